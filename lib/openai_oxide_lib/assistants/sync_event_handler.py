# Written from async_event_handler.py by `make generate`: do not edit.
"""The events of a run, sync: read in a loop, or passed to callbacks.

    with client.beta.threads.runs.stream(thread_id=…, assistant_id=…) as stream:
        for text in stream.text_deltas: …
    print(stream.current_run.status)

    class Printer(AssistantEventHandler):
        def on_text_delta(self, delta, snapshot):
            print(delta.value, end="")

    with client.beta.threads.runs.stream(…, event_handler=Printer()) as stream:
        stream.until_done()

The request is sent at the start of the block. A callback is called when its event is read, so a
loop, or ``until_done``, is needed in any case.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic

from typing_extensions import TypeVar

from openai_oxide_lib.assistants.run_events import texts
from openai_oxide_lib.assistants.sync_callbacks import AssistantCallbacks
from openai_oxide_runtime.errors.tree import APITimeoutError
from openai_oxide_runtime.streaming.single_reader import OneReader

if TYPE_CHECKING:
    from openai_oxide.types.beta import AssistantStreamEvent
    from openai_oxide.types.beta.threads import Message, Run
    from openai_oxide.types.beta.threads.runs import RunStep
    from openai_oxide_runtime.streaming.sync_stream import Stream

__all__ = [
    "AssistantEventHandler",
    "AssistantEventHandlerT",
    "AssistantStreamManager",
]


class AssistantEventHandler(AssistantCallbacks):
    """The events of a run; a subclass overrides the callbacks that it needs."""

    _stream: Stream[AssistantStreamEvent] | None = None

    def _init(self, stream: Stream[AssistantStreamEvent]) -> None:
        if self._stream is not None:
            raise RuntimeError("an event handler is for one stream only: create another one")
        self._stream = stream
        self._events = OneReader(self._read(stream))
        self.text_deltas: Iterator[str] = self._texts()

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

    def _texts(self) -> Iterator[str]:
        for event in self:
            yield from texts(event)

    def __iter__(self) -> Iterator[AssistantStreamEvent]:
        self._raise_unless_entered()
        return self._events

    def __next__(self) -> AssistantStreamEvent:
        self._raise_unless_entered()
        return next(self._events)

    def until_done(self) -> None:
        """Read to the end."""
        for _ in self:
            pass

    def get_final_run(self) -> Run:
        """Read to the end and return the run."""
        self.until_done()
        return self._final_run()

    def get_final_run_steps(self) -> list[RunStep]:
        """Read to the end and return the run's steps."""
        self.until_done()
        return list(self._state.steps.values())

    def get_final_messages(self) -> list[Message]:
        """Read to the end and return the messages that the run wrote."""
        self.until_done()
        return list(self._state.messages.values())

    def close(self) -> None:
        """Stop reading and release the connection."""
        if self._stream is not None:
            self._events.close()
            self._stream.close()


AssistantEventHandlerT = TypeVar(
    "AssistantEventHandlerT",
    bound=AssistantEventHandler,
    default=AssistantEventHandler,
)


class AssistantStreamManager(Generic[AssistantEventHandlerT]):
    """Starts a run: entering it sends the request and returns the event handler."""

    def __init__(
        self,
        send: Callable[[], Stream[AssistantStreamEvent]],
        event_handler: AssistantEventHandlerT | None = None,
    ) -> None:
        self._send = send
        self._handler: Any = event_handler or AssistantEventHandler()

    def __enter__(self) -> AssistantEventHandlerT:
        self._handler._init(self._send())
        handler: AssistantEventHandlerT = self._handler
        return handler

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._handler.close()
