"""The async client.

execute   one call                      paginate   a list, page by page
get, post, put, patch, delete           calls to paths that no method covers

The first call of a program imports most of the SDK. That time counts towards its deadline.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from openai_oxide_runtime.client.async_verbs import AsyncVerbs
from openai_oxide_runtime.client.base_client import BaseClient, loaded_engine
from openai_oxide_runtime.operations.option_checks import check_http_client
from openai_oxide_runtime.transports.lifecycle import AsyncTransportHolder

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.calls.final_options import FinalRequestOptions
    from openai_oxide_runtime.calls.pagination import AsyncPaginator
    from openai_oxide_runtime.calls.raw_client import AsyncRawView, AsyncStreamingView
    from openai_oxide_runtime.client.path_options import PathOptions
    from openai_oxide_runtime.http.interface import AsyncTransport
    from openai_oxide_runtime.operations.client_config import ClientConfig
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["AsyncClient"]


class AsyncClient(BaseClient, AsyncVerbs):
    """An async client. Concurrent calls may share it."""

    _is_async: ClassVar[bool] = True

    def _transport_source(
        self, config: ClientConfig, http_client: object, transport: AsyncTransport | None
    ) -> AsyncTransportHolder:
        check_http_client(http_client, "aclose")
        make = self._transport_maker(config, http_client, transport)
        is_custom = bool(http_client or transport)
        return AsyncTransportHolder(make, is_custom=is_custom, http_client=http_client)

    def _transport_maker(
        self, config: ClientConfig, http_client: object, transport: AsyncTransport | None = None
    ) -> Callable[[], AsyncTransport]:
        def make() -> AsyncTransport:
            from openai_oxide_runtime.transports.select import async_transport

            return transport or async_transport(config, http_client)

        return make

    def _make_http_client(self) -> object:
        from openai_oxide_runtime.transports.httpx.default_clients import DefaultAsyncHttpxClient

        return DefaultAsyncHttpxClient(base_url=self.base_url, http2=self._context.config.http2)

    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """For subclasses: the options of a request, before each attempt."""
        return options

    async def _prepare_request(self, request: httpx.Request) -> None:
        """For subclasses: the request itself, which may be changed in place."""

    # Any: the operation and its parameters say what the result is.
    async def execute(self, op: Operation, params: Any, *path: object) -> Any:
        """Make one call and return what the operation returns."""
        start, cls = monotonic(), self.__class__
        if (
            cls.request is not cls._original_request
            or cls._process_response is not cls._original_process_response
            or "request" in self.__dict__
        ):
            return await self._request_operation(op, params, path)
        engine, context = loaded_engine(), self._context
        call, flow = engine.prepare(context, op, params, path, start=start)
        return engine.result(context, call, await engine.async_drive(flow, context.transports))

    def paginate(self, op: Operation, params: Any, *path: object) -> AsyncPaginator[Any, Any]:
        """A list: its first page, whose iteration goes on to the following ones."""
        from openai_oxide_runtime.calls.pagination import AsyncPaginator

        return AsyncPaginator(lambda: self.execute(op, params, *path))

    def _raw_view(self) -> AsyncRawView:
        from openai_oxide_runtime.calls.raw_client import AsyncRawView

        return AsyncRawView(self)

    def _streaming_view(self) -> AsyncStreamingView:
        from openai_oxide_runtime.calls.raw_client import AsyncStreamingView

        return AsyncStreamingView(self)

    async def request(
        self,
        cast_to: object,
        options: Any,  # FinalRequestOptions of this package, or of the official one
        *,
        stream: bool = False,
        stream_cls: object = None,
    ) -> Any:
        """Make a request of ``FinalRequestOptions``; see ``post``."""
        start = monotonic()
        from openai_oxide_runtime.calls import (
            direct_request as direct,
            request_override as override,
        )
        from openai_oxide_runtime.calls.flow_drivers import async_drive

        context = self._context
        arguments = override.RequestArguments(cast_to, options, stream, stream_cls)
        resumed = override.resume(context, arguments, start)
        if resumed is not None:
            exchange = await async_drive(resumed.flow, context.transports)
            keywords = override.response_arguments(arguments, resumed, exchange)
            return direct.finish(options, await self._process_response(**keywords))
        how: dict[str, Any] = {"cast_to": cast_to, "stream": stream, "stream_cls": stream_cls}
        result = await self._send(**direct.unfold(options), **how, from_request=True)
        return direct.finish(options, result)

    _original_request = request

    async def _process_response(self, *, options: FinalRequestOptions, **_: object) -> Any:
        """The result of a response. Libraries that observe responses patch it."""
        from openai_oxide_runtime.calls.request_override import result

        return result(self._context, options)

    _original_process_response = _process_response

    async def _request_operation(
        self, op: Operation, params: Any, path: tuple[Any, ...], view: str | None = None
    ) -> Any:
        """Make one call by ``request``, which a program overrides or patches."""
        from openai_oxide_runtime.calls.request_override import arguments

        cast_to, options, stream, stream_cls = arguments(self._context, op, params, path, view)
        return await self.request(cast_to, options, stream=stream, stream_cls=stream_cls)

    def get_api_list(
        self,
        path: str,
        *,
        model: object,
        page: object,
        body: object = None,
        options: PathOptions | None = None,
        method: str = "get",
    ) -> AsyncPaginator[Any, Any]:
        """A list at a path; ``page`` is the class of its pages, with items of ``model``."""
        del model  # the class of the page has it
        from openai_oxide_runtime.calls.direct_list import ListCall
        from openai_oxide_runtime.calls.pagination import AsyncPaginator

        call = ListCall(self._send, self._is_async, path, page, method, body, options or {})
        return AsyncPaginator(lambda: call.async_first())

    async def _send(
        self, verb: str, path: str, *, from_request: bool = False, **options: Any
    ) -> Any:
        start, cls = monotonic(), self.__class__
        if not from_request and (
            cls.request is not cls._original_request or "request" in self.__dict__
        ):
            from openai_oxide_runtime.calls.request_override import path_arguments

            cast_to, final, stream, stream_cls = path_arguments(verb, path, options)
            return await self.request(cast_to, final, stream=stream, stream_cls=stream_cls)
        from openai_oxide_runtime.calls import direct_request as direct, engine
        from openai_oxide_runtime.calls.flow_drivers import async_drive

        convert = engine.raw_response if direct.wants_raw(options) else engine.result
        context = self._context
        call, flow = direct.prepare(context, verb, path, **options, start=start)
        exchange = await async_drive(flow, context.transports)
        return convert(context, call, exchange, direct.result_type(call))

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
