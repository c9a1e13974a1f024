"""Where a redirect leads, and what of the request may go there.

same origin                     the request as it was, the body too if the method is kept
another origin, GET or HEAD     followed without any header that is ours or the caller's
another origin, with a body     refused
from https to http              refused
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin

from openai_oxide_runtime.http.address import Whole, split
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import Head, HttpRequest, StreamBody

__all__ = ["NEUTRAL", "Refused", "is_redirect", "redirected"]

_STATUSES: Final = frozenset((301, 302, 303, 307, 308))
NEUTRAL: Final = frozenset(("accept", "accept-encoding", "user-agent", "cache-control"))
_OF_A_BODY: Final = frozenset(("content-type", "content-length", "idempotency-key"))


class Refused(Exception):
    """The redirect is not followed; the text says why."""


def is_redirect(status: int, headers: Headers) -> bool:
    """Whether an answer points elsewhere."""
    return status in _STATUSES and "location" in headers


def redirected(request: HttpRequest, status: int, location: str) -> HttpRequest:
    """The request that follows the redirect. Raises ``Refused``."""
    server, _, target = _split(_joined(request.url, location))
    old = _split(request.url).server
    if old.scheme == "https" and server.scheme == "http":
        raise Refused("it leads from https to http")
    verb = _verb(request.head.verb, status)
    body = request.body if verb == request.head.verb else None
    headers = request.all_headers if body is not None else _without(request, _OF_A_BODY)
    if server != old:
        if body is not None:
            raise Refused("it would send the request's body to another origin")
        headers = tuple(pair for pair in headers if pair[0].lower() in NEUTRAL)
    if isinstance(body, StreamBody) and not body.rewind():
        raise Refused("the request's body cannot be sent twice")
    head = Head(verb, server.origin, headers, None, request.secrets)
    return HttpRequest(head, target, (), body, request.timeout, request.deadline)


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise Refused("it does not lead to an address of the web") from None


def _split(url: str) -> Whole:
    try:
        found = split(url)
    except ValueError as error:
        raise Refused(f"it does not lead to an address of the web: {error}") from None
    if found.credentials:
        raise Refused("it does not lead to an address of the web: it holds a password")
    return found


def _verb(verb: str, status: int) -> str:
    """As browsers do: a POST becomes a GET at 301 and 302, anything but HEAD at 303."""
    if status == 303 and verb != "HEAD":
        return "GET"
    return "GET" if status in (301, 302) and verb == "POST" else verb


def _without(request: HttpRequest, names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in request.all_headers if pair[0].lower() not in names)
