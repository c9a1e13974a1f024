"""Text in pieces: snapshots, and what half of a JSON text says."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, strategies as st

from openai_oxide_lib.chat.events import ContentDeltaEvent
from openai_oxide_lib.structured_output.model_construction import build
from openai_oxide_lib.structured_output.response_format import parse_partial
from openai_oxide_lib.structured_output.text_accumulator import Growing, merge, settled

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


def begins(part: Any, whole: Any) -> bool:
    """Whether ``part`` is what one may know of ``whole`` before it is there."""
    if isinstance(whole, dict) and isinstance(part, dict):
        return all(key in whole and begins(value, whole[key]) for key, value in part.items())
    if isinstance(whole, list) and isinstance(part, list):
        pairs = zip(part, whole, strict=False)
        return len(part) <= len(whole) and all(begins(a, b) for a, b in pairs)
    if isinstance(whole, str) and isinstance(part, str):
        return whole.startswith(part)
    number = isinstance(whole, int | float) and isinstance(part, int | float)
    return part == whole or number


@given(VALUES, st.data(), st.booleans())
def test_the_beginning_of_a_json_text_says_the_beginning(
    value: Any, data: st.DataObject, ascii_: bool
) -> None:
    text = json.dumps(value, ensure_ascii=ascii_)
    cut = data.draw(st.integers(0, len(text)))
    part = parse_partial(text[:cut])
    assert part is None or begins(part, value)


@given(VALUES)
def test_the_whole_text_says_everything(value: Any) -> None:
    assert parse_partial(json.dumps(value)) == value


@pytest.mark.parametrize("text", ["", "  ", "-", "tru", "nonsense", "}"])
def test_what_says_nothing_is_none(text: str) -> None:
    assert parse_partial(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"a', {}),
        ('{"a":', {}),
        ('{"a": "b', {"a": "b"}),
        ('{"a": "b\\', {"a": "b"}),
        ('{"a": [1, {"b": null', {"a": [1, {"b": None}]}),
    ],
)
def test_half_a_text(text: str, value: Any) -> None:
    assert parse_partial(text) == value


@given(st.lists(st.text()))
def test_a_growing_text_is_its_pieces(pieces: list[str]) -> None:
    text = Growing()
    for at, piece in enumerate(pieces):
        text.add(piece)
        if at % 2:
            assert str(text) == "".join(pieces[: at + 1])
    assert str(text) == "".join(pieces)
    assert text.length == len(str(text))


def deltas(*pieces: str) -> list[ContentDeltaEvent]:
    text = Growing()
    found = []
    for piece in pieces:
        text.add(piece)
        event = build(ContentDeltaEvent, type="content.delta", choice_index=0, delta=piece)
        event._grown(text)
        found.append(event)
    return found


def test_an_event_shows_the_text_as_it_was() -> None:
    events = deltas('{"a', '": [1', ", 2]}")
    assert [event.snapshot for event in events] == ['{"a', '{"a": [1', '{"a": [1, 2]}']
    assert [event.parsed for event in events] == [{}, {"a": [1]}, {"a": [1, 2]}]
    assert events[1].to_dict()["snapshot"] == '{"a": [1'


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))]
)
def test_a_copy_shows_the_same(copied: Any) -> None:
    first, second = deltas("a", "b")
    assert copied(first).snapshot == "a"
    assert copied(second).snapshot == "ab"
    assert copied(second) == second


def test_deltas_merge_into_what_is_known() -> None:
    known: dict[str, Any] = {}
    merge(known, {"role": "assistant", "reasoning": "a", "audio": {"id": "1", "data": "x"}})
    merge(known, {"role": "assistant", "reasoning": "b", "audio": {"id": "1", "data": "y"}})
    merge(known, {"reasoning": None, "notes": [1], "n": None})
    merge(known, {"notes": [2], "n": 3})
    assert settled(known) == {
        "role": "assistant",
        "reasoning": "ab",
        "audio": {"id": "1", "data": "xy"},
        "notes": [1, 2],
        "n": 3,
    }
