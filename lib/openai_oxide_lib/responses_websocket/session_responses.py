"""``session.responses``: the methods of ``client.responses`` as turns of a session.

``create``, ``parse``, ``stream``, ``create_stream_fc`` and ``run_tools`` take the same arguments;
each request is one turn.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openai_oxide_lib.resources.async_responses import AsyncResponsesExtras
from openai_oxide_lib.resources.sync_responses import ResponsesExtras
from openai_oxide_lib.responses_websocket.session_state import SessionState
from openai_oxide_lib.structured_output.loose_values import field_of

__all__ = ["AsyncSessionResponses", "SessionResponses"]


class _Turns:
    """The client of ``session.responses``: its calls are turns of the session."""

    def __init__(self, create: Callable[..., Any]) -> None:
        self._create = create

    def execute(self, operation: object, params: dict[str, Any]) -> Any:
        """Send one turn; returns its response, or an awaitable of it."""
        return self._create(**params)


class SessionResponses(ResponsesExtras):
    """Responses as turns of a sync session."""

    def __init__(self, session: SessionState) -> None:
        super().__init__(_Turns(self.create))
        self._session: Any = session

    def create(self, *, stream: bool = False, **params: Any) -> Any:
        """Send one turn; returns its response, or with ``stream=True`` its events."""
        session = self._session
        params = _unchained(params)
        return session.send_stream(**params) if stream else session.send(**params)


class AsyncSessionResponses(AsyncResponsesExtras):
    """Responses as turns of an async session."""

    def __init__(self, session: SessionState) -> None:
        super().__init__(_Turns(self.create))
        self._session: Any = session

    async def create(self, *, stream: bool = False, **params: Any) -> Any:
        """Send one turn; returns its response, or with ``stream=True`` its events."""
        session = self._session
        params = _unchained(params)
        return await (session.send_stream(**params) if stream else session.send(**params))


def _unchained(params: dict[str, object]) -> dict[str, object]:
    """Start a new chain if the input repeats the conversation: it has calls of the model."""
    value = params.get("input")
    items = value if isinstance(value, list) else []
    repeats = any(field_of(item, "type") == "function_call" for item in items)
    return {"previous_response_id": None, **params} if repeats else params
