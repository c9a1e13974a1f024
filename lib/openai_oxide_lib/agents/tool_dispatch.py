"""Answers the calls of an agent's tools while the events of its session go by, in both colours."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Generic, TypeVar
from uuid import uuid4

from openai_oxide_lib.agents.tool_invocation import (
    RACE_DELAYS,
    AsyncToolErrorHandler,
    Invocation,
    ToolErrorHandler,
    is_race,
)
from openai_oxide_lib.agents.tools import AsyncToolHandler, ToolHandler
from openai_oxide_lib.polling import ASYNC_TIMING, TIMING, AsyncTiming, Timing
from openai_oxide_lib.structured_output.loose_values import field_of, kind_of, text_of
from openai_oxide_runtime.errors.tree import BadRequestError

__all__ = ["AsyncToolDispatch", "ToolDispatch", "without_key"]

HandlerT = TypeVar("HandlerT")


class _Dispatch(Generic[HandlerT]):
    """Which calls are for whom; each is answered once, however often its event comes."""

    def __init__(
        self,
        events: Any,
        handlers: Mapping[str, HandlerT] | None,
        on_error: Any,
        options: Mapping[str, Any],
    ) -> None:
        self._events = events
        self._on_error = on_error
        self._options = without_key(options)
        self._seen: set[tuple[str, str]] = set()
        self.handlers: dict[str, HandlerT] = dict(handlers or {})

    def find(self, event: Any) -> Invocation | None:
        """The call that an event tells of, if it is for one of the handlers and new."""
        call: Any = event.item if kind_of(event) == "agent.session.turn.item.added" else None
        if field_of(call, "type") != "function_call":
            return None
        names = [field_of(call, name) for name in ("name", "turn_id", "call_id")]
        name, turn_id, call_id = map(text_of, names)
        handler, key = self.handlers.get(name), (turn_id, call_id)
        if handler is None or key in self._seen:
            return None
        self._seen.add(key)
        return Invocation(event.session_id, call, handler)

    def _sending(self, answer: Any) -> dict[str, Any]:
        """What is sent; one key for all attempts, so that the agent is told once."""
        return {"events": [answer], "idempotency_key": str(uuid4()), **self._options}


def without_key(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options without a key of idempotency, which is for one request only."""
    headers = options.get("extra_headers")
    if not headers:
        return dict(options)
    kept = {name: v for name, v in headers.items() if name.lower() != "idempotency-key"}
    return {**options, "extra_headers": kept}


class ToolDispatch(_Dispatch[ToolHandler]):
    """Runs handlers where the events are read, one after the other."""

    _timing: Timing = TIMING

    def answer(self, invocation: Invocation) -> None:
        """Run the handler and send what it says; what it raises is reported, not raised."""
        try:
            answer = invocation.told(_now(invocation.start()))
        except Exception as error:
            answer = invocation.failed()
            self._report(invocation, error)
        self._send(invocation, answer)

    def _report(self, invocation: Invocation, error: Exception) -> None:
        on_error: ToolErrorHandler | None = self._on_error
        if on_error is not None:
            with suppress(Exception):
                _now(on_error(invocation.diagnosis(error)))

    def _send(self, invocation: Invocation, answer: Any) -> None:
        sent = self._sending(answer)
        for delay in (*RACE_DELAYS, None):
            try:
                self._events.create(invocation.session_id, **sent)
                return
            except BadRequestError as error:
                if delay is None or not is_race(error, invocation.call.call_id):
                    raise
                self._timing.sleep(delay)


def _now(value: Any) -> Any:
    """The value, which must not be one to wait for."""
    if inspect.isawaitable(value):
        getattr(value, "close", lambda: None)()
        raise TypeError("asynchronous tool handlers need AsyncOpenAI")
    return value


class AsyncToolDispatch(_Dispatch[AsyncToolHandler]):
    """Runs handlers where the events are read, one after the other."""

    _timing: AsyncTiming = ASYNC_TIMING

    async def answer(self, invocation: Invocation) -> None:
        """Run the handler and send what it says; what it raises is reported, not raised."""
        try:
            answer = invocation.told(await _awaited(invocation.start()))
        except Exception as error:
            answer = invocation.failed()
            await self._report(invocation, error)
        await self._send(invocation, answer)

    async def _report(self, invocation: Invocation, error: Exception) -> None:
        on_error: AsyncToolErrorHandler | None = self._on_error
        if on_error is not None:
            with suppress(Exception):
                await _awaited(on_error(invocation.diagnosis(error)))

    async def _send(self, invocation: Invocation, answer: Any) -> None:
        sent = self._sending(answer)
        for delay in (*RACE_DELAYS, None):
            try:
                await self._events.create(invocation.session_id, **sent)
                return
            except BadRequestError as error:
                if delay is None or not is_race(error, invocation.call.call_id):
                    raise
                await self._timing.sleep(delay)


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value
