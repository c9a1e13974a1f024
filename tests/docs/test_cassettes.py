"""The page of cassettes: its programs run, and it names every argument and mode."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from openai_oxide import Cassette
from openai_oxide_mock import MockServer
from openai_oxide_runtime.cassettes.interaction import MATCHERS
from openai_oxide_runtime.cassettes.tape import Mode

PAGE = Path(__file__).parents[2] / "docs" / "cassettes.md"
TEXT = PAGE.read_text("utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


def test_the_program_of_the_page_runs(tmp_path: Path, mock_server: MockServer) -> None:
    known = {"OPENAI_API_KEY": "sk-page-0123456789", "OPENAI_BASE_URL": mock_server.url}
    command = [sys.executable, "-c", PROGRAMS[0]]
    options: dict[str, Any] = {"capture_output": True, "text": True, "check": True}
    found = subprocess.run(command, cwd=tmp_path, env={**os.environ, **known}, **options).stdout
    assert (found, len(mock_server.requests)) == ("True\n", 1)
    assert "sk-page" not in (tmp_path / "cassettes" / "greeting.yaml").read_text("utf-8")


def test_the_test_of_the_page_passes(
    tmp_path: Path, mock_server: MockServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", mock_server.url)
    names: dict[str, Any] = {}
    exec("from openai_oxide import OpenAI\n" + PROGRAMS[1], names)
    for _ in range(2):
        with Cassette(tmp_path / "test.yaml") as cassette:
            names["test_greeting"](cassette)
    assert len(mock_server.requests) == 1


@pytest.mark.parametrize(
    "name",
    [*inspect.signature(Cassette).parameters, *MATCHERS, *(f'"{mode}"' for mode in get_args(Mode))],
)
def test_the_page_names_everything(name: str) -> None:
    assert f"`{name}`" in TEXT
