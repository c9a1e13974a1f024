"""The clients behind raw views: they run the same calls and hand back the response itself."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import Any

from openai_oxide_runtime.calls import engine
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.calls.flow_drivers import async_drive, drive
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
        context = context_of(self._of)
        called, flow = engine.prepare(context, op, params, path, begun=monotonic())
        exchange = drive(flow, context.transports)
        return LegacyAPIResponse(exchange, engine.reading(context, called))

    paginate = execute


class StreamingView(_View):
    """Calls return a context manager of an ``APIResponse``, which sends on entering."""

    def execute(
        self, op: Operation, params: Any, *path: Any
    ) -> ResponseContextManager[APIResponse[Any]]:
        """Prepare one call; entering the result sends it."""
        context = context_of(self._of)
        called, flow = engine.prepare(context, op, params, path, whole=False)
        return ResponseContextManager(partial(self._send, called, flow))

    paginate = execute

    def _send(self, called: engine.OperationCall, flow: Any) -> APIResponse[Any]:
        context = context_of(self._of)
        exchange = drive(flow, context.transports)
        return APIResponse(exchange, engine.reading(context, called))


class AsyncRawView(_View):
    """Calls return a ``LegacyAPIResponse``."""

    async def execute(self, op: Operation, params: Any, *path: Any) -> LegacyAPIResponse[Any]:
        """Make one call and return its response, read already."""
        context = context_of(self._of)
        called, flow = engine.prepare(context, op, params, path, begun=monotonic())
        exchange = await async_drive(flow, context.transports)
        return LegacyAPIResponse(exchange, engine.reading(context, called))

    paginate = execute


class AsyncStreamingView(_View):
    """Calls give an ``AsyncAPIResponse``; the method's view makes a context manager of them."""

    async def execute(self, op: Operation, params: Any, *path: Any) -> AsyncAPIResponse[Any]:
        """Make one call and return its response, to be read."""
        context = context_of(self._of)
        begun = monotonic()
        called, flow = engine.prepare(context, op, params, path, whole=False, begun=begun)
        exchange = await async_drive(flow, context.transports)
        return AsyncAPIResponse(exchange, engine.reading(context, called))

    def paginate(
        self, op: Operation, params: Any, *path: Any
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Any]]:
        """Prepare one call; entering the result sends it."""
        return AsyncResponseContextManager(partial(self.execute, op, params, *path))
