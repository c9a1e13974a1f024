"""The client whose calls are awaited.

execute   one call                      paginate   a list, page by page
get, post, put, patch, delete           calls to paths that no method stands for

The first call of a program loads most of the SDK. Its deadline runs meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from openai_oxide_runtime.client.async_verbs import AsyncVerbs
from openai_oxide_runtime.client.base_client import BaseClient, loaded_engine
from openai_oxide_runtime.operations.option_checks import check_http_client
from openai_oxide_runtime.transports.lifecycle import AsyncTransportSlot

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.calls.final_options import FinalRequestOptions
    from openai_oxide_runtime.calls.pagination import AsyncPaginator
    from openai_oxide_runtime.client.path_options import PathOptions
    from openai_oxide_runtime.operations.client_config import ClientConfig
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["AsyncClient"]


class AsyncClient(BaseClient, AsyncVerbs):
    """A client whose calls are awaited. Many tasks may use it, in several event loops."""

    _is_async: ClassVar[bool] = True

    def _transport_source(
        self, config: ClientConfig, http_client: Any, transport: Any
    ) -> AsyncTransportSlot:
        check_http_client(http_client, "aclose")
        make = self._transport_maker(config, http_client, transport)
        brought = bool(http_client or transport)
        return AsyncTransportSlot(make, brought=brought, http_client=http_client)

    def _transport_maker(
        self, config: ClientConfig, http_client: Any, transport: Any = None
    ) -> Callable[[], Any]:
        def make() -> Any:
            from openai_oxide_runtime.transports.select import async_transport

            return transport or async_transport(config, http_client)

        return make

    def _make_http_client(self) -> Any:
        from openai_oxide_runtime.transports.httpx.default_clients import (
            DefaultAsyncHttpxClient,
        )

        return DefaultAsyncHttpxClient(base_url=self.base_url, http2=self._context.config.http2)

    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """For subclasses: what a request is made of, before each attempt."""
        return options

    async def _prepare_request(self, request: httpx.Request) -> None:
        """For subclasses: the request itself, which may be changed in place."""

    async def execute(self, op: Operation, params: Any, *path: Any) -> Any:
        """Make one call and return what the operation returns."""
        begun = monotonic()
        engine, context = loaded_engine(), self._context
        called, flow = engine.prepare(context, op, params, path, begun=begun)
        exchange = await engine.async_drive(flow, context.transports)
        return engine.result(context, called, exchange)

    def paginate(self, op: Operation, params: Any, *path: Any) -> Any:
        """A list: await it for its first page, iterate over it for all items."""
        from openai_oxide_runtime.calls.pagination import AsyncPaginator

        return AsyncPaginator(lambda: self.execute(op, params, *path))

    def _raw_view(self) -> Any:
        from openai_oxide_runtime.calls.raw_client import AsyncRawView

        return AsyncRawView(self)

    def _streaming_view(self) -> Any:
        from openai_oxide_runtime.calls.raw_client import AsyncStreamingView

        return AsyncStreamingView(self)

    async def request(
        self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Make a request of ``FinalRequestOptions``; see ``post``."""
        from openai_oxide_runtime.calls import direct_request as direct

        answer = {"cast_to": cast_to, "stream": stream, "stream_cls": stream_cls}
        return direct.finish(options, await self._send(**direct.unfold(options), **answer))

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Any = None,
        options: PathOptions | None = None,
        method: str = "get",
    ) -> AsyncPaginator[Any, Any]:
        """A list: await it for its first page, or iterate over it for its items; see ``page``."""
        del model
        from openai_oxide_runtime.calls.direct_list import ListCall
        from openai_oxide_runtime.calls.pagination import AsyncPaginator

        call = ListCall(self._send, self._is_async, path, page, method, body, options or {})
        return AsyncPaginator(call.first_later)

    async def _send(self, verb: str, path: str, **options: Any) -> Any:
        begun = monotonic()
        from openai_oxide_runtime.calls import direct_request as direct, engine
        from openai_oxide_runtime.calls.flow_drivers import async_drive

        view = engine.responded if direct.raw_wanted(options) else engine.result
        context = self._context
        called, flow = direct.prepare(context, verb, path, **options, begun=begun)
        exchange = await async_drive(flow, context.transports)
        return view(context, called, exchange, direct.target(called))

    async def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        await self._context.transports.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
