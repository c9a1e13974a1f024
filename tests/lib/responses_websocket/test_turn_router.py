"""Which event belongs to which turn: the state of a connection, without one."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_oxide_lib.responses_websocket.turn_router import LIMIT, Lanes, State, Turn


def event(lane: str | None = None, **fields: Any) -> Any:
    return SimpleNamespace(stream_id=lane, **fields)


def about(response: str, previous: str | None = None, lane: str | None = None) -> Any:
    return event(lane, response=SimpleNamespace(id=response, previous_response_id=previous))


def complaint(code: str, lane: str | None = None) -> Any:
    return event(lane, error=SimpleNamespace(code=code))


def turn(lane: str | None = None, previous: str | None = None) -> Turn:
    return Turn(lane, b"", previous=previous)


def begun(*turns: Turn) -> Lanes:
    lanes = Lanes()
    for one in turns:
        lanes.begin(one)
    return lanes


@pytest.mark.parametrize("end", ["response.completed", "response.failed", "response.incomplete"])
def test_a_turn_from_its_beginning_to_its_end(end: str) -> None:
    one = turn()
    lanes = begun(one)
    assert one.state is State.WAITING
    assert lanes.route("response.created", about("r")) is one
    assert one.state is State.RUNNING
    assert lanes.route("response.output_text.delta", event(sequence_number=3)) is one
    last = about("r")
    assert lanes.route(end, last) is one
    assert (one.state, one.end, one.response_id) == (State.ENDED, last, "r")
    assert not lanes.busy(None)
    assert lanes.quiet


@pytest.mark.parametrize("started", [True, False])
def test_an_error_ends_a_turn_in_any_state(started: bool) -> None:
    one = turn()
    lanes = begun(one)
    if started:
        lanes.route("response.created", about("r"))
    assert lanes.route("error", complaint("bad")) is one
    assert one.state is State.ENDED
    assert not one.refused


STRAYS = {
    "a delta before the beginning": ("response.output_text.delta", event(sequence_number=4)),
    "the beginning of another chain": ("response.created", about("x", "other")),
    "an event of another lane": ("response.created", about("x", lane="b")),
}


@pytest.mark.parametrize("name", STRAYS)
def test_strays_touch_no_turn(name: str) -> None:
    one = turn(previous="mine")
    lanes = begun(one)
    assert lanes.route(*STRAYS[name]) is None
    assert (one.state, lanes.strays) == (State.WAITING, 1)


def test_events_of_another_response_are_strays() -> None:
    one = turn()
    lanes = begun(one)
    lanes.route("response.created", about("r"))
    assert lanes.route("response.completed", about("other")) is None
    assert one.state is State.RUNNING


def test_a_response_that_is_over_begins_no_turn() -> None:
    lanes = begun(turn())
    lanes.route("response.created", about("r"))
    lanes.route("error", complaint("bad"))
    two = turn()
    lanes.begin(two)
    assert lanes.route("response.completed", about("r")) is None
    assert two.state is State.WAITING


def test_a_server_may_give_every_response_the_same_id() -> None:
    lanes = Lanes()
    for _ in range(3):
        one = turn()
        lanes.begin(one)
        assert lanes.route("response.created", about("r")) is one
        assert lanes.route("response.completed", about("r")) is one


def test_a_turn_that_was_given_up_keeps_its_lane_until_its_end() -> None:
    one = turn()
    lanes = begun(one)
    lanes.route("response.created", about("r"))
    one.give_up()
    assert lanes.live == []
    assert lanes.busy(None)
    with pytest.raises(RuntimeError, match="still works"):
        lanes.begin(turn())
    assert lanes.route("response.output_text.delta", event(sequence_number=1)) is one
    assert lanes.route("response.completed", about("r")) is one
    assert not lanes.busy(None)


@pytest.mark.parametrize(
    ("lane", "running", "refused"), [("a", [], True), ("a", ["a"], False), ("b", ["a"], True)]
)
def test_the_limit_refuses_only_what_had_not_begun(
    lane: str, running: list[str], refused: bool
) -> None:
    turns = {name: turn(name) for name in "ab"}
    lanes = begun(*turns.values())
    for name in running:
        lanes.route("response.created", about(name, lane=name))
    assert lanes.route("error", complaint(LIMIT, lane)) is turns[lane]
    assert turns[lane].refused is refused
    assert lanes.limit_reached
    assert len(lanes.live) == 1


def test_an_error_without_a_lane_is_laid_on_nobody_in_particular() -> None:
    lanes = begun(turn("a"), turn("b"))
    assert lanes.route("error", complaint(LIMIT)) is None
    assert len(lanes.live) == 2
    lanes.route("error", complaint("bad", "a"))
    assert lanes.route("error", complaint("bad")).lane == "b"  # type: ignore[union-attr]


def test_what_is_kept_for_an_error_is_bounded() -> None:
    one = turn()
    for _ in range(40):
        one.keep(b"x" * 100_000)
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
    lanes = Lanes()
    waiting: dict[str | None, list[Any]] = {}
    for number, (lane, deltas, given_up) in enumerate(turns):
        waiting.setdefault(lane, []).append((f"r{number}", deltas, given_up))
    told: dict[str, list[str]] = {}
    coming: dict[str | None, list[tuple[str, str, Any]]] = {lane: [] for lane in waiting}
    current: dict[str | None, tuple[str, Turn]] = {}
    while any(waiting.values()) or any(coming.values()):
        lane = chance.choice([name for name in waiting if waiting[name] or coming[name]])
        if not coming[lane]:
            response, deltas, given_up = waiting[lane].pop(0)
            one = turn(lane)
            lanes.begin(one)
            if given_up:
                one.give_up()
            current[lane] = (response, one)
            coming[lane] = _story(response, deltas, lane)
        response, kind, found = coming[lane].pop(0)
        routed = lanes.route(kind, found)
        assert routed is current[lane][1]
        if not routed.given_up:
            told.setdefault(current[lane][0], []).append(response)
    assert all(set(responses) == {name} for name, responses in told.items())
    assert lanes.strays == 0
    assert lanes.quiet


def _story(response: str, deltas: int, lane: str | None) -> list[tuple[str, str, Any]]:
    middle = [
        (response, "response.output_text.delta", event(lane, sequence_number=n + 1))
        for n in range(deltas)
    ]
    first = (response, "response.created", about(response, lane=lane))
    return [first, *middle, (response, "response.completed", about(response, lane=lane))]
