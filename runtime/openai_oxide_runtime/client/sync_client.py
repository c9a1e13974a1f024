# Written from async_client.py by `make generate`: do not edit.
"""The sync client.

execute   one call                      paginate   a list, page by page
get, post, put, patch, delete           calls to paths that no method covers

The first call of a program imports most of the SDK. That time counts towards its deadline.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from openai_oxide_runtime.client.base_client import BaseClient, loaded_engine
from openai_oxide_runtime.client.sync_verbs import SyncVerbs
from openai_oxide_runtime.operations.option_checks import check_http_client
from openai_oxide_runtime.transports.lifecycle import TransportHolder

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.calls.final_options import FinalRequestOptions
    from openai_oxide_runtime.calls.raw_client import RawView, StreamingView
    from openai_oxide_runtime.client.path_options import PathOptions
    from openai_oxide_runtime.http.interface import SyncTransport
    from openai_oxide_runtime.operations.client_config import ClientConfig
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["SyncClient"]


class SyncClient(BaseClient, SyncVerbs):
    """A sync client. Concurrent calls may share it."""

    _is_async: ClassVar[bool] = False

    def _transport_source(
        self, config: ClientConfig, http_client: object, transport: SyncTransport | None
    ) -> TransportHolder:
        check_http_client(http_client, "close")
        make = self._transport_maker(config, http_client, transport)
        is_custom = bool(http_client or transport)
        return TransportHolder(make, is_custom=is_custom, http_client=http_client)

    def _transport_maker(
        self, config: ClientConfig, http_client: object, transport: SyncTransport | None = None
    ) -> Callable[[], SyncTransport]:
        def make() -> SyncTransport:
            from openai_oxide_runtime.transports.select import sync_transport

            return transport or sync_transport(config, http_client)

        return make

    def _make_http_client(self) -> object:
        from openai_oxide_runtime.transports.httpx.default_clients import DefaultHttpxClient

        return DefaultHttpxClient(base_url=self.base_url, http2=self._context.config.http2)

    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """For subclasses: the options of a request, before each attempt."""
        return options

    def _prepare_request(self, request: httpx.Request) -> None:
        """For subclasses: the request itself, which may be changed in place."""

    # Any: the operation and its parameters say what the result is.
    def execute(self, op: Operation, params: Any, *path: object) -> Any:
        """Make one call and return what the operation returns."""
        start, cls = monotonic(), self.__class__
        if (
            cls.request is not cls._original_request
            or cls._process_response is not cls._original_process_response
            or "request" in self.__dict__
        ):
            return self._request_operation(op, params, path)
        engine, context = loaded_engine(), self._context
        call, flow = engine.prepare(context, op, params, path, start=start)
        return engine.result(context, call, engine.drive(flow, context.transports))

    def paginate(self, op: Operation, params: Any, *path: object) -> Any:
        """A list: its first page, whose iteration goes on to the following ones."""

        return self.execute(op, params, *path)

    def _raw_view(self) -> RawView:
        from openai_oxide_runtime.calls.raw_client import RawView

        return RawView(self)

    def _streaming_view(self) -> StreamingView:
        from openai_oxide_runtime.calls.raw_client import StreamingView

        return StreamingView(self)

    def request(
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
        from openai_oxide_runtime.calls.flow_drivers import drive

        context = self._context
        arguments = override.RequestArguments(cast_to, options, stream, stream_cls)
        resumed = override.resume(context, arguments, start)
        if resumed is not None:
            exchange = drive(resumed.flow, context.transports)
            keywords = override.response_arguments(arguments, resumed, exchange)
            return direct.finish(options, self._process_response(**keywords))
        how: dict[str, Any] = {"cast_to": cast_to, "stream": stream, "stream_cls": stream_cls}
        result = self._send(**direct.unfold(options), **how, from_request=True)
        return direct.finish(options, result)

    _original_request = request

    def _process_response(self, *, options: FinalRequestOptions, **_: object) -> Any:
        """The result of a response. Libraries that observe responses patch it."""
        from openai_oxide_runtime.calls.request_override import result

        return result(self._context, options)

    _original_process_response = _process_response

    def _request_operation(
        self, op: Operation, params: Any, path: tuple[Any, ...], view: str | None = None
    ) -> Any:
        """Make one call by ``request``, which a program overrides or patches."""
        from openai_oxide_runtime.calls.request_override import arguments

        cast_to, options, stream, stream_cls = arguments(self._context, op, params, path, view)
        return self.request(cast_to, options, stream=stream, stream_cls=stream_cls)

    def get_api_list(
        self,
        path: str,
        *,
        model: object,
        page: object,
        body: object = None,
        options: PathOptions | None = None,
        method: str = "get",
    ) -> Any:
        """A list at a path; ``page`` is the class of its pages, with items of ``model``."""
        del model  # the class of the page has it
        from openai_oxide_runtime.calls.direct_list import ListCall

        call = ListCall(self._send, self._is_async, path, page, method, body, options or {})
        return call.first()

    def _send(self, verb: str, path: str, *, from_request: bool = False, **options: Any) -> Any:
        start, cls = monotonic(), self.__class__
        if not from_request and (
            cls.request is not cls._original_request or "request" in self.__dict__
        ):
            from openai_oxide_runtime.calls.request_override import path_arguments

            cast_to, final, stream, stream_cls = path_arguments(verb, path, options)
            return self.request(cast_to, final, stream=stream, stream_cls=stream_cls)
        from openai_oxide_runtime.calls import direct_request as direct, engine
        from openai_oxide_runtime.calls.flow_drivers import drive

        convert = engine.raw_response if direct.wants_raw(options) else engine.result
        context = self._context
        call, flow = direct.prepare(context, verb, path, **options, start=start)
        exchange = drive(flow, context.transports)
        return convert(context, call, exchange, direct.result_type(call))

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        self._context.transports.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
