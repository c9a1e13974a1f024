"""The events of a run, read in a loop or handed to callbacks.

    with client.beta.threads.runs.stream(thread_id=…, assistant_id=…) as stream:
        for text in stream.text_deltas: …
    print(stream.current_run.status)

    class Printer(AssistantEventHandler):
        def on_text_delta(self, delta, snapshot):
            print(delta.value, end="")

    with client.beta.threads.runs.stream(…, event_handler=Printer()) as stream:
        stream.until_done()

The request is sent on entering. A callback is called when its event is read, so a loop, or
``until_done``, is needed in any case.
"""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
)
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic

from typing_extensions import TypeVar

from openai_oxide_lib.assistants.callbacks import (
    AssistantCallbacks,
    AsyncAssistantCallbacks,
)
from openai_oxide_lib.assistants.run_events import texts
from openai_oxide_runtime.errors.tree import APITimeoutError
from openai_oxide_runtime.streaming.single_reader import AsyncOneReader, OneReader

if TYPE_CHECKING:
    from openai_oxide.types.beta import AssistantStreamEvent
    from openai_oxide.types.beta.threads import Message, Run
    from openai_oxide.types.beta.threads.runs import RunStep
    from openai_oxide_runtime.streaming.async_stream import AsyncStream
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = [
    "AssistantEventHandler",
    "AssistantEventHandlerT",
    "AssistantStreamManager",
    "AsyncAssistantEventHandler",
    "AsyncAssistantEventHandlerT",
    "AsyncAssistantStreamManager",
]


class AssistantEventHandler(AssistantCallbacks):
    """The events of a run; a subclass overrides the callbacks that it wants."""

    _stream: Stream[AssistantStreamEvent] | None = None

    def _init(self, stream: Stream[AssistantStreamEvent]) -> None:
        if self._stream is not None:
            raise RuntimeError("a handler can be used for one stream only: make another")
        self._stream = stream
        self._events = OneReader(self._read(stream))
        self.text_deltas: Iterator[str] = (text for event in self for text in texts(event))

    def _read(self, stream: Stream[AssistantStreamEvent]) -> Generator[AssistantStreamEvent]:
        try:
            for event in stream:
                for name, arguments in self._state.take(event):
                    getattr(self, name)(*arguments)
                yield event
        except Exception as error:
            if isinstance(error, APITimeoutError):
                self.on_timeout()
            self.on_exception(error)
            raise
        finally:
            self.on_end()

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        self._entered()
        return self._events

    def __next__(self) -> AssistantStreamEvent:
        self._entered()
        return next(self._events)

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
        return list(self._state.steps.values())

    def get_final_messages(self) -> list[Message]:
        """The messages that the run wrote."""
        self.until_done()
        return list(self._state.messages.values())

    def close(self) -> None:
        """Let go of the connection; nothing more is read."""
        if self._stream is not None:
            self._events.close()
            self._stream.close()


class AsyncAssistantEventHandler(AsyncAssistantCallbacks):
    """The events of a run, for asyncio; a subclass overrides the callbacks that it wants."""

    _stream: AsyncStream[AssistantStreamEvent] | None = None

    def _init(self, stream: AsyncStream[AssistantStreamEvent]) -> None:
        if self._stream is not None:
            raise RuntimeError("a handler can be used for one stream only: make another")
        self._stream = stream
        self._events = AsyncOneReader(self._read(stream))
        self.text_deltas: AsyncIterator[str] = self._texts()

    async def _read(
        self, stream: AsyncStream[AssistantStreamEvent]
    ) -> AsyncGenerator[AssistantStreamEvent]:
        try:
            async for event in stream:
                for name, arguments in self._state.take(event):
                    await getattr(self, name)(*arguments)
                yield event
        except Exception as error:
            if isinstance(error, APITimeoutError):
                await self.on_timeout()
            await self.on_exception(error)
            raise
        finally:
            await self.on_end()

    async def _texts(self) -> AsyncIterator[str]:
        async for event in self:
            for text in texts(event):
                yield text

    def __aiter__(self) -> AsyncIterator[AssistantStreamEvent]:
        self._entered()
        return self._events

    async def __anext__(self) -> AssistantStreamEvent:
        self._entered()
        return await anext(self._events)

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
        return list(self._state.steps.values())

    async def get_final_messages(self) -> list[Message]:
        """The messages that the run wrote."""
        await self.until_done()
        return list(self._state.messages.values())

    async def close(self) -> None:
        """Let go of the connection; nothing more is read."""
        if self._stream is not None:
            await self._events.aclose()
            await self._stream.close()


AssistantEventHandlerT = TypeVar(
    "AssistantEventHandlerT", bound=AssistantEventHandler, default=AssistantEventHandler
)
AsyncAssistantEventHandlerT = TypeVar(
    "AsyncAssistantEventHandlerT",
    bound=AsyncAssistantEventHandler,
    default=AsyncAssistantEventHandler,
)


class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """A run to be started: entering it sends the request and gives its handler."""

    def __init__(
        self, open_: Callable[[], Any], event_handler: AssistantEventHandlerT | None = None
    ) -> None:
        self._open = open_
        self._handler: Any = event_handler or AssistantEventHandler()

    def __enter__(self) -> AssistantEventHandlerT:
        self._handler._init(self._open())
        handler: AssistantEventHandlerT = self._handler
        return handler

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._handler.close()


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """A run to be started, for asyncio: entering it sends the request and gives its handler."""

    def __init__(
        self,
        open_: Callable[[], Awaitable[Any]],
        event_handler: AsyncAssistantEventHandlerT | None = None,
    ) -> None:
        self._open = open_
        self._handler: Any = event_handler or AsyncAssistantEventHandler()

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        self._handler._init(await self._open())
        handler: AsyncAssistantEventHandlerT = self._handler
        return handler

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._handler.close()
