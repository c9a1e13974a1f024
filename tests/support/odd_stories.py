"""Stories in which any one value is anything, as a stream hands them out."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, settings

from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode_python
from openai_oxide_runtime.streaming.event_decoder import event_types

Json = dict[str, Any]


fuzzed = settings(
    deadline=None,
    derandomize=True,
    max_examples=100,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def typed(type_: Any, story: list[Any]) -> list[Any]:
    """The events as a stream hands them out."""
    types = event_types(type_)
    tags = [str(event.get(types.tag)).encode() for event in story]
    found = [
        decode_python(types.models.get(tag, types.type), event)
        for tag, event in zip(tags, story, strict=True)
    ]
    return [event for event in found if isinstance(event, Model)]


def assert_said(pieces: dict[int, str], mutated: int, text: str) -> None:
    """The pieces of text, by the events that hold them, are there but for the one that changed."""
    missing = [piece for at, piece in pieces.items() if at != mutated and piece not in text]
    assert not missing, text
