"""Which event belongs to which turn: the state of a connection, without one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_oxide_lib.responses_websocket.turn_router import LIMIT, State, Turn, TurnRouter


def event(stream_id: str | None = None, **fields: Any) -> Any:
    return SimpleNamespace(stream_id=stream_id, **fields)


def about(response: str, previous: str | None = None, stream_id: str | None = None) -> Any:
    return event(stream_id, response=SimpleNamespace(id=response, previous_response_id=previous))


def complaint(code: str, stream_id: str | None = None) -> Any:
    return event(stream_id, error=SimpleNamespace(code=code))


def turn(stream_id: str | None = None, previous: str | None = None) -> Turn:
    return Turn(stream_id, b"", previous=previous)


def router_with(*turns: Turn) -> TurnRouter:
    router = TurnRouter()
    for one in turns:
        router.begin(one)
    return router


@pytest.mark.parametrize("end", ["response.completed", "response.failed", "response.incomplete"])
def test_a_turn_from_its_beginning_to_its_end(end: str) -> None:
    one = turn()
    router = router_with(one)
    assert one.state is State.WAITING
    assert router.route("response.created", about("r")) is one
    assert one.state is State.RUNNING
    assert router.route("response.output_text.delta", event(sequence_number=3)) is one
    last = about("r")
    assert router.route(end, last) is one
    assert (one.state, one.response_id) == (State.ENDED, "r")
    assert not router.is_busy(None)
    assert router.is_empty


@pytest.mark.parametrize("started", [True, False])
def test_an_error_ends_a_turn_in_any_state(started: bool) -> None:
    one = turn()
    router = router_with(one)
    if started:
        router.route("response.created", about("r"))
    assert router.route("error", complaint("bad")) is one
    assert one.state is State.ENDED
    assert not one.refused


STRAYS = {
    "a delta before the beginning": ("response.output_text.delta", event(sequence_number=4)),
    "the beginning of another chain": ("response.created", about("x", "other")),
    "an event of another lane": ("response.created", about("x", stream_id="b")),
}


@pytest.mark.parametrize("name", STRAYS)
def test_strays_touch_no_turn(name: str) -> None:
    one = turn(previous="mine")
    router = router_with(one)
    assert router.route(*STRAYS[name]) is None
    assert (one.state, router.unrouted) == (State.WAITING, 1)


def test_events_of_another_response_are_strays() -> None:
    one = turn()
    router = router_with(one)
    router.route("response.created", about("r"))
    assert router.route("response.completed", about("other")) is None
    assert one.state is State.RUNNING


def test_a_response_that_is_over_begins_no_turn() -> None:
    router = router_with(turn())
    router.route("response.created", about("r"))
    router.route("error", complaint("bad"))
    two = turn()
    router.begin(two)
    assert router.route("response.completed", about("r")) is None
    assert two.state is State.WAITING


def test_a_server_may_give_every_response_the_same_id() -> None:
    router = TurnRouter()
    for _ in range(3):
        one = turn()
        router.begin(one)
        assert router.route("response.created", about("r")) is one
        assert router.route("response.completed", about("r")) is one


def test_a_turn_that_was_given_up_keeps_its_lane_until_its_end() -> None:
    one = turn()
    router = router_with(one)
    router.route("response.created", about("r"))
    one.abandon()
    assert router.active == []
    assert router.is_busy(None)
    with pytest.raises(RuntimeError, match="turn in progress"):
        router.begin(turn())
    assert router.route("response.output_text.delta", event(sequence_number=1)) is one
    assert router.route("response.completed", about("r")) is one
    assert not router.is_busy(None)


@pytest.mark.parametrize(
    ("stream_id", "running", "refused"), [("a", [], True), ("a", ["a"], False), ("b", ["a"], True)]
)
def test_the_limit_refuses_only_what_had_not_begun(
    stream_id: str, running: list[str], refused: bool
) -> None:
    turns = {name: turn(name) for name in "ab"}
    router = router_with(*turns.values())
    for name in running:
        router.route("response.created", about(name, stream_id=name))
    assert router.route("error", complaint(LIMIT, stream_id)) is turns[stream_id]
    assert turns[stream_id].refused is refused
    assert router.limit_reached
    assert len(router.active) == 1


def test_an_error_without_a_lane_is_laid_on_nobody_in_particular() -> None:
    router = router_with(turn("a"), turn("b"))
    assert router.route("error", complaint(LIMIT)) is None
    assert len(router.active) == 2
    router.route("error", complaint("bad", "a"))
    assert router.route("error", complaint("bad")).stream_id == "b"  # type: ignore[union-attr]


def test_what_is_kept_for_an_error_is_bounded() -> None:
    one = turn()
    for _ in range(40):
        one.record(b"x" * 100_000)
    assert one.count == 40
    assert sum(map(len, one.received)) <= 1 << 20


Story = list[tuple[str, int, int]]


@given(
    st.lists(
        st.tuples(st.sampled_from(["a", "b", "c", None]), st.integers(0, 3), st.booleans()),
        max_size=12,
    ),
    st.randoms(use_true_random=False),
)
def test_however_lanes_mix_each_turn_gets_its_own_events(turns: Any, chance: Any) -> None:
    """Turns of a lane one after the other, some given up, all lanes shuffled into each other."""
    router = TurnRouter()
    waiting: dict[str | None, list[Any]] = {}
    for number, (stream_id, deltas, abandoned) in enumerate(turns):
        waiting.setdefault(stream_id, []).append((f"r{number}", deltas, abandoned))
    received: dict[str, list[str]] = {}
    coming: dict[str | None, list[tuple[str, str, Any]]] = {stream_id: [] for stream_id in waiting}
    current: dict[str | None, tuple[str, Turn]] = {}
    while any(waiting.values()) or any(coming.values()):
        stream_id = chance.choice([name for name in waiting if waiting[name] or coming[name]])
        if not coming[stream_id]:
            response, deltas, abandoned = waiting[stream_id].pop(0)
            one = turn(stream_id)
            router.begin(one)
            if abandoned:
                one.abandon()
            current[stream_id] = (response, one)
            coming[stream_id] = _story(response, deltas, stream_id)
        response, kind, event = coming[stream_id].pop(0)
        routed = router.route(kind, event)
        assert routed is current[stream_id][1]
        if not routed.abandoned:
            received.setdefault(current[stream_id][0], []).append(response)
    assert all(set(responses) == {name} for name, responses in received.items())
    assert router.unrouted == 0
    assert router.is_empty


def _story(response: str, deltas: int, stream_id: str | None) -> list[tuple[str, str, Any]]:
    middle = [
        (response, "response.output_text.delta", event(stream_id, sequence_number=n + 1))
        for n in range(deltas)
    ]
    first = (response, "response.created", about(response, stream_id=stream_id))
    return [first, *middle, (response, "response.completed", about(response, stream_id=stream_id))]
