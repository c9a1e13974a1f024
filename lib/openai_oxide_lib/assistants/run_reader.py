"""The state of a run, as far as its events were read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_oxide_lib.assistants.run_events import RunState

if TYPE_CHECKING:
    from openai_oxide.types.beta import AssistantStreamEvent
    from openai_oxide.types.beta.threads import Message, Run
    from openai_oxide.types.beta.threads.runs import RunStep

__all__ = ["RunReader"]


class RunReader:
    """The run, the step and the message that the events have described so far."""

    _stream: Any = None

    def __init__(self) -> None:
        self._state = RunState()

    @property
    def current_event(self) -> AssistantStreamEvent | None:
        """The last event."""
        return self._state.event

    @property
    def current_run(self) -> Run | None:
        """The run in its last known state."""
        return self._state.run

    @property
    def current_run_step_snapshot(self) -> RunStep | None:
        """The step in progress, with all parts that have arrived."""
        return self._state.step

    @property
    def current_message_snapshot(self) -> Message | None:
        """The message in progress, with all parts that have arrived."""
        return self._state.message

    def _final_run(self) -> Run:
        if self._state.run is None:
            raise RuntimeError("the stream ended without an event about the run")
        return self._state.run

    def _raise_unless_entered(self) -> None:
        if self._stream is None:
            raise RuntimeError("enter the stream first: `with … as stream:`")
