"""Requests and responses as httpx objects, made on access.

Users of the official package expect ``httpx.Response``, so it is made for every transport. Its
request has no credentials. A body that is not read yet is read through it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.http.exchange import Exchange, RequestRecord, as_httpx

if TYPE_CHECKING:
    import httpx

__all__ = ["request_view", "response_view"]


def request_view(exchange: Exchange) -> httpx.Request:
    """The request as an ``httpx.Request``, without credentials and body."""
    return RequestRecord.of(exchange.request).to_httpx()


def response_view(exchange: Exchange) -> httpx.Response:
    """The response as an ``httpx.Response``, with its body or with a stream of it.

    It is the same object at each access, until the body has been read.
    """
    is_read = exchange.body is not None
    if exchange.view is None or exchange.view[0] != is_read:
        exchange.view = is_read, _response(exchange)
    response: httpx.Response = exchange.view[1]
    return response


def _response(exchange: Exchange) -> httpx.Response:
    request, raw = request_view(exchange), exchange.raw
    if exchange.body is not None:
        response = as_httpx(raw, request, exchange.seconds, content=exchange.body)
    else:
        response = as_httpx(raw, request, exchange.seconds, _unread_response(), stream=_body(raw))
        vars(response)["_raw"] = raw
    response.history = _history(exchange)
    return response


@cache
def _unread_response() -> type[httpx.Response]:
    """The class of responses whose body is read elsewhere: it is closed with their connection."""
    import httpx

    class Response(httpx.Response):
        @property
        def is_closed(self) -> bool:
            state = vars(self)
            return bool(state.get("is_closed") or state["_raw"].closed)

        @is_closed.setter
        def is_closed(self, closed: bool) -> None:
            vars(self)["is_closed"] = closed

    return Response


def _history(exchange: Exchange) -> list[httpx.Response]:
    """The redirects before a response; each has those before it, as in httpx."""
    responses: list[httpx.Response] = []
    for redirect in exchange.history:
        response = response_view(redirect)
        response.history = list(responses)
        responses.append(response)
    return responses


def _body(raw: Any) -> Any:
    """The unread body as an httpx stream that is both sync and async."""
    import httpx

    class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield from raw.chunks()

        async def __aiter__(self) -> AsyncIterator[bytes]:
            async for chunk in raw.chunks():
                yield chunk

        def close(self) -> None:
            raw.close()

        async def aclose(self) -> None:
            await raw.close()

    return Body()
