"""The attributes of a client that programs and other libraries read and set.

    addresses      base_url, websocket_base_url
    each request   auth_headers, default_headers, default_query, _custom_headers, user_agent
    sending        timeout, max_retries, _client

Values are computed when they are read. The fixed part of requests is prepared once, and again after
a change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.client.hook_detection import Overridable
from openai_oxide_runtime.core.version import __version__
from openai_oxide_runtime.http.timeouts import TimeoutTypes
from openai_oxide_runtime.operations import client_defaults
from openai_oxide_runtime.operations.checked_address import base_address, websocket_address
from openai_oxide_runtime.operations.client_config import ClientConfig, check_retries

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.calls.context import TransportSource
    from openai_oxide_runtime.serialization.querystring import Querystring

__all__ = ["ClientAttributes"]

_JSON: Final = "application/json"


class ClientAttributes(Overridable):
    """The attributes of a client; each setter takes effect with the next request."""

    _context: CallContext
    _timeout: TimeoutTypes
    _version = __version__

    @property
    def api_key(self) -> str:
        """The API key; empty without one."""
        return getattr(self._context.credentials, "api_key", None) or ""

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header with the API key; empty without one."""
        vendor = self._context.config.vendor
        key = self.api_key
        return {vendor.key_header: f"{vendor.key_prefix}{key}"} if key else {}

    @property
    def custom_auth(self) -> None:
        """None: for an authentication of httpx, pass an ``http_client`` that has one."""
        return None

    @property
    def base_url(self) -> httpx.URL:
        """The URL that the paths of operations are added to; it ends with a slash."""
        import httpx

        return httpx.URL(str(self._context.config.address))

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        self._move(url)

    def _move(self, url: str | httpx.URL) -> None:
        """Send to another base URL from now on."""
        self._context.change(address=base_address(self._context.config.vendor, url))

    @property
    def _base_url(self) -> httpx.URL:
        return self.base_url

    @_base_url.setter
    def _base_url(self, url: str | httpx.URL) -> None:
        self.base_url = url

    @property
    def websocket_base_url(self) -> str | httpx.URL | None:
        """The base URL of WebSockets; None for that of the requests."""
        return self._context.config.websocket_base_url

    @websocket_base_url.setter
    def websocket_base_url(self, url: str | httpx.URL | None) -> None:
        if url is not None:
            websocket_address(url)
        self._context.change(websocket_base_url=url)

    @property
    def timeout(self) -> Any:  # TimeoutTypes when set, a Timeout by default: callers know which
        """The timeout of each phase of a request, as it was passed."""
        return self._timeout

    @timeout.setter
    def timeout(self, timeout: TimeoutTypes) -> None:
        phases = client_defaults.timeout(timeout, None)
        self._timeout = timeout
        self._context.change(timeout=phases)

    @property
    def max_retries(self) -> int:
        """The maximum number of retries of a request."""
        return self._context.config.max_retries

    @max_retries.setter
    def max_retries(self, max_retries: int) -> None:
        self._context.change(max_retries=check_retries(max_retries))

    @property
    def user_agent(self) -> str:
        """The value of ``User-Agent``."""
        return self._context.config.agent

    def platform_headers(self) -> dict[str, str]:
        """Headers about this machine: none besides ``User-Agent``."""
        return {}

    @property
    def default_headers(self) -> Mapping[str, Any]:  # strings and, for omitted ones, sentinels
        """The headers of a request, without the key and what the call adds."""
        config = self._context.config
        account = {name: value for name, value in config.account_headers if value is not None}
        own = {"Accept": _JSON, "Content-Type": _JSON, "User-Agent": self.user_agent}
        return {**own, **self.platform_headers(), **account, **config.default_headers}

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query parameters that this client adds to each request."""
        return dict(self._context.config.default_query)

    @property
    def _custom_headers(self) -> Mapping[str, object]:
        """The headers that were passed to this client. They may be changed in place."""
        self._context.heads, self._context.keeps_heads = {}, False
        return self._context.config.default_headers

    @_custom_headers.setter
    def _custom_headers(self, headers: Mapping[str, object]) -> None:
        self._context.keeps_heads = True
        self._context.change(default_headers=headers)

    @property
    def _custom_query(self) -> Mapping[str, object]:
        """The query parameters that were passed to this client. They may be changed in place."""
        return self._context.config.default_query

    @_custom_query.setter
    def _custom_query(self, query: Mapping[str, object]) -> None:
        self._context.change(default_query=query)

    @property
    def _strict_response_validation(self) -> bool:
        return self._context.config.strict_responses

    @_strict_response_validation.setter
    def _strict_response_validation(self, strict: bool) -> None:
        self._context.change(strict_responses=strict)

    @property
    def _idempotency_header(self) -> str | None:
        """The header with the idempotency key of each POST; None if none is sent."""
        return "Idempotency-Key" if self._context.config.idempotency else None

    @_idempotency_header.setter
    def _idempotency_header(self, name: str | None) -> None:
        self._context.change(idempotency=name is not None)

    @property
    def qs(self) -> Querystring:
        """The encoder of query strings."""
        from openai_oxide_runtime.serialization.querystring import Querystring

        return Querystring()

    @property
    def _client(self) -> Any:  # of httpx or httpx2, sync or async
        """The client of httpx that requests are sent through.

        A program that reads it may change it (hooks, cookies, its transport), so from then on
        requests are sent through it.
        """
        transports = self._context.transports
        if transports.http_client is None:
            http_client = self._make_http_client()
            make = self._transport_maker(self._context.config, http_client)
            transports.use(make, is_custom=transports.is_custom, http_client=http_client)
        return transports.http_client

    @_client.setter
    def _client(self, http_client: object) -> None:
        context = self._context
        context.transports = self._transport_source(context.config, http_client, None)
        context.change(follow_redirects=bool(getattr(http_client, "follow_redirects", True)))

    def _make_http_client(self) -> object:
        raise NotImplementedError

    def _transport_source(
        self, config: ClientConfig, http_client: object, transport: Any
    ) -> TransportSource:
        raise NotImplementedError

    def _transport_maker(
        self, config: ClientConfig, http_client: object, transport: Any = None
    ) -> Callable[[], object]:
        raise NotImplementedError

    def is_closed(self) -> bool:
        """Whether the client was closed and cannot be used any more."""
        transports = self._context.transports
        return bool(transports.closed or getattr(transports.http_client, "is_closed", False))
