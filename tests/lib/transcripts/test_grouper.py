"""Whoever listens to a transcript's segments is told of each in order, in both colours."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace
from typing import Any

import pytest

from openai_oxide import OpenAIError
from openai_oxide_lib.transcripts.grouper import (
    AsyncTranscriptGrouper,
    TranscriptGrouper,
)
from openai_oxide_lib.transcripts.segments import (
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
)

pytestmark = pytest.mark.anyio


def event(text: str, start: int = 0, who: str = "input") -> Any:
    kind = f"session.{who}_transcript.delta"
    fields = {"delta": text, "start_ms": start, "end_ms": start + 100, "event_id": f"{who}{start}"}
    return SimpleNamespace(type=kind, **fields)


def test_listeners_are_told_and_can_leave() -> None:
    updates: list[Any] = []
    grouper = TranscriptGrouper()
    assert grouper.on("segment.updated", updates.append) is grouper

    @grouper.once("segment.updated")
    def first(segment: Any) -> None:
        updates.append("once")

    @grouper.on("segment.closed")
    def closed(update: TranscriptSegmentClosedEvent) -> None:
        updates.append(update.reason)

    with grouper:
        grouper.push(event("a"))
        grouper.push(event("b", 100))
        assert [getattr(one, "text", one) for one in updates] == ["a", "once", "ab"]
        grouper.off("segment.updated", updates.append)
        grouper.push(event("c", 200))
    assert updates[3:] == ["manual"]


def test_a_listener_that_pushes_does_not_tear_the_order() -> None:
    updates: list[str] = []
    grouper = TranscriptGrouper()

    @grouper.on("segment.updated")
    def again(segment: TranscriptSegment) -> None:
        if segment.text == "a":
            grouper.push(event("c", 200))
        updates.append(segment.text)

    grouper.push(event("a"))
    grouper.push(event("b", 100))
    grouper.close()
    assert updates == ["a", "ab", "abc"]


def test_what_a_listener_raises_is_raised_and_the_next_is_told() -> None:
    updates: list[str] = []
    grouper = TranscriptGrouper()

    @grouper.once("segment.updated")
    def broken(segment: TranscriptSegment) -> None:
        raise ValueError(segment.text)

    grouper.push(event("a"))
    with pytest.raises(ValueError, match="a"):
        grouper.push(event("b", 100))
    grouper.on("segment.updated", lambda segment: updates.append(segment.text))
    grouper.push(event("c", 200))
    grouper.close()
    assert updates == ["ab", "abc"]


def test_what_is_due_comes_without_an_event() -> None:
    came = threading.Event()
    grouper = TranscriptGrouper(assistant_silence_ms=0)
    grouper.on("segment.closed", lambda update: came.set())
    grouper.push(event("Hi", who="output"))
    assert came.wait(60)
    grouper.close()


async def test_asynchronous_listeners_are_awaited_in_order() -> None:
    updates: list[str] = []
    grouper = AsyncTranscriptGrouper()

    async def later(segment: TranscriptSegment) -> None:
        await asyncio.sleep(0)
        if segment.text == "a":
            await grouper.push(event("c", 200))
        updates.append(segment.text)

    grouper.on("segment.updated", later)
    grouper.on("segment.closed", lambda update: updates.append(update.reason))
    async with grouper:
        await grouper.push(event("a"))
        await grouper.push(event("b", 100))
    assert updates == ["a", "ab", "abc", "manual"]


async def test_asynchronous_errors_are_raised() -> None:
    grouper = AsyncTranscriptGrouper()

    async def broken(segment: TranscriptSegment) -> None:
        raise ValueError(segment.text)

    grouper.once("segment.updated", broken)
    await grouper.push(event("a"))
    with pytest.raises(ValueError, match="a"):
        await grouper.push(event("b", 100))
    await grouper.close()
    with pytest.raises(OpenAIError):
        await grouper.push(event("c", 200))


async def test_what_is_due_comes_in_the_event_loop() -> None:
    came = asyncio.Event()
    grouper = AsyncTranscriptGrouper(assistant_silence_ms=0)
    grouper.on("segment.closed", lambda update: came.set())
    await grouper.push(event("Hi", who="output"))
    await asyncio.wait_for(came.wait(), 60)
    await grouper.close()


def test_a_grouper_belongs_to_one_event_loop() -> None:
    grouper = AsyncTranscriptGrouper()
    asyncio.run(grouper.close())
    with pytest.raises(OpenAIError, match="one event loop"):
        asyncio.run(grouper.close())
