"""A small package, generated from ``mini.yaml``, and an interpreter of its own to try it in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.document import Inputs, read_yaml
from codegen.files import write
from codegen.pipeline import Result, generate

ROOT = Path(__file__).resolve().parents[2]
WORDS = {
    "fields": {"text": "What was said.", "limit": "How many."},
    "operations": {"GET /files": "List files.", "POST /answers": "Ask."},
}
NAMES: dict[str, Any] = {
    "packages": {"answers": "answers"},
    "models": {"Call": "answers.FunctionCall"},
}


def inputs(**changes: Any) -> Inputs:
    """The small document with a few words and names of its own."""
    contract = read_yaml(Path(__file__).with_name("mini.yaml"))
    return Inputs(
        **{"contract": contract, "overlays": {}, "names": NAMES, "glossary": WORDS, **changes}
    )


@dataclass(frozen=True)
class Mini:
    """The generated package on disk."""

    result: Result
    root: Path

    def run(self, script: str) -> Any:
        """What ``script``, in a fresh interpreter, leaves as ``result``."""
        code = f"{textwrap.dedent(script)}\nimport json\nprint(json.dumps(result))"
        return json.loads(self.python("-c", code))

    def python(self, *arguments: str) -> str:
        """What an interpreter that sees the small package prints."""
        path = os.pathsep.join(map(str, (self.root / "generated", ROOT / "lib", ROOT / "runtime")))
        environment = {**os.environ, "PYTHONPATH": path}
        command = [sys.executable, *arguments]
        process = subprocess.run(
            command, capture_output=True, text=True, env=environment, cwd=self.root, check=False
        )
        assert process.returncode == 0, process.stderr
        return process.stdout


def mini_package(root: Path) -> Mini:
    """Generate the small package below ``root``."""
    result = generate(inputs(), strict=False)
    write(result.files, root)
    return Mini(result, root)
