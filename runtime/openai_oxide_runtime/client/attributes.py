"""What programs and other libraries read and set on any client.

    addresses      base_url, websocket_base_url
    each request   auth_headers, default_headers, default_query, _custom_headers, user_agent
    sending        timeout, max_retries, _client

All of it is worked out when somebody looks. What requests have in common is prepared once, and anew
after a change.
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
        """The key of ordinary requests; empty where there is none."""
        credentials: Any = self._context.credentials
        return credentials.api_key or ""

    @property
    def auth_headers(self) -> dict[str, str]:
        """The header with the key of ordinary requests, if there is one."""
        vendor = self._context.config.vendor
        key = self.api_key
        return {vendor.key_header: f"{vendor.key_prefix}{key}"} if key else {}

    @property
    def custom_auth(self) -> None:
        """No authentication of httpx; give an ``http_client`` that has one to use it."""
        return None

    @property
    def base_url(self) -> httpx.URL:
        """The address that operations' paths are added to; it ends with a slash."""
        import httpx

        return httpx.URL(str(self._context.config.address))

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        self._move(url)

    def _move(self, url: Any) -> None:
        """Send to another base address from now on."""
        self._context.change(address=base_address(self._context.config.vendor, url))

    @property
    def _base_url(self) -> httpx.URL:
        return self.base_url

    @_base_url.setter
    def _base_url(self, url: str | httpx.URL) -> None:
        self.base_url = url

    @property
    def websocket_base_url(self) -> str | httpx.URL | None:
        """The address that WebSockets are opened at; None for that of the requests."""
        url: str | httpx.URL | None = self._context.config.websocket_base_url
        return url

    @websocket_base_url.setter
    def websocket_base_url(self, url: str | httpx.URL | None) -> None:
        if url is not None:
            websocket_address(url)
        self._context.change(websocket_base_url=url)

    @property
    def timeout(self) -> Any:
        """The timeout of each phase of a request, as it was given."""
        return self._timeout

    @timeout.setter
    def timeout(self, timeout: TimeoutTypes) -> None:
        chosen = client_defaults.timeout(timeout, None)
        self._timeout = timeout
        self._context.change(timeout=chosen)

    @property
    def max_retries(self) -> int:
        """How often a failed request is sent again."""
        return self._context.config.max_retries

    @max_retries.setter
    def max_retries(self, max_retries: int) -> None:
        self._context.change(max_retries=check_retries(max_retries))

    @property
    def user_agent(self) -> str:
        """The value of ``User-Agent``."""
        return self._context.config.agent

    def platform_headers(self) -> dict[str, str]:
        """Headers that tell the server about this machine: none, beside ``User-Agent``."""
        return {}

    @property
    def default_headers(self) -> Mapping[str, Any]:
        """The headers of an ordinary request, but for the key and what the call itself adds."""
        config = self._context.config
        account = {name: value for name, value in config.account_headers if value is not None}
        own = {"Accept": _JSON, "Content-Type": _JSON, "User-Agent": self.user_agent}
        return {**own, **self.platform_headers(), **account, **config.default_headers}

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query values that this client adds to each request."""
        return dict(self._context.config.default_query)

    @property
    def _custom_headers(self) -> Mapping[str, Any]:
        """The headers that were given to this client. They may be changed in place."""
        self._context.heads, self._context.keeps_heads = {}, False
        return self._context.config.default_headers

    @_custom_headers.setter
    def _custom_headers(self, headers: Mapping[str, Any]) -> None:
        self._context.keeps_heads = True
        self._context.change(default_headers=headers)

    @property
    def _custom_query(self) -> Mapping[str, object]:
        """The query values that were given to this client. They may be changed in place."""
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
        """The header that carries a key of each POST; None where none is sent."""
        return "Idempotency-Key" if self._context.config.idempotency else None

    @_idempotency_header.setter
    def _idempotency_header(self, name: str | None) -> None:
        self._context.change(idempotency=name is not None)

    @property
    def qs(self) -> Querystring:
        """How values of a query are written."""
        from openai_oxide_runtime.serialization.querystring import Querystring

        return Querystring()

    @property
    def _client(self) -> Any:
        """The client of httpx that requests are sent through.

        Whoever asks for it may change it (hooks, cookies, its own transport), so from then on it is
        the one that sends.
        """
        transports = self._context.transports
        if transports.http_client is None:
            made = self._make_http_client()
            make = self._transport_maker(self._context.config, made)
            transports.use(make, brought=transports.brought, http_client=made)
        return transports.http_client

    @_client.setter
    def _client(self, http_client: Any) -> None:
        self._context.transports = self._transport_source(self._context.config, http_client, None)

    def _make_http_client(self) -> Any:
        raise NotImplementedError

    def _transport_source(self, config: ClientConfig, http_client: Any, transport: Any) -> Any:
        raise NotImplementedError

    def _transport_maker(
        self, config: ClientConfig, http_client: Any, transport: Any = None
    ) -> Callable[[], Any]:
        raise NotImplementedError

    def is_closed(self) -> bool:
        """Whether the client was closed and cannot be used any more."""
        transports = self._context.transports
        return bool(transports.closed or getattr(transports.http_client, "is_closed", False))
