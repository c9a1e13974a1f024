"""The request that opens a connection, built as those of HTTP calls; and the errors of opening."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openai_oxide_runtime.calls.context import CallContext, Provider
from openai_oxide_runtime.calls.engine import check_credentials
from openai_oxide_runtime.errors.translation import error_body, status_error
from openai_oxide_runtime.errors.tree import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    OpenAIError,
)
from openai_oxide_runtime.http.exchange import RequestRecord, ResponseRecord
from openai_oxide_runtime.http.headers import merge
from openai_oxide_runtime.http.interface import TransportError
from openai_oxide_runtime.http.proxies import Proxy, environment_proxies, proxy_of
from openai_oxide_runtime.http.redaction import Secrets, redact_url, secrets_of
from openai_oxide_runtime.http.tracebacks import forget_locals, without_frames
from openai_oxide_runtime.operations.checked_address import warn_of_plain_http, websocket_address
from openai_oxide_runtime.operations.client_config import Address
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.operations.vendor import BrowserProtocols
from openai_oxide_runtime.serialization.query import encode
from openai_oxide_runtime.websocket.channel import Channel

if TYPE_CHECKING:
    from websockets.http11 import Response

__all__ = [
    "MISSING",
    "Handshake",
    "address",
    "connect_error",
    "credential_provider",
    "prepare",
    "proxy_option",
    "response_record",
]

Pair = tuple[str, str]
MISSING: Final = "WebSockets need the package `websockets`: install `openai-oxide-sdk[websocket]`"


class Handshake(NamedTuple):
    """The URL and the headers that open a connection."""

    url: str
    headers: tuple[Pair, ...]
    secrets: Secrets = ()
    """Secrets beside those in the headers; no error may show them."""
    proxy: Proxy | None = None
    browser_protocols: BrowserProtocols | None = None
    """The subprotocols by which a web page sends what it cannot send as headers."""

    @property
    def request(self) -> RequestRecord:
        """The request without credentials, for errors."""
        proxy_secrets = () if self.proxy is None else self.proxy.secrets
        secrets = secrets_of(self.headers, self.url, (*self.secrets, *proxy_secrets))
        return RequestRecord("GET", self.url, self.headers, secrets)

    def with_proxy(self, proxy: Proxy | bool) -> Handshake:
        """The handshake through a proxy; True stands for the environment's, False for none."""
        if not isinstance(proxy, bool):
            return self._replace(proxy=proxy)
        origin = "/".join(self.url.split("/", 3)[:3])
        return self._replace(proxy=environment_proxies(os.environ).find(origin) if proxy else None)

    def __repr__(self) -> str:
        return f"Handshake({redact_url(self.url)})"


def credential_provider(
    context: CallContext, extra_headers: Mapping[str, object]
) -> Provider | None:
    """Return the function that gives the value of the key's header; None if it is not needed."""
    names = [*context.config.default_headers, *extra_headers]
    is_replaced = any(name.lower() in context.credentials.replaced_by for name in names)
    return None if is_replaced else context.credentials.provider


def prepare(
    context: CallContext,
    channel: Channel,
    query: Mapping[str, object],
    extra_headers: Mapping[str, object],
    authorization: str | None = None,
) -> Handshake:
    """Build the handshake of a channel; ``authorization`` is the value from the key's provider."""
    try:
        return _build(context, channel, query, extra_headers, authorization)
    except BaseException as error:
        forget_locals(error)
        raise


def _build(
    context: CallContext,
    channel: Channel,
    query: Mapping[str, object],
    extra_headers: Mapping[str, object],
    authorization: str | None,
) -> Handshake:
    op = Operation(channel.name, "GET", channel.path)
    bearer = authorization or context.credentials.header_value(op)
    check_credentials(context, op, {"extra_headers": extra_headers}, bearer)
    config = context.config
    headers = merge(
        [("User-Agent", config.agent), *config.account_headers],
        channel.headers.items(),
        [(context.credentials.header, bearer)],
        _basic_authorization(context),
        config.default_headers.items(),
        extra_headers.items(),
    )
    url = address(context, channel, query)
    secrets, protocols = context.credentials.secrets, config.vendor.browser_protocols
    return Handshake(url, tuple(headers.values()), secrets, browser_protocols=protocols)


def proxy_option(value: object) -> Proxy | bool:
    """The proxy for a value of the option ``proxy``; True stands for the environment's."""
    if value is None or isinstance(value, bool):
        return bool(value)
    try:
        return proxy_of(str(value), "`websocket_connection_options`")
    except TransportError as failure:
        raise OpenAIError(str(failure)) from None


def _basic_authorization(context: CallContext) -> list[Pair]:
    """The header for a user and password in the base URL, which replaces that of the key."""
    basic = _base(context).basic_auth
    return [] if basic is None else [("Authorization", basic)]


def address(context: CallContext, channel: Channel, query: Mapping[str, object]) -> str:
    """The URL of a channel for a client."""
    base = _base(context)
    if context.config.websocket_base_url is not None:
        warn_of_plain_http(base)
    if context.relocation is not None:
        query = context.relocation.query(query)
    parameters = encode({**context.config.default_query, **query})
    tail = "&".join(text for text in (base.query, parameters) if text)
    origin = f"ws{base.origin.removeprefix('http')}"
    return f"{origin}{base.path}{channel.path}{f'?{tail}' if tail else ''}"


def _base(context: CallContext) -> Address:
    url = context.config.websocket_base_url
    base: Address = context.config.address
    return base if url is None else websocket_address(url)


def response_record(handshake: Handshake, response: Response) -> ResponseRecord:
    """The response to a handshake, as errors hold it."""
    pairs = list(response.headers.raw_items())
    body = bytes(response.body or b"")
    return ResponseRecord(
        response.status_code, pairs, body, handshake.request, reason=response.reason_phrase
    )


class _Rejection:
    """A response with an error status, in the form from which HTTP calls build their errors."""

    def __init__(self, response: ResponseRecord) -> None:
        self._response = response
        self.status = response.status_code
        self.headers = response.headers
        self.body = response.content

    def record(self) -> ResponseRecord:
        return self._response


def connect_error(handshake: Handshake, failure: Exception) -> OpenAIError | TypeError:
    """The error of a connection that could not be opened; ``failure`` becomes its cause."""
    if isinstance(failure, TypeError):  # an option that sync, async or the library's version lacks
        return TypeError(f"`websocket_connection_options`: {failure}")
    response = getattr(failure, "response", None)
    if response is not None:
        rejection: Any = _Rejection(response_record(handshake, response))
        error: APIError = status_error(rejection, error_body(rejection))
    else:
        error = _unreachable(handshake, failure)
    error.__cause__ = _cause(failure, handshake.request.secrets)
    return error


def _cause(failure: Exception, secrets: Secrets) -> BaseException:
    """The failure as text: its attributes hold the credentials and the raw response."""
    if vars(failure):
        failure = TransportError(f"{type(failure).__name__}: {failure}")
    return without_frames(failure, secrets)


def _unreachable(handshake: Handshake, failure: Exception) -> APIError:
    detail = str(failure) or type(failure).__name__
    if isinstance(failure, TimeoutError):
        text = "The WebSocket connection was not open in time (`open_timeout`)."
        return APITimeoutError(handshake.request, message=text)
    text = f"The WebSocket connection could not be opened: {detail}"
    return APIConnectionError(message=text, request=handshake.request)
