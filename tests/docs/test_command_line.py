"""The commands of docs/command-line.md run as they stand."""

from __future__ import annotations

import io
import re
import shlex
import sys
from pathlib import Path

import pytest

from openai_oxide_lib.cli import command_line
from openai_oxide_mock import MockServer

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")


def test_the_commands_of_the_page_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = "".join(re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL)).splitlines()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-page")
    with MockServer() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        for line in commands:
            before, _, command = line.rpartition(" | ")
            if command.startswith("printf"):
                Path("prompts.csv").write_text("text\none\ntwo\n")
                continue
            monkeypatch.setattr(sys, "argv", shlex.split(command))
            monkeypatch.setattr(sys, "stdin", io.StringIO(before))
            assert command_line() == 0, (line, capsys.readouterr().err)
    assert {path.name for path in tmp_path.iterdir()} >= {"cat.png", "answers.jsonl", "vectors.npy"}
