"""The request that opens a connection, made as those of HTTP are; and what refusals mean."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from openai_oxide_runtime.calls.context import CallContext
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
from openai_oxide_runtime.http.tracebacks import bare, forget_locals
from openai_oxide_runtime.operations.checked_address import warn_of_plain_http, websocket_address
from openai_oxide_runtime.operations.client_config import Address, ClientConfig
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.operations.vendor import BrowserProtocols
from openai_oxide_runtime.serialization.query import encode
from openai_oxide_runtime.websocket.channel import Channel

__all__ = [
    "MISSING",
    "Handshake",
    "address",
    "chosen",
    "prepare",
    "provider",
    "record",
    "refused",
]

Pair = tuple[str, str]
MISSING: Final = "WebSockets need the package `websockets`: install `openai-oxide-sdk[websocket]`"


class Handshake(NamedTuple):
    """The address and the headers that open a connection."""

    url: str
    headers: tuple[Pair, ...]
    secrets: Secrets = ()
    """What no error may repeat, beside what the headers carry."""
    proxy: Proxy | None = None
    browser_protocols: BrowserProtocols | None = None
    """How a web page sends what it cannot send as headers."""

    @property
    def request(self) -> RequestRecord:
        """A picture of it without credentials, for errors."""
        told = () if self.proxy is None else self.proxy.secrets
        known = secrets_of(self.headers, self.url, (*self.secrets, *told))
        return RequestRecord("GET", self.url, self.headers, known)

    def through(self, given: Proxy | bool) -> Handshake:
        """With the proxy to open it through, as for a call; True means the environment's."""
        if not isinstance(given, bool):
            return self._replace(proxy=given)
        origin = "/".join(self.url.split("/", 3)[:3])
        return self._replace(proxy=environment_proxies(os.environ).find(origin) if given else None)

    def __repr__(self) -> str:
        return f"Handshake({redact_url(self.url)})"


def provider(context: CallContext, extra_headers: Mapping[str, Any]) -> Any:
    """The function to ask for the value of the key's header; None where it is known already."""
    own = [*context.config.default_headers, *extra_headers]
    given = any(name.lower() in context.credentials.replaced_by for name in own)
    return None if given else context.credentials.provider


def prepare(
    context: CallContext,
    channel: Channel,
    query: Mapping[str, Any],
    extra_headers: Mapping[str, Any],
    authorization: str | None = None,
) -> Handshake:
    """The handshake of a channel for a client; ``authorization`` is what its provider gave."""
    try:
        return _prepared(context, channel, query, extra_headers, authorization)
    except BaseException as error:
        forget_locals(error)
        raise


def _prepared(
    context: CallContext,
    channel: Channel,
    query: Mapping[str, Any],
    extra_headers: Mapping[str, Any],
    authorization: str | None,
) -> Handshake:
    op = Operation(channel.name, "GET", channel.path)
    bearer = authorization or context.credentials.header_value(op)
    check_credentials(context, op, {"extra_headers": extra_headers}, bearer)
    config = context.config
    headers = merge(
        _fixed(config),
        channel.headers.items(),
        [(context.credentials.header, bearer)],
        _own_user(context),
        config.default_headers.items(),
        extra_headers.items(),
    )
    url = address(context, channel, query)
    secrets, protocols = context.credentials.secrets, config.vendor.browser_protocols
    return Handshake(url, tuple(headers.values()), secrets, browser_protocols=protocols)


def chosen(given: Any) -> Proxy | bool:
    """The proxy that the program named for a connection; True for the environment's."""
    if given is None or isinstance(given, bool):
        return bool(given)
    try:
        return proxy_of(str(given), "`websocket_connection_options`")
    except TransportError as failure:
        raise OpenAIError(str(failure)) from None


def _own_user(context: CallContext) -> list[Pair]:
    """What stands in for the key where the address itself names a user."""
    basic = _base(context).basic
    return [] if basic is None else [("Authorization", basic)]


def _fixed(config: ClientConfig) -> list[tuple[str, str | None]]:
    return [("User-Agent", config.agent), *config.account_headers]


def address(context: CallContext, channel: Channel, query: Mapping[str, Any]) -> str:
    """The address of a channel for a client."""
    base = _base(context)
    if context.config.websocket_base_url is not None:
        warn_of_plain_http(base)
    if context.relocation is not None:
        query = context.relocation.query(query)
    asked = encode({**context.config.default_query, **query})
    tail = "&".join(text for text in (base.query, asked) if text)
    origin = f"ws{base.origin.removeprefix('http')}"
    return f"{origin}{base.path}{channel.path}{f'?{tail}' if tail else ''}"


def _base(context: CallContext) -> Address:
    given = context.config.websocket_base_url
    base: Address = context.config.address
    return base if given is None else websocket_address(given)


def record(handshake: Handshake, answer: Any) -> ResponseRecord:
    """The answer to a handshake, as far as it goes into errors."""
    pairs = list(answer.headers.raw_items())
    body = bytes(answer.body or b"")
    return ResponseRecord(
        answer.status_code, pairs, body, handshake.request, reason=answer.reason_phrase
    )


class _Refusal:
    """An answer in the form in which those of HTTP become errors."""

    def __init__(self, answer: ResponseRecord) -> None:
        self._answer = answer
        self.status = answer.status_code
        self.headers = answer.headers
        self.body = answer.content

    def record(self) -> ResponseRecord:
        return self._answer


def refused(handshake: Handshake, failure: Exception) -> OpenAIError:
    """The error of a connection that could not be opened; ``failure`` becomes its cause."""
    answer = getattr(failure, "response", None)
    if answer is not None:
        refusal: Any = _Refusal(record(handshake, answer))
        error: APIError = status_error(refusal, error_body(refusal))
    else:
        error = _unreachable(handshake, failure)
    error.__cause__ = _cause(failure, handshake.request.secrets)
    return error


def _cause(failure: Exception, secrets: Secrets) -> BaseException:
    """The failure in words: its objects hold the credentials, and the answer as it came."""
    if vars(failure):
        failure = TransportError(f"{type(failure).__name__}: {failure}")
    return bare(failure, secrets)


def _unreachable(handshake: Handshake, failure: Exception) -> APIError:
    detail = str(failure) or type(failure).__name__
    if isinstance(failure, TimeoutError):
        text = "The WebSocket did not open in time."
        return APITimeoutError(handshake.request, message=text)
    text = f"The WebSocket could not be opened: {detail}"
    return APIConnectionError(message=text, request=handshake.request)
