"""The callbacks of a run's events, which do nothing until a subclass says what, and its state."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_oxide_lib.assistants.run_events import RunState

if TYPE_CHECKING:
    from openai_oxide.types.beta import AssistantStreamEvent
    from openai_oxide.types.beta.threads import (
        ImageFile,
        Message,
        MessageDelta,
        Run,
        Text,
        TextDelta,
    )
    from openai_oxide.types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta

__all__ = ["AssistantCallbacks", "AsyncAssistantCallbacks"]


class _Followed:
    """A run as far as its events have told of it."""

    _stream: Any = None

    def __init__(self) -> None:
        self._state = RunState()

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The event that was read last."""
        event: AssistantStreamEvent | None = self._state.event
        return event

    @property
    def current_run(self) -> Run | None:
        """The run as it was last told of."""
        return self._state.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step that is being done, with all the pieces that have come."""
        return self._state.step

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message that is being written, with all the pieces that have come."""
        return self._state.message

    def _final_run(self) -> Run:
        if self._state.run is None:
            raise RuntimeError("the stream told of no run")
        return self._state.run

    def _entered(self) -> None:
        if self._stream is None:
            raise RuntimeError("enter the stream first: `with … as stream:`")


class AssistantCallbacks(_Followed):
    """What is called while a run's events are read."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Each event, before the callbacks that it has of its own."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step of the run has begun."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A piece of a step has come; ``snapshot`` is the step with it."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended, whichever way: look at its ``status``."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """The model has begun to call a tool."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A further piece of a tool call; ``snapshot`` is the call with it."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is whole."""

    def on_message_created(self, message: Message) -> None:
        """A message has begun."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A piece of a message has come; ``snapshot`` is the message with it."""

    def on_message_done(self, message: Message) -> None:
        """A message has ended; it may be incomplete."""

    def on_text_created(self, text: Text) -> None:
        """A part of a message that is text has begun."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A piece of text has come; ``snapshot`` is the text with it."""

    def on_text_done(self, text: Text) -> None:
        """A part that is text is whole."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """A part of a message that is an image is whole."""

    def on_exception(self, exception: Exception) -> None:
        """Reading has failed; the error is raised after this."""

    def on_timeout(self) -> None:
        """Reading has taken too long; ``on_exception`` follows."""

    def on_end(self) -> None:
        """There is nothing more to read, for whichever reason."""


class AsyncAssistantCallbacks(_Followed):
    """What is called while a run's events are read, for asyncio."""

    async def on_event(self, event: AssistantStreamEvent) -> None:
        """Each event, before the callbacks that it has of its own."""

    async def on_run_step_created(self, run_step: RunStep) -> None:
        """A step of the run has begun."""

    async def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A piece of a step has come; ``snapshot`` is the step with it."""

    async def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended, whichever way: look at its ``status``."""

    async def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """The model has begun to call a tool."""

    async def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A further piece of a tool call; ``snapshot`` is the call with it."""

    async def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is whole."""

    async def on_message_created(self, message: Message) -> None:
        """A message has begun."""

    async def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A piece of a message has come; ``snapshot`` is the message with it."""

    async def on_message_done(self, message: Message) -> None:
        """A message has ended; it may be incomplete."""

    async def on_text_created(self, text: Text) -> None:
        """A part of a message that is text has begun."""

    async def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A piece of text has come; ``snapshot`` is the text with it."""

    async def on_text_done(self, text: Text) -> None:
        """A part that is text is whole."""

    async def on_image_file_done(self, image_file: ImageFile) -> None:
        """A part of a message that is an image is whole."""

    async def on_exception(self, exception: Exception) -> None:
        """Reading has failed; the error is raised after this."""

    async def on_timeout(self) -> None:
        """Reading has taken too long; ``on_exception`` follows."""

    async def on_end(self) -> None:
        """There is nothing more to read, for whichever reason."""
