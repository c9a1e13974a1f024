"""``session.responses``: what ``client.responses`` can do beyond its operations, over a session.

``create``, ``parse``, ``stream``, ``create_stream_fc`` and ``run_tools`` take the same arguments;
each request is a turn of the session.
"""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.resources.async_responses import AsyncResponsesExtras
from openai_oxide_lib.resources.sync_responses import ResponsesExtras

__all__ = ["AsyncSessionResponses", "SessionResponses"]


class SessionResponses(ResponsesExtras):
    """Responses as turns of a session."""

    def __init__(self, session: Any) -> None:
        super().__init__(session.client)
        self._session = session

    def create(self, *, stream: bool = False, **params: Any) -> Any:
        """One turn: a response, or with ``stream=True`` its events."""
        session = self._session
        said = _unchained(params)
        return session.send_stream(**said) if stream else session.send(**said)


class AsyncSessionResponses(AsyncResponsesExtras):
    """Responses as turns of a session, for asyncio."""

    def __init__(self, session: Any) -> None:
        super().__init__(session.client)
        self._session = session

    async def create(self, *, stream: bool = False, **params: Any) -> Any:
        """One turn: a response, or with ``stream=True`` its events."""
        session = self._session
        said = _unchained(params)
        return await (session.send_stream(**said) if stream else session.send(**said))


def _unchained(params: dict[str, Any]) -> dict[str, Any]:
    """A turn that brings the model's own calls along repeats the conversation: it begins anew."""
    given = params.get("input")
    items = given if isinstance(given, list) else []
    repeats = any(isinstance(item, dict) and item.get("type") == "function_call" for item in items)
    return {"previous_response_id": None, **params} if repeats else params
