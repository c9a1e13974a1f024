# Written from async_callbacks.py by `make generate`: do not edit.
"""The callbacks of a run's events, sync. They do nothing; a subclass overrides them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.assistants.run_reader import RunReader

if TYPE_CHECKING:
    from openai_oxide.types.beta import AssistantStreamEvent
    from openai_oxide.types.beta.threads import (
        ImageFile,
        Message,
        MessageDelta,
        Text,
        TextDelta,
    )
    from openai_oxide.types.beta.threads.runs import RunStep, RunStepDelta, ToolCall, ToolCallDelta

__all__ = ["AssistantCallbacks"]


class AssistantCallbacks(RunReader):
    """The functions that are called while a run's events are read."""

    def on_event(self, event: AssistantStreamEvent) -> None:
        """Called for each event, before its own callbacks."""

    def on_run_step_created(self, run_step: RunStep) -> None:
        """A step of the run has started."""

    def on_run_step_delta(self, delta: RunStepDelta, snapshot: RunStep) -> None:
        """A part of a step has arrived; ``snapshot`` is the step with it."""

    def on_run_step_done(self, run_step: RunStep) -> None:
        """A step has ended; its ``status`` tells how."""

    def on_tool_call_created(self, tool_call: ToolCall) -> None:
        """The model has started a tool call."""

    def on_tool_call_delta(self, delta: ToolCallDelta, snapshot: ToolCall) -> None:
        """A further part of a tool call has arrived; ``snapshot`` is the call with it."""

    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        """A tool call is complete."""

    def on_message_created(self, message: Message) -> None:
        """A message has started."""

    def on_message_delta(self, delta: MessageDelta, snapshot: Message) -> None:
        """A part of a message has arrived; ``snapshot`` is the message with it."""

    def on_message_done(self, message: Message) -> None:
        """A message has ended; it may be incomplete."""

    def on_text_created(self, text: Text) -> None:
        """A text in a message has started."""

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        """A part of a text has arrived; ``snapshot`` is the text with it."""

    def on_text_done(self, text: Text) -> None:
        """A text in a message is complete."""

    def on_image_file_done(self, image_file: ImageFile) -> None:
        """An image in a message is complete."""

    def on_exception(self, exception: Exception) -> None:
        """Reading has failed; the error is raised afterwards."""

    def on_timeout(self) -> None:
        """Reading has timed out; ``on_exception`` follows."""

    def on_end(self) -> None:
        """Reading has ended, for whatever reason."""
