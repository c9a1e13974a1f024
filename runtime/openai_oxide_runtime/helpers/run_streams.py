"""The events of a run as a context manager, and what they add up to.

    with client.beta.threads.runs.stream(thread_id=…, assistant_id=…) as stream:
        for text in stream.text_deltas: …
    print(stream.current_run.status)

The request is sent on entering.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from openai_oxide.types.beta import AssistantStreamEvent
    from openai_oxide.types.beta.threads import Message, Run
    from openai_oxide.types.beta.threads.runs import RunStep

    from ..streaming import AsyncStream, Stream

__all__ = ["AsyncRunStream", "RunStream"]


class _RunState:
    """What the events said so far."""

    def __init__(self) -> None:
        self._run: Any = None
        self._steps: dict[str, Any] = {}
        self._messages: dict[str, Any] = {}

    @property
    def current_run(self) -> Run | None:
        """The run as it was last told of."""
        run: Run | None = self._run
        return run

    def _take(self, event: Any) -> Any:
        name, data = event.event or "", event.data
        if name.startswith("thread.run.step."):
            if not name.endswith(".delta"):
                self._steps[data.id] = data
        elif name.startswith("thread.run."):
            self._run = data
        elif name in ("thread.message.completed", "thread.message.incomplete"):
            self._messages[data.id] = data
        return event

    def _final_run(self) -> Run:
        if self._run is None:
            raise RuntimeError("the stream told of no run")
        run: Run = self._run
        return run


def _texts(event: Any) -> Iterator[str]:
    """The pieces of text in an event."""
    if event.event == "thread.message.delta":
        for part in event.data.delta.content or ():
            if getattr(part, "type", None) == "text" and part.text and part.text.value:
                yield part.text.value


class RunStream(_RunState):
    """The events of a run."""

    def __init__(self, open_: Callable[[], Any]) -> None:
        super().__init__()
        self._open = open_
        self._stream: Stream[AssistantStreamEvent] | None = None

    def __enter__(self) -> Self:
        self._stream = self._open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        for event in _entered(self._stream):
            yield self._take(event)

    @property
    def text_deltas(self) -> Iterator[str]:
        """The pieces of the messages' text."""
        for event in self:
            yield from _texts(event)

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    def get_final_run(self) -> Run:
        """The run at its end."""
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """The run's steps at its end."""
        self.until_done()
        return list(self._steps.values())

    def get_final_messages(self) -> list[Message]:
        """The messages that the run wrote."""
        self.until_done()
        return list(self._messages.values())

    def close(self) -> None:
        """Let go of the connection."""
        if self._stream is not None:
            self._stream.close()


class AsyncRunStream(_RunState):
    """The events of a run, for asyncio."""

    def __init__(self, open_: Callable[[], Awaitable[Any]]) -> None:
        super().__init__()
        self._open = open_
        self._stream: AsyncStream[AssistantStreamEvent] | None = None

    async def __aenter__(self) -> Self:
        self._stream = await self._open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        async for event in _entered(self._stream):
            yield self._take(event)

    @property
    async def text_deltas(self) -> AsyncIterator[str]:
        """The pieces of the messages' text."""
        async for event in self:
            for text in _texts(event):
                yield text

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self:
            pass

    async def get_final_run(self) -> Run:
        """The run at its end."""
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> list[RunStep]:
        """The run's steps at its end."""
        await self.until_done()
        return list(self._steps.values())

    async def get_final_messages(self) -> list[Message]:
        """The messages that the run wrote."""
        await self.until_done()
        return list(self._messages.values())

    async def close(self) -> None:
        """Let go of the connection."""
        if self._stream is not None:
            await self._stream.close()


def _entered(stream: Any) -> Any:
    if stream is None:
        raise RuntimeError("enter the stream first: `with … as stream:`")
    return stream
