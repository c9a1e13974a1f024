"""The tour runs from its first step to its last, and shows what it says it shows."""

from __future__ import annotations

import contextlib
import io
import re

import pytest

from examples import connection, demo, files
from openai_oxide import OpenAI
from openai_oxide_mock import MockServer


@pytest.fixture(scope="module")
def output() -> str:
    """What the tour prints without a key."""
    text = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(text):
        patch.delenv("OPENAI_API_KEY", raising=False)
        demo.main()
    return text.getvalue()


def test_every_step_has_a_title_and_a_time(output: str) -> None:
    titles = re.findall(r"^(\d)\. (.+)$", output, re.MULTILINE)
    assert titles == [(str(n), title) for n, (title, _) in enumerate(demo.STEPS, start=1)]
    assert len(re.findall(r"^   time +\d+ ms$", output, re.MULTILINE)) == len(demo.STEPS)


@pytest.mark.parametrize(
    "line",
    [
        r"Talking to http://127\.0\.0\.1:\d+/v1: the embedded server; set OPENAI_API_KEY",
        r"tokens +\d+ in, \d+ out",
        r"pieces +40, the first after \d+ ms, the last after \d+ ms",
        r"call +get_weather\(\{.*\}\)",
        r"answer +.*14 °C and windy in Aberystwyth",
        r"recipe +Recipe\(title='.+', steps=\[Step\(text='.+', minutes=\d+\).*\], wine=.+\)",
        r"verdict +Verdict\(positive=(True|False), reason='.+'\)",
        r"page 3 +page-0.jsonl",
        r"all items +5 files",
        r"downloaded +740,890 bytes, equal",
        r"raised +NotFoundError, status 404",
        r"a typo +.*did you mean 'temperature'\?",
    ],
)
def test_the_steps_show_what_they_are_for(output: str, line: str) -> None:
    assert re.search(line, output)


def test_with_a_key_it_goes_where_the_environment_says(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-environment")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    with connection.connected() as client:
        assert client.api_key == "sk-environment"
        assert str(client.base_url).startswith("http://127.0.0.1:9/v1")
    assert "Talking to http://127.0.0.1:9/v1" in capsys.readouterr().out


def test_a_download_that_differs_ends_the_tour() -> None:
    with MockServer() as server, OpenAI(base_url=server.url, api_key="sk-test") as client:
        server.script(path="*/content", text="something else")
        with pytest.raises(SystemExit, match="differs"):
            files.transfer(client)
