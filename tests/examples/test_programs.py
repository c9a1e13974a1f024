"""The examples run against the embedded server and show what they are for."""

from __future__ import annotations

import re
from typing import Any

import pytest

from examples import azure, background_resume, upload_large_file, webhooks

SHOWN = {
    webhooks: ["received .*resp_123 is complete", "again .*wh_example", "answered .*200, 200, 400"],
    upload_large_file: [r"broke off .*500 at \d\d%", "uploaded .*24 MiB", "downloaded .*equal"],
    background_resume: ["finds a way down", "reconnects +5", "complete +completed", "at event 11"],
    azure: [
        r"chat +You said",
        r"embedding +1536 numbers",
        r"api-key +/openai/deployments/gpt-5-mini/chat/completions\?api-version=",
        r"api-key +/openai/responses\?",
        r"bearer +/openai/deployments/mine/embeddings\?",
    ],
}


@pytest.mark.parametrize("example", SHOWN, ids=lambda module: module.__name__.split(".")[-1])
def test_an_example_shows_what_it_is_for(
    example: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("AZURE_OPENAI_ENDPOINT", raising=False)
    example.main()
    shown = capsys.readouterr().out
    assert [line for line in SHOWN[example] if not re.search(line, shown)] == []
