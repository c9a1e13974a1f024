"""The programs of docs/compat.md run as they stand."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from openai_oxide._modules import ABSENT, RELEASE
from openai_oxide_mock import MockServer

PAGE = (Path(__file__).parents[2] / "docs" / "compat.md").read_text("utf-8")
ANSWER = 'You said: "Say hello.". This is a sample answer.'


def output(program: str, address: str) -> str:
    known = {**os.environ, "OPENAI_API_KEY": "sk-page", "OPENAI_BASE_URL": address}
    run = subprocess.run(
        [sys.executable, "-c", program], env=known, capture_output=True, text=True, check=True
    )
    return run.stdout.strip()


def test_the_programs_of_the_page_run() -> None:
    programs = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    with MockServer() as server:
        shown = [output(program, server.url) for program in programs]
    assert shown == [ANSWER, ANSWER, f"True {RELEASE}", f"{ANSWER}completed"]


def test_the_page_names_what_is_left_out() -> None:
    for module in ("helpers", "lib.browser", "lib.computer", "providers", "lib.bedrock", "cli"):
        assert module in ABSENT
        assert f"`openai.{module}`" in PAGE
