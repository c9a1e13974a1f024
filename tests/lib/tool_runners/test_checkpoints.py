"""Checkpoints of a run, and going on from one, in both colours."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from openai_oxide_lib.tool_runners.checkpoints import AsyncResponsesToolLedger, ResponsesToolLedger
from openai_oxide_mock import MockServer
from tests.lib.tool_runners.conftest import Both
from tests.lib.tool_runners.weather import MCP, PARAMS, Weather, says, sent

pytestmark = pytest.mark.anyio
NOW: Any = {"model": "gpt-5", "input": "It is noon now."}


@pytest.fixture
def weather(both: Both) -> Weather:
    return Weather(both)


class Shelf:
    """Keeps checkpoints."""

    def __init__(self, both: Both) -> None:
        self._both = both
        self.kept: list[Any] = []

    def ledger(self, resume_from: Any = None, run_id: str = "run") -> Any:
        made = self._both.pick(ResponsesToolLedger, AsyncResponsesToolLedger)
        return made(run_id, self._both(self.kept.append), resume_from)

    def phases(self) -> list[str]:
        return [one["phase"] for one in self.kept]


@pytest.fixture
def shelf(both: Both) -> Shelf:
    return Shelf(both)


async def test_checkpoints_are_kept_around_each_effect(
    weather: Weather, server: MockServer, shelf: Shelf
) -> None:
    says(server, ["Paris"], "Rain.")
    await weather.run(weather.runner(), ledger=shelf.ledger(), max_steps=5)
    assert shelf.phases() == [
        "boundary",  # before the first request
        "pending",  # an answer with a call
        "pending",  # the call is about to run
        "pending",  # it has run
        "boundary",  # all is in the history
        "boundary",  # before the second request
        "final",
    ]
    assert [one["revision"] for one in shelf.kept] == list(range(1, 8))
    asked, about_to, has_run = shelf.kept[1:4]
    assert (asked["attempted_call_ids"], len(about_to["attempted_call_ids"])) == ([], 1)
    assert (about_to["returned_call_ids"], len(has_run["returned_outputs"])) == ([], 1)
    assert shelf.kept[-1]["final_response"]["status"] == "completed"
    assert json.loads(json.dumps(shelf.kept)) == shelf.kept


async def test_a_run_goes_on_in_another_process(
    weather: Weather, server: MockServer, shelf: Shelf
) -> None:
    says(server, ["Paris"])
    server.script(status=500, json={})
    error = await weather.fails(weather.runner(), ledger=shelf.ledger(), max_steps=3)
    assert (len(server.requests), shelf.phases()[-1]) == (2, "boundary")  # nothing is sent twice
    saved = json.loads(json.dumps(shelf.kept[-1]))
    says(server, ["Rome"])
    again = shelf.ledger(saved)
    error = await weather.fails(weather.runner(), NOW, ledger=again)
    assert "max_steps" in str(error) and server.requests[-1].json["input"][-1]["content"] == (
        "It is noon now."
    )
    assert [kind for kind, _ in sent(server)] == [
        *("user", "function_call", "function_call_output", "user")
    ]
    assert shelf.kept[-1]["revision"] == saved["revision"] + 1
    assert error.completed_call_ids == tuple(saved["returned_call_ids"]) != ()


@pytest.mark.parametrize(
    ("changed", "params", "said"),
    [
        ({"phase": "pending"}, NOW, {}),
        ({"run_id": "another"}, NOW, {}),
        ({"tools": []}, NOW, {}),
        ({"output_override_names": ["weather"]}, NOW, {}),
        ({"version": 2}, NOW, {}),
        ({}, {"model": "gpt-5"}, {}),
        ({}, NOW, {"max_steps": 7}),
        ({"history": [{"type": "function_call", "call_id": "c"}]}, NOW, {}),
    ],
    ids=range(8),
)
async def test_only_a_boundary_of_the_same_run_is_resumed(
    weather: Weather, server: MockServer, shelf: Shelf, changed: Any, params: Any, said: Any
) -> None:
    says(server, "Rain.")
    await weather.run(weather.runner(), ledger=shelf.ledger(), max_steps=3)
    saved = {**copy.deepcopy(shelf.kept[0]), **changed}
    with pytest.raises(ValueError):
        await weather.run(weather.runner(), params, ledger=shelf.ledger(saved), **said)
    assert len(server.requests) == 1


async def test_checkpoints_hold_no_key(weather: Weather, server: MockServer, shelf: Shelf) -> None:
    secret = {"domain": "e.x", "name": "N", "value": "hidden"}
    policy = {"type": "allowlist", "allowed_domains": ["e.x"], "domain_secrets": [secret]}
    container = {"type": "auto", "network_policy": policy}
    tools = [MCP, {"type": "code_interpreter", "container": container}]
    says(server, "Done.")
    await weather.run(weather.runner(), {**PARAMS, "tools": tools}, ledger=shelf.ledger())
    kept = json.dumps(shelf.kept)
    assert shelf.phases()[0] == "pending"  # tools of the service act before anything is known
    assert not any(word in kept for word in ("hidden", '"key"', "https://e.x"))
    assert server.requests[0].json["tools"][1:] == tools


async def test_a_ledger_has_a_name(weather: Weather, shelf: Shelf) -> None:
    with pytest.raises(ValueError, match="run_id"):
        await weather.run(weather.runner(), ledger=shelf.ledger(run_id=""))
