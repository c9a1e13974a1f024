"""Two readers of one stream: the second gets a clear error, the first goes on undisturbed."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.streaming.sync_stream import Stream
from tests.runtime.streaming.test_stream import LAST, A, B
from tests.support.samples import AClient, Client
from tests.support.wire import END, chunk, serving, stream_head

BUSY = "being read by another thread or task"


@pytest.mark.parametrize("timeouts", [{}, {"event_timeout": 30.0, "first_event_timeout": 30.0}])
def test_threads(timeouts: dict[str, Any]) -> None:
    more, entered = threading.Event(), threading.Event()
    events: list[Any] = []
    with serving([stream_head(), chunk(A), more, chunk(B), chunk(LAST), END]) as server:
        client = Client(api_key="k", base_url=server.url)
        stream = client.things.create(name="n", stream=True, **timeouts)
        assert next(stream).text == "a"
        chunks = stream._chunks

        def waiting() -> Any:
            entered.set()
            yield from chunks

        stream._chunks = waiting()
        first = threading.Thread(target=lambda: events.extend(stream))
        first.start()
        assert entered.wait(60)
        due = stream._raw.request.deadline
        for _ in range(3):
            with pytest.raises(errors.OpenAIError, match=BUSY):
                next(stream)
        assert stream._raw.request.deadline == due
        more.set()
        first.join(60)
        client.close()
    assert [event.type for event in events] == ["delta", "done"]
    assert list(stream) == []


def test_tasks() -> None:
    more = threading.Event()

    async def run(url: str) -> tuple[list[Any], list[Any]]:
        async with AClient(api_key="k", base_url=url) as client:
            stream = await client.things.create(name="n", stream=True)
            assert (await anext(stream)).text == "a"

            async def read() -> list[Any]:
                return [event.type async for event in stream]

            first = asyncio.create_task(read())
            await asyncio.sleep(0)
            late = await asyncio.gather(read(), read(), return_exceptions=True)
            more.set()
            return await first, list(late)

    with serving([stream_head(), chunk(A), more, chunk(B), chunk(LAST), END]) as server:
        events, late = asyncio.run(run(server.url))
    assert events == ["delta", "done"]
    assert [type(error) for error in late] == [errors.OpenAIError] * 2
    assert all(BUSY in str(error) for error in late)


def test_a_reader_within_another() -> None:
    """Whoever asks while an event is decoded gets the error, not Python's about generators."""
    with serving([stream_head(), chunk(A + B + LAST), END]) as server:
        client = Client(api_key="k", base_url=server.url)
        stream: Stream[Any] = client.things.create(name="n", stream=True)
        stream._begin(lambda _: True)
        inside: list[BaseException] = []
        decoded = stream._ready

        def nosy() -> Any:
            for event in decoded:
                try:
                    next(stream)
                except errors.OpenAIError as error:
                    inside.append(error)
                yield event

        stream._ready = nosy()
        assert [event.type for event in stream] == ["delta", "delta", "done"]
        client.close()
    assert len(inside) == 3


def test_readers_may_take_turns() -> None:
    """One thread after another, as a pool of workers does it."""
    events: list[Any] = []
    with serving([stream_head(), chunk(A), chunk(B), chunk(LAST), END]) as server:
        client = Client(api_key="k", base_url=server.url)
        stream = client.things.create(name="n", stream=True)
        for _ in range(3):
            worker = threading.Thread(target=lambda: events.append(next(stream).type))
            worker.start()
            worker.join(60)
        client.close()
    assert events == ["delta", "delta", "done"]
