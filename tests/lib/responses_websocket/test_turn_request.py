"""What a turn sends."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_oxide_lib.responses_websocket.turn_request import (
    Chains,
    TurnRequest,
    build_turn_request,
)
from openai_oxide_runtime.core.sentinels import not_given, omit
from openai_oxide_runtime.http.timeouts import Timeout


def build(params: dict[str, Any], *, chains: Chains | None = None, **defaults: Any) -> TurnRequest:
    return build_turn_request(defaults, params, chains or Chains(True), Timeout(60.0), None)


def chained() -> Chains:
    chains = Chains(True)
    chains.set(None, "last")
    chains.set("a", "last of a")
    return chains


CHAINS: list[tuple[dict[str, Any], str | None]] = [
    ({}, "last"),
    ({"stream_id": "a"}, "last of a"),
    ({"stream_id": "b"}, None),
    ({"previous_response_id": "mine"}, "mine"),
    ({"previous_response_id": None}, None),
    ({"previous_response_id": not_given}, "last"),
    ({"conversation": "conv"}, None),
]


@pytest.mark.parametrize(("params", "previous"), CHAINS)
def test_what_a_turn_continues(params: dict[str, Any], previous: str | None) -> None:
    request = build(params, chains=chained())
    assert request.previous == previous
    assert ("previous_response_id" in request.event) is (previous is not None)


def test_chains_can_be_off() -> None:
    chains = Chains(False)
    chains.set(None, "last")
    assert build({}, chains=chains).previous is None


def test_chains_move_and_are_cleared() -> None:
    chains = chained()
    chains.set("a", None)
    assert (chains.last("a"), chains.last(None)) == (None, "last")
    chains.clear()
    assert chains.last(None) is None


def test_defaults_give_way() -> None:
    request = build({"model": "b", "input": "x"}, model="a", instructions="i", stream_id="lane")
    assert json.loads(request.frame) == {
        "type": "response.create",
        "model": "b",
        "instructions": "i",
        "stream_id": "lane",
        "input": "x",
    }
    assert request.stream_id == "lane"


def test_absent_arguments_are_left_out() -> None:
    assert build({"model": omit, "input": "x"}, model="a").event == {
        "type": "response.create",
        "input": "x",
    }


def test_options_are_no_fields() -> None:
    request = build({"timeout": 5, "deadline": 9.0, "extra_body": {"new": 1}})
    assert (request.timeout, request.deadline) == (5, 9.0)
    assert request.event == {"type": "response.create", "new": 1}
    assert build({}).timeout == 60.0
    assert build({"timeout": None}).timeout is None


def test_over_http_a_turn_is_an_ordinary_request() -> None:
    request = build({"input": "x", "stream_id": "a", "generate": True})
    assert request.params == {"input": "x"}


def test_background_false_says_nothing() -> None:
    assert "background" not in build({"background": False}).event
