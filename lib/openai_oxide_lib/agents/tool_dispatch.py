"""Which calls of an agent's tools are for the program, and what is sent as an answer. Pure."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar
from uuid import uuid4

from openai_oxide_lib.agents.tool_invocation import AgentToolError, Invocation
from openai_oxide_lib.structured_output.loose_values import Loose, field_of, kind_of, text_of

__all__ = ["DispatchState", "async_value", "value", "without_key"]

HandlerT = TypeVar("HandlerT", bound=Callable[[dict[str, Any]], object])


class DispatchState(Generic[HandlerT]):
    """The handlers, and the calls so far: each is answered once, however often its event comes."""

    def __init__(
        self,
        events: Any,  # sessions.events of either client: its methods are generated
        handlers: Mapping[str, HandlerT] | None,
        on_error: Callable[[AgentToolError], object] | None,
        options: Mapping[str, object],
    ) -> None:
        self._events = events
        self._on_error = on_error
        self._options = without_key(options)
        self._call_keys: set[tuple[str, str]] = set()
        self.handlers: dict[str, HandlerT] = dict(handlers or {})

    def find(self, event: Loose) -> Invocation | None:
        """The call in an event, if it is new and one of the handlers is for it."""
        call: Any = event.item if kind_of(event) == "agent.session.turn.item.added" else None
        if field_of(call, "type") != "function_call":
            return None
        fields = [field_of(call, name) for name in ("name", "turn_id", "call_id")]
        name, turn_id, call_id = map(text_of, fields)
        handler, key = self.handlers.get(name), (turn_id, call_id)
        if handler is None or key in self._call_keys:
            return None
        self._call_keys.add(key)
        return Invocation(event.session_id, call, handler)

    def _request(self, answer: Mapping[str, object]) -> dict[str, Any]:
        """What is sent. All attempts have one key, so that the agent gets one answer."""
        return {"events": [answer], "idempotency_key": str(uuid4()), **self._options}


def without_key(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options without an idempotency key, which is for one request only."""
    headers = options.get("extra_headers")
    if not headers:
        return dict(options)
    others = {name: v for name, v in headers.items() if name.lower() != "idempotency-key"}
    return {**options, "extra_headers": others}


def value(result: object) -> object:
    """The result of a handler, which must not be awaitable."""
    if inspect.isawaitable(result):
        getattr(result, "close", lambda: None)()
        raise TypeError("asynchronous tool handlers need AsyncOpenAI")
    return result


async def async_value(result: object) -> object:
    """The result of a handler, awaited if that is possible."""
    return await result if inspect.isawaitable(result) else result
