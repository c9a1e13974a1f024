"""The example of a session runs, and prints what it promises."""

from __future__ import annotations

import pytest

from examples import agent_session
from openai_oxide import OpenAI
from openai_oxide_mock import MockServer
from tests.support.agent_stories import submitted


def test_the_example(server: MockServer, capsys: pytest.CaptureFixture[str]) -> None:
    agent_session.pretend(server)
    with OpenAI(base_url=server.url, api_key="sk-test") as client:
        agent_session.run(client)
    printed = capsys.readouterr().out
    for line in ("Advice(take=['umbrella']", "Advice(take=['hat']", "message", "1 upload"):
        assert line in printed
    assert [one.get("output") for one in submitted(server)] == [
        '{"city":"Oslo","sky":"rain"}',
        None,
    ]
