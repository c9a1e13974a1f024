"""The README's programs run as they stand."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from openai_oxide_mock import MockServer

README = Path(__file__).parents[2] / "README.md"
RUNNER = """
import ast, asyncio, sys, types
code = compile(sys.stdin.read(), "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
found = types.FunctionType(code, {})()
asyncio.run(found) if asyncio.iscoroutine(found) else None
"""


def programs() -> list[str]:
    return re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)


def test_the_programs_of_the_readme_run() -> None:
    with MockServer() as server:
        known = {**os.environ, "OPENAI_API_KEY": "sk-readme", "OPENAI_BASE_URL": server.url}
        outputs = [
            subprocess.run(
                [sys.executable, "-c", RUNNER],
                input=program,
                env=known,
                capture_output=True,
                text=True,
                check=True,
            ).stdout
            for program in programs()
        ]
    assert "Say hello in Welsh." in outputs[0] and "Tell a story." in outputs[0]
    assert len(outputs) == len(programs()) >= 2
