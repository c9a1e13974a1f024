"""The program of docs/bulk.md runs as it stands, from the first snippet to the last."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from openai_oxide_lib.bulk import execution
from openai_oxide_lib.bulk.sender import Clock
from openai_oxide_mock import MockServer

PAGE = (Path(__file__).parents[2] / "docs" / "bulk.md").read_text("utf-8")


async def no_pause(seconds: float) -> None:
    """A batch is looked at again at once."""


def test_the_snippets_of_the_page_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = "\n".join(re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-page")
    monkeypatch.setattr(execution, "Clock", lambda: Clock(sleep=no_pause))
    with MockServer() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.url)
        exec(compile(program, "docs/bulk.md", "exec"), {"__name__": "page"})
    assert capsys.readouterr().out.splitlines() == [
        "6 0",
        "[None]",
        "['error', 'letters', 'model', 'name', 'request_id', 'row', 'seconds', 'usage']",
        "6 None",
        "3 True",
        "6 ['done']",
        "3",
    ]
