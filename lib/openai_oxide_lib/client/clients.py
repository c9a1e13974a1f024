"""The two clients. Each is a few lines: what is asked, the flow that runs it, what comes back.

execute   one call                      paginate   a list, page by page
get, post, put, patch, delete           calls to paths that no method stands for
ws_session, ws_pool                     turns over WebSockets

The first call of a program loads most of the SDK. Its deadline runs meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from openai_oxide_lib.client.base_client import ClientCore
from openai_oxide_runtime.client.async_verbs import AsyncVerbs
from openai_oxide_runtime.client.verbs import PathOptions, SyncVerbs
from openai_oxide_runtime.transports.lifecycle import AsyncTransportSlot, TransportSlot

if TYPE_CHECKING:
    import httpx

    from openai_oxide_lib.responses_websocket import (
        AsyncSession,
        AsyncSessionPool,
        Session,
        SessionPool,
    )
    from openai_oxide_lib.responses_websocket.arguments import SessionArguments
    from openai_oxide_runtime.calls.final_options import FinalRequestOptions
    from openai_oxide_runtime.calls.pagination import AsyncPaginator
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["AsyncClient", "SyncClient"]


@cache
def _engine() -> Any:
    """What makes calls. It is loaded by the first one, and found at once by the others."""
    from openai_oxide_runtime.calls import engine

    return engine


class SyncClient(ClientCore, SyncVerbs):
    """A client whose calls block. It may be used by many threads at once."""

    _colour: ClassVar[str] = "Sync"

    def _make_slot(self, http_client: Any, transport: Any) -> TransportSlot:
        _check_client(http_client, "close")
        make = self._maker(http_client, transport)
        brought = bool(http_client or transport)
        return TransportSlot(make, brought=brought, http_client=http_client)

    def _maker(self, http_client: Any, transport: Any = None) -> Callable[[], Any]:
        config = self._config

        def make() -> Any:
            from openai_oxide_runtime.transports.select import sync_transport

            return transport or sync_transport(config, http_client)

        return make

    def _make_http_client(self) -> Any:
        from openai_oxide_runtime.transports.httpx.default_clients import DefaultHttpxClient

        return DefaultHttpxClient(base_url=self.base_url, http2=self._config.http2)

    def _refresh_api_key(self) -> str:
        """The key to send now; where a function gives it, it is asked."""
        ask = getattr(self._provider, "ask", None)
        return ask() if ask else self.api_key

    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """For subclasses: what a request is made of, before each attempt."""
        return options

    def _prepare_request(self, request: httpx.Request) -> None:
        """For subclasses: the request itself, which may be changed in place."""

    def execute(self, op: Operation, params: Any, *path: Any) -> Any:
        """Make one call and return what the operation returns."""
        begun = monotonic()
        engine = _engine()
        asked, flow = engine.prepare(self, op, params, path, begun=begun)
        return engine.result(self, asked, engine.drive(flow, self._slot))

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

        said = {"stream": stream, "stream_cls": stream_cls}
        return direct.finish(options, self._ask(**direct.unfold(options), cast_to=cast_to, **said))

    def _ask(self, verb: str, path: str, **said: Any) -> Any:
        begun = monotonic()
        from openai_oxide_runtime.calls import direct_request as direct, engine

        view = engine.responded if direct.raw_wanted(said) else engine.result
        asked, flow = direct.prepare(self, verb, path, **said, begun=begun)
        return view(self, asked, engine.drive(flow, self._slot), direct.target(asked))

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

        return ListCall(self, path, page, method, body, options or {}).first()

    def ws_session(self, **settings: Unpack[SessionArguments]) -> Session:
        """Turns of ``responses`` over one WebSocket: ``with client.ws_session() as s: …``

        ``s.send(…)`` takes a turn and returns its response, ``send_stream`` iterates over its
        events, ``warmup`` prepares the server for the next one. Each turn continues the one before
        it. What the settings do not take, such as ``model``, is said with each turn.
        """
        from openai_oxide_lib.responses_websocket import Session

        return Session(self, **settings)

    def ws_pool(self, size: int, **settings: Unpack[SessionArguments]) -> SessionPool:
        """Up to ``size`` sessions, each with a WebSocket of its own, for agents side by side."""
        from openai_oxide_lib.responses_websocket import SessionPool

        return SessionPool(self, size, **settings)

    def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        self._slot.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(ClientCore, AsyncVerbs):
    """A client whose calls are awaited. Many tasks may use it, in several event loops."""

    _colour: ClassVar[str] = "Async"

    def _make_slot(self, http_client: Any, transport: Any) -> AsyncTransportSlot:
        _check_client(http_client, "aclose")
        make = self._maker(http_client, transport)
        brought = bool(http_client or transport)
        return AsyncTransportSlot(make, brought=brought, http_client=http_client)

    def _maker(self, http_client: Any, transport: Any = None) -> Callable[[], Any]:
        config = self._config

        def make() -> Any:
            from openai_oxide_runtime.transports.select import async_transport

            return transport or async_transport(config, http_client)

        return make

    def _make_http_client(self) -> Any:
        from openai_oxide_runtime.transports.httpx.default_clients import (
            DefaultAsyncHttpxClient,
        )

        return DefaultAsyncHttpxClient(base_url=self.base_url, http2=self._config.http2)

    async def _refresh_api_key(self) -> str:
        """The key to send now; where a function gives it, it is asked."""
        ask = getattr(self._provider, "ask", None)
        given: Any = ask() if ask else self.api_key
        return await given if hasattr(given, "__await__") else given

    async def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """For subclasses: what a request is made of, before each attempt."""
        return options

    async def _prepare_request(self, request: httpx.Request) -> None:
        """For subclasses: the request itself, which may be changed in place."""

    async def execute(self, op: Operation, params: Any, *path: Any) -> Any:
        """Make one call and return what the operation returns."""
        begun = monotonic()
        engine = _engine()
        asked, flow = engine.prepare(self, op, params, path, begun=begun)
        return engine.result(self, asked, await engine.async_drive(flow, self._slot))

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

        said = {"stream": stream, "stream_cls": stream_cls}
        made = await self._ask(**direct.unfold(options), cast_to=cast_to, **said)
        return direct.finish(options, made)

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

        call = ListCall(self, path, page, method, body, options or {})
        return AsyncPaginator(call.first_later)

    async def _ask(self, verb: str, path: str, **said: Any) -> Any:
        begun = monotonic()
        from openai_oxide_runtime.calls import direct_request as direct, engine

        view = engine.responded if direct.raw_wanted(said) else engine.result
        asked, flow = direct.prepare(self, verb, path, **said, begun=begun)
        exchange = await engine.async_drive(flow, self._slot)
        return view(self, asked, exchange, direct.target(asked))

    def ws_session(self, **settings: Unpack[SessionArguments]) -> AsyncSession:
        """Turns of ``responses`` over one WebSocket: ``async with client.ws_session() as s: …``

        ``s.send(…)`` takes a turn and returns its response, ``send_stream`` iterates over its
        events, ``warmup`` prepares the server for the next one. Each turn continues the one before
        it. What the settings do not take, such as ``model``, is said with each turn.
        """
        from openai_oxide_lib.responses_websocket import AsyncSession

        return AsyncSession(self, **settings)

    def ws_pool(self, size: int, **settings: Unpack[SessionArguments]) -> AsyncSessionPool:
        """Up to ``size`` sessions, each with a WebSocket of its own, for agents side by side."""
        from openai_oxide_lib.responses_websocket import AsyncSessionPool

        return AsyncSessionPool(self, size, **settings)

    async def close(self) -> None:
        """Close the connections. The client cannot be used afterwards."""
        await self._slot.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


def _check_client(http_client: Any, closing: str) -> None:
    """Tell a client of the wrong colour, or no client at all, before it is used."""
    if http_client is None:
        return
    roots = {base.__module__.partition(".")[0] for base in type(http_client).__mro__}
    if not roots & {"httpx", "httpx2"} or not hasattr(http_client, closing):
        kind = "httpx.AsyncClient" if closing == "aclose" else "httpx.Client"
        raise TypeError(f"http_client must be an {kind}, not {type(http_client).__name__}")
