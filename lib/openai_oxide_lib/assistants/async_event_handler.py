"""The events of a run, async: read in a loop, or passed to callbacks.

    async with client.beta.threads.runs.stream(thread_id=…, assistant_id=…) as stream:
        async for text in stream.text_deltas: …
    print(stream.current_run.status)

    class Printer(AsyncAssistantEventHandler):
        async def on_text_delta(self, delta, snapshot):
            print(delta.value, end="")

    async with client.beta.threads.runs.stream(…, event_handler=Printer()) as stream:
        await stream.until_done()

The request is sent at the start of the block. A callback is called when its event is read, so a
loop, or ``until_done``, is needed in any case.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic

from typing_extensions import TypeVar

from openai_oxide_lib.assistants.async_callbacks import AsyncAssistantCallbacks
from openai_oxide_lib.assistants.run_events import texts
from openai_oxide_runtime.errors.tree import APITimeoutError
from openai_oxide_runtime.streaming.single_reader import AsyncOneReader

if TYPE_CHECKING:
    from openai_oxide.types.beta import AssistantStreamEvent
    from openai_oxide.types.beta.threads import Message, Run
    from openai_oxide.types.beta.threads.runs import RunStep
    from openai_oxide_runtime.streaming.async_stream import AsyncStream

__all__ = [
    "AsyncAssistantEventHandler",
    "AsyncAssistantEventHandlerT",
    "AsyncAssistantStreamManager",
]


class AsyncAssistantEventHandler(AsyncAssistantCallbacks):
    """The events of a run; a subclass overrides the callbacks that it needs."""

    _stream: AsyncStream[AssistantStreamEvent] | None = None

    def _init(self, stream: AsyncStream[AssistantStreamEvent]) -> None:
        if self._stream is not None:
            raise RuntimeError("an event handler is for one stream only: create another one")
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
        self._raise_unless_entered()
        return self._events

    async def __anext__(self) -> AssistantStreamEvent:
        self._raise_unless_entered()
        return await anext(self._events)

    async def until_done(self) -> None:
        """Read to the end."""
        async for _ in self:
            pass

    async def get_final_run(self) -> Run:
        """Read to the end and return the run."""
        await self.until_done()
        return self._final_run()

    async def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the run's steps."""
        await self.until_done()
        return list(self._state.steps.values())

    async def get_final_messages(self) -> list[Message]:
        """Read to the end and return the messages that the run wrote."""
        await self.until_done()
        return list(self._state.messages.values())

    async def close(self) -> None:
        """Stop reading and release the connection."""
        if self._stream is not None:
            await self._events.aclose()
            await self._stream.close()


AsyncAssistantEventHandlerT = TypeVar(
    "AsyncAssistantEventHandlerT",
    bound=AsyncAssistantEventHandler,
    default=AsyncAssistantEventHandler,
)


class AsyncAssistantStreamManager(Generic[AsyncAssistantEventHandlerT]):
    """Starts a run: entering it sends the request and returns the event handler."""

    def __init__(
        self,
        send: Callable[[], Awaitable[AsyncStream[AssistantStreamEvent]]],
        event_handler: AsyncAssistantEventHandlerT | None = None,
    ) -> None:
        self._send = send
        self._handler: Any = event_handler or AsyncAssistantEventHandler()

    async def __aenter__(self) -> AsyncAssistantEventHandlerT:
        self._handler._init(await self._send())
        handler: AsyncAssistantEventHandlerT = self._handler
        return handler

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._handler.close()
