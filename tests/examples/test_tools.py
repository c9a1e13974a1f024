"""The examples of this room run, and print what they promise."""

from __future__ import annotations

from importlib import import_module

import pytest

from openai_oxide import OpenAI
from openai_oxide_mock import MockServer


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("structured_output", ["Recipe(title=", "Verdict(positive=", "so far", "at the end"]),
        ("early_function_calls", ['get_weather({"city":"Oslo"})', "completed after", "call_"]),
        ("agent_loop", ["windy in Paris", "windy in Oslo", "early", "late"]),
        ("tool_runner", ["boundary", "get_weather completed", "turn 2", "windy in Rome", "final"]),
    ],
)
def test_an_example(
    server: MockServer, capsys: pytest.CaptureFixture[str], name: str, lines: list[str]
) -> None:
    with OpenAI(base_url=server.url, api_key="sk-test") as client:
        import_module(f"examples.{name}").run(client)
    printed = capsys.readouterr().out
    for line in lines:
        assert line in printed
