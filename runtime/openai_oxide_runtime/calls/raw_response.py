"""Raw responses: status, headers and body of a call, and the result that the call would return.

with_raw_response           ─► LegacyAPIResponse, whose body has been read
with_streaming_response     ─► a context manager of APIResponse or AsyncAPIResponse (in
                               …_streamed_response.py), whose body is read on request
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar, overload

from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.httpx_views import request_view, response_view
from openai_oxide_runtime.http.incremental_text import encoding_of
from openai_oxide_runtime.policies.rate_limit_headers import RateLimits

if TYPE_CHECKING:
    import httpx

    from openai_oxide_runtime.policies.hedge_record import Hedged

__all__ = ["BaseAPIResponse", "LegacyAPIResponse", "Reading"]

R = TypeVar("R")
T = TypeVar("T")


class Reading(NamedTuple):
    """How the body of a response is parsed."""

    parse: Callable[[Exchange, object], Any]
    limit: int
    streams: bool
    """Whether the body is a stream of events, which is not read as a whole."""


class BaseAPIResponse(Generic[R]):
    """What all raw responses have: the data of the exchange."""

    _is_raw = True

    def __init__(self, exchange: Exchange, reading: Reading) -> None:
        self._exchange = exchange
        self._reading = reading
        self._parsed: dict[object, Any] = {}

    @property
    def status_code(self) -> int:
        """The status code."""
        return self._exchange.status

    @property
    def headers(self) -> Headers:
        """The headers of the response; names are case-insensitive."""
        return self._exchange.headers

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the request."""
        return self._exchange.request_id

    @property
    def rate_limits(self) -> RateLimits:
        """The values of the rate-limit headers."""
        return RateLimits.from_headers(self._exchange.headers)

    @property
    def retries_taken(self) -> int:
        """The number of retries."""
        return self._exchange.retries_taken

    @property
    def hedged(self) -> Hedged[None] | None:
        """The record of the race of requests; None if the call was not hedged."""
        return getattr(self._exchange.raw, "hedged", None)

    @property
    def elapsed(self) -> timedelta:
        """The time from the call to this response, including retries."""
        return timedelta(seconds=self._exchange.seconds)

    @property
    def http_version(self) -> str:
        """The version of HTTP, as ``HTTP/1.1``."""
        return str(self._exchange.raw.http_version)

    @property
    def method(self) -> str:
        """The method of the request."""
        return self._exchange.request.method

    @property
    def url(self) -> httpx.URL:
        """The URL of the request."""
        return self.http_request.url

    @property
    def http_request(self) -> httpx.Request:
        """The request as an ``httpx.Request``, without credentials and body."""
        return request_view(self._exchange)

    @property
    def http_response(self) -> httpx.Response:
        """The response as an ``httpx.Response``."""
        return response_view(self._exchange)

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been released."""
        return bool(self._exchange.raw.closed)

    @property
    def _encoding(self) -> str:
        return encoding_of(self._exchange.headers.get("content-type", ""))

    def then(self, change: Callable[[Any], Any]) -> Self:
        """This response, whose ``parse()`` now applies ``change`` to the result."""
        plain = self._reading.parse

        def parse(exchange: Exchange, to: object) -> Any:
            result = plain(exchange, to)
            return change(result) if to is None else result

        self._reading = self._reading._replace(parse=parse)
        return self

    def _result(self, to: object) -> Any:
        if to not in self._parsed:
            self._parsed[to] = self._reading.parse(self._exchange, to)
        return self._parsed[to]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code} {self._exchange.raw.reason}]>"


class LegacyAPIResponse(BaseAPIResponse[R]):
    """A response whose body has been read, unless it is a stream of events."""

    @overload
    def parse(self) -> R: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    def parse(self, *, to: object = None) -> Any:
        """What the call would have returned, or the body as ``to``."""
        return self._result(to)

    @property
    def content(self) -> bytes:
        """The body."""
        if self._exchange.body is None:
            raise RuntimeError("the body is a stream that has not been read; see parse()")
        return self._exchange.body

    @property
    def text(self) -> str:
        """The body as text."""
        return self.content.decode(self._encoding, "replace")

    def json(self) -> Any:
        """The body as plain JSON values."""
        return json.loads(self.content)

    def read(self) -> bytes:
        """The body."""
        return self.content
