"""The clients behind raw views: they run the same calls and hand back the response itself."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import Any

from openai_oxide_runtime.calls import engine
from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse
from openai_oxide_runtime.calls.streamed_response import (
    APIResponse,
    AsyncAPIResponse,
    AsyncResponseContextManager,
    ResponseContextManager,
)
from openai_oxide_runtime.operations.operation import Operation

__all__ = ["AsyncRawView", "AsyncStreamingView", "RawView", "StreamingView"]


class _View:
    """A client seen through a view; what the view does not change is the client's own."""

    def __init__(self, client: Any) -> None:
        self._of = client

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._of, name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._of!r}>"


class RawView(_View):
    """Calls return a ``LegacyAPIResponse``."""

    def execute(self, op: Operation, params: Any, *path: Any) -> LegacyAPIResponse[Any]:
        """Make one call and return its response, read already."""
        client = self._of
        asked, flow = engine.prepare(client, op, params, path, begun=monotonic())
        exchange = engine.drive(flow, client._slot)
        return LegacyAPIResponse(exchange, engine.reading(client, asked))

    paginate = execute


class StreamingView(_View):
    """Calls return a context manager of an ``APIResponse``, which sends on entering."""

    def execute(
        self, op: Operation, params: Any, *path: Any
    ) -> ResponseContextManager[APIResponse[Any]]:
        """Prepare one call; entering the result sends it."""
        client = self._of
        asked, flow = engine.prepare(client, op, params, path, whole=False)
        return ResponseContextManager(partial(self._send, asked, flow))

    paginate = execute

    def _send(self, asked: engine.Asked, flow: Any) -> APIResponse[Any]:
        exchange = engine.drive(flow, self._of._slot)
        return APIResponse(exchange, engine.reading(self._of, asked))


class AsyncRawView(_View):
    """Calls return a ``LegacyAPIResponse``."""

    async def execute(self, op: Operation, params: Any, *path: Any) -> LegacyAPIResponse[Any]:
        """Make one call and return its response, read already."""
        client = self._of
        asked, flow = engine.prepare(client, op, params, path, begun=monotonic())
        exchange = await engine.async_drive(flow, client._slot)
        return LegacyAPIResponse(exchange, engine.reading(client, asked))

    paginate = execute


class AsyncStreamingView(_View):
    """Calls give an ``AsyncAPIResponse``; the method's view makes a context manager of them."""

    async def execute(self, op: Operation, params: Any, *path: Any) -> AsyncAPIResponse[Any]:
        """Make one call and return its response, to be read."""
        client = self._of
        begun = monotonic()
        asked, flow = engine.prepare(client, op, params, path, whole=False, begun=begun)
        exchange = await engine.async_drive(flow, client._slot)
        return AsyncAPIResponse(exchange, engine.reading(client, asked))

    def paginate(
        self, op: Operation, params: Any, *path: Any
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Any]]:
        """Prepare one call; entering the result sends it."""
        return AsyncResponseContextManager(partial(self.execute, op, params, *path))
