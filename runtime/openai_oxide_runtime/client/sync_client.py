"""The client whose calls block.

execute   one call                      paginate   a list, page by page
get, post, put, patch, delete           calls to paths that no method stands for

The first call of a program loads most of the SDK. Its deadline runs meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from openai_oxide_runtime.client.base_client import BaseClient, loaded_engine
from openai_oxide_runtime.client.path_options import PathOptions
from openai_oxide_runtime.client.sync_verbs import SyncVerbs
from openai_oxide_runtime.operations.option_checks import check_http_client
from openai_oxide_runtime.transports.lifecycle import TransportSlot

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.calls.final_options import FinalRequestOptions
    from openai_oxide_runtime.operations.client_config import ClientConfig
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["SyncClient"]


class SyncClient(BaseClient, SyncVerbs):
    """A client whose calls block. It may be used by many threads at once."""

    _is_async: ClassVar[bool] = False

    def _transport_source(
        self, config: ClientConfig, http_client: Any, transport: Any
    ) -> TransportSlot:
        check_http_client(http_client, "close")
        make = self._transport_maker(config, http_client, transport)
        brought = bool(http_client or transport)
        return TransportSlot(make, brought=brought, http_client=http_client)

    def _transport_maker(
        self, config: ClientConfig, http_client: Any, transport: Any = None
    ) -> Callable[[], Any]:
        def make() -> Any:
            from openai_oxide_runtime.transports.select import sync_transport

            return transport or sync_transport(config, http_client)

        return make

    def _make_http_client(self) -> Any:
        from openai_oxide_runtime.transports.httpx.default_clients import DefaultHttpxClient

        return DefaultHttpxClient(base_url=self.base_url, http2=self._context.config.http2)

    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """For subclasses: what a request is made of, before each attempt."""
        return options

    def _prepare_request(self, request: httpx.Request) -> None:
        """For subclasses: the request itself, which may be changed in place."""

    def execute(self, op: Operation, params: Any, *path: Any) -> Any:
        """Make one call and return what the operation returns."""
        begun = monotonic()
        engine, context = loaded_engine(), self._context
        called, flow = engine.prepare(context, op, params, path, begun=begun)
        return engine.result(context, called, engine.drive(flow, context.transports))

    def paginate(self, op: Operation, params: Any, *path: Any) -> Any:
        """Get the first page of a list."""
        return self.execute(op, params, *path)

    def _raw_view(self) -> Any:
        from openai_oxide_runtime.calls.raw_client import RawView

        return RawView(self)

    def _streaming_view(self) -> Any:
        from openai_oxide_runtime.calls.raw_client import StreamingView

        return StreamingView(self)

    def request(
        self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None
    ) -> Any:
        """Make a request of ``FinalRequestOptions``; see ``post``."""
        from openai_oxide_runtime.calls import direct_request as direct

        answer = {"cast_to": cast_to, "stream": stream, "stream_cls": stream_cls}
        return direct.finish(options, self._send(**direct.unfold(options), **answer))

    def _send(self, verb: str, path: str, **options: Any) -> Any:
        begun = monotonic()
        from openai_oxide_runtime.calls import direct_request as direct, engine
        from openai_oxide_runtime.calls.flow_drivers import drive

        view = engine.responded if direct.raw_wanted(options) else engine.result
        context = self._context
        called, flow = direct.prepare(context, verb, path, **options, begun=begun)
        exchange = drive(flow, context.transports)
        return view(context, called, exchange, direct.target(called))

    def get_api_list(
        self,
        path: str,
        *,
        model: Any,
        page: Any,
        body: Any = None,
        options: PathOptions | None = None,
        method: str = "get",
    ) -> Any:
        """The first page of a list, as ``page``, a class of pages whose items are of ``model``."""
        del model  # the page's class says it
        from openai_oxide_runtime.calls.direct_list import ListCall

        return ListCall(self._send, self._is_async, path, page, method, body, options or {}).first()

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
