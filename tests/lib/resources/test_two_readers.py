"""Two readers of what is made of a stream: the second gets a clear error, the first goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI, OpenAIError
from openai_oxide_runtime.streaming.single_reader import AsyncOneReader, OneReader
from tests.runtime.streaming.test_reported_errors import KINDS, messages
from tests.support.memory import Answer, AsyncAnswer, AsyncMemory, Memory

SAID = messages()
ASKED: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "chat": ("chat", lambda c: c.chat.completions.stream(**SAID)),
    "responses": ("responses", lambda c: c.responses.stream(model="m", input="x")),
    "runs": ("runs", lambda c: c.beta.threads.runs.stream(thread_id="t", assistant_id="a")),
    "calls": ("responses", lambda c: c.responses.create_stream_fc(model="m", input="x")),
}
BUSY = "being read by another thread or task"
both = pytest.mark.parametrize(("name", "ask"), ASKED.values(), ids=ASKED)


class Asking(Answer):
    """Between its pieces, somebody else asks for an event."""

    other: Callable[[], Any]

    def chunks(self) -> Iterator[bytes]:
        for piece in self.pieces:
            with pytest.raises(OpenAIError, match=BUSY):
                self.other()
            yield piece


class AsyncAsking(AsyncAnswer):
    async def chunks(self) -> AsyncIterator[bytes]:  # type: ignore[override]
        for piece in self.pieces:
            with pytest.raises(OpenAIError, match=BUSY):
                await self.other()  # type: ignore[attr-defined]
            yield piece


def pieces(name: str) -> list[bytes]:
    return [*KINDS[name].events, KINDS[name].done]


@both
def test_threads(name: str, ask: Callable[[Any], Any]) -> None:
    kind = type("Kind", (Memory,), {"kind": Asking})
    plain = OpenAI(api_key="k", transport=Memory(Answer(*pieces(name))))
    with ask(plain) as stream:
        expected = [item.to_dict() for item in items(stream)]
    with ask(OpenAI(api_key="k", transport=kind(Answer(*pieces(name))))) as stream:
        Asking.other = staticmethod(lambda: next(items(stream)))
        assert [item.to_dict() for item in items(stream)] == expected


@both
def test_tasks(name: str, ask: Callable[[Any], Any]) -> None:
    kind = type("Kind", (AsyncMemory,), {"kind": AsyncAsking})

    async def run() -> None:
        plain = AsyncOpenAI(api_key="k", transport=AsyncMemory(Answer(*pieces(name))))
        async with ask(plain) as stream:
            expected = [item.to_dict() async for item in items(stream)]
        async with ask(AsyncOpenAI(api_key="k", transport=kind(Answer(*pieces(name))))) as stream:

            async def other() -> Any:
                return await anext(items(stream))

            AsyncAsking.other = staticmethod(other)
            assert [item.to_dict() async for item in items(stream)] == expected

    asyncio.run(run())


def items(stream: Any) -> Any:
    return stream.events() if hasattr(stream, "events") else stream


def test_errors_of_the_reader_itself_pass() -> None:
    def wrong() -> Generator[int]:
        yield 1
        raise ValueError("mine")

    async def awaited() -> AsyncGenerator[int]:
        yield 1
        raise RuntimeError("mine")

    async def run() -> None:
        reader = AsyncOneReader(awaited())
        assert await anext(reader) == 1
        with pytest.raises(RuntimeError, match="mine"):
            await anext(reader)

    blocking = OneReader(wrong())
    assert next(blocking) == 1
    with pytest.raises(ValueError, match="mine"):
        next(blocking)
    asyncio.run(run())
