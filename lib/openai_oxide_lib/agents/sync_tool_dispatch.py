# Written from async_tool_dispatch.py by `make generate`: do not edit.
"""Answers the calls of an agent's tools while the events of its session are read."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from openai_oxide_lib.agents.tool_dispatch import DispatchState, value
from openai_oxide_lib.agents.tool_invocation import RACE_DELAYS, Invocation, is_race
from openai_oxide_lib.agents.tools import ToolHandler
from openai_oxide_lib.polling import TIMING, Timing
from openai_oxide_runtime.errors.tree import BadRequestError

__all__ = ["ToolDispatch"]


class ToolDispatch(DispatchState[ToolHandler]):
    """Runs handlers where the events are read, one after the other."""

    _timing: Timing = TIMING

    def answer(self, invocation: Invocation) -> None:
        """Run the handler and send its result; an exception of it is reported, not raised."""
        try:
            answer = invocation.success(value(invocation.start()))
        except Exception as error:
            answer = invocation.failure()
            self._report(invocation, error)
        self._send(invocation, answer)

    def _report(self, invocation: Invocation, error: Exception) -> None:
        if self._on_error is not None:
            with suppress(Exception):
                value(self._on_error(invocation.diagnosis(error)))

    def _send(self, invocation: Invocation, answer: Mapping[str, object]) -> None:
        request = self._request(answer)
        for delay in (*RACE_DELAYS, None):
            try:
                self._events.create(invocation.session_id, **request)
                return
            except BadRequestError as error:
                if delay is None or not is_race(error, invocation.call.call_id):
                    raise
                self._timing.sleep(delay)
