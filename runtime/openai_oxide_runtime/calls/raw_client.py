"""The clients of raw views: they make the same calls and return the response itself."""

from __future__ import annotations

from functools import partial
from time import monotonic
from typing import Any

from openai_oxide_runtime.calls import engine
from openai_oxide_runtime.calls.async_streamed_response import (
    AsyncAPIResponse,
    AsyncResponseContextManager,
)
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.calls.flow_drivers import async_drive, drive
from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse
from openai_oxide_runtime.calls.steps import Flow
from openai_oxide_runtime.calls.sync_streamed_response import APIResponse, ResponseContextManager
from openai_oxide_runtime.operations.operation import Operation

__all__ = ["AsyncRawView", "AsyncStreamingView", "RawView", "StreamingView", "is_overridden"]


def is_overridden(client: Any) -> bool:
    """Whether a program overrides or patches the methods of a client that handle each request."""
    cls = client.__class__
    return (
        cls.request is not cls._original_request
        or cls._process_response is not cls._original_process_response
        or "request" in client.__dict__
    )


class _View:
    """A view of a client; what the view does not override comes from the client."""

    def __init__(self, client: object) -> None:
        self._of = client

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._of, name)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._of!r}>"


class RawView(_View):
    """Calls return a ``LegacyAPIResponse``."""

    def execute(self, op: Operation, params: Any, *path: object) -> LegacyAPIResponse[Any]:
        """Make one call and return its response, whose body has been read."""
        context = context_of(self._of)
        if is_overridden(context.client):
            return context.client._request_operation(op, params, path, "true")
        call, flow = engine.prepare(context, op, params, path, start=monotonic())
        exchange = drive(flow, context.transports)
        return LegacyAPIResponse(exchange, engine.reading(context, call))

    paginate = execute


class StreamingView(_View):
    """Calls return a context manager of an ``APIResponse``, which sends on entering."""

    def execute(
        self, op: Operation, params: Any, *path: Any
    ) -> ResponseContextManager[APIResponse[Any]]:
        """Prepare one call; entering the result sends it."""
        context = context_of(self._of)
        if is_overridden(context.client):
            send = partial(context.client._request_operation, op, params, path, "stream")
            return ResponseContextManager(send)
        call, flow = engine.prepare(context, op, params, path, whole=False)
        return ResponseContextManager(partial(self._send, call, flow))

    paginate = execute

    def _send(self, call: engine.OperationCall, flow: Flow) -> APIResponse[Any]:
        context = context_of(self._of)
        exchange = drive(flow, context.transports)
        return APIResponse(exchange, engine.reading(context, call))


class AsyncRawView(_View):
    """Calls return a ``LegacyAPIResponse``."""

    async def execute(self, op: Operation, params: Any, *path: object) -> LegacyAPIResponse[Any]:
        """Make one call and return its response, whose body has been read."""
        context = context_of(self._of)
        if is_overridden(context.client):
            return await context.client._request_operation(op, params, path, "true")
        call, flow = engine.prepare(context, op, params, path, start=monotonic())
        exchange = await async_drive(flow, context.transports)
        return LegacyAPIResponse(exchange, engine.reading(context, call))

    paginate = execute


class AsyncStreamingView(_View):
    """Calls return an ``AsyncAPIResponse``; the view of a method wraps it in a context manager."""

    async def execute(self, op: Operation, params: Any, *path: object) -> AsyncAPIResponse[Any]:
        """Make one call and return its response, whose body has not been read."""
        context = context_of(self._of)
        start = monotonic()
        if is_overridden(context.client):
            return await context.client._request_operation(op, params, path, "stream")
        call, flow = engine.prepare(context, op, params, path, whole=False, start=start)
        exchange = await async_drive(flow, context.transports)
        return AsyncAPIResponse(exchange, engine.reading(context, call))

    def paginate(
        self, op: Operation, params: Any, *path: Any
    ) -> AsyncResponseContextManager[AsyncAPIResponse[Any]]:
        """Prepare one call; entering the result sends it."""
        return AsyncResponseContextManager(partial(self.execute, op, params, *path))
