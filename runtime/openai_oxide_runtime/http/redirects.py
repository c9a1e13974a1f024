"""Follow a redirect: its target, and which parts of the request may be sent there.

same origin                     the same request, with the body if the method stays
another origin, GET or HEAD     only headers that have no credentials
another origin, with a body     refused
from https to http              refused
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin

from openai_oxide_runtime.http.address import SplitUrl, split_url
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import Head, HttpRequest, StreamBody

__all__ = ["NEUTRAL", "Refused", "is_redirect", "redirected"]

_STATUSES: Final = frozenset((301, 302, 303, 307, 308))
NEUTRAL: Final = frozenset(("accept", "accept-encoding", "user-agent", "cache-control"))
_BODY_HEADERS: Final = frozenset(("content-type", "content-length", "idempotency-key"))


class Refused(Exception):
    """The redirect is not followed; the text tells why."""


def is_redirect(status: int, headers: Headers) -> bool:
    """Whether a response is a redirect."""
    return status in _STATUSES and "location" in headers


def redirected(request: HttpRequest, status: int, location: str) -> HttpRequest:
    """The request to send next. Raises ``Refused``."""
    server, _, target = _split(_joined(request.url, location))
    current = _split(request.url).server
    if current.scheme == "https" and server.scheme == "http":
        raise Refused("it leads from https to http")
    verb = _verb(request.head.verb, status)
    body = request.body if verb == request.head.verb else None
    headers = request.all_headers if body is not None else _without(request, _BODY_HEADERS)
    if server != current:
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
        raise Refused("its location is not an http or https URL") from None


def _split(url: str) -> SplitUrl:
    try:
        parts = split_url(url)
    except ValueError as error:
        raise Refused(f"its location cannot be used: {error}") from None
    if parts.credentials:
        raise Refused("its location contains a password")
    return parts


def _verb(verb: str, status: int) -> str:
    """As in browsers: 301 and 302 turn POST into GET, 303 turns all but HEAD into GET."""
    if status == 303 and verb != "HEAD":
        return "GET"
    return "GET" if status in (301, 302) and verb == "POST" else verb


def _without(request: HttpRequest, names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in request.all_headers if pair[0].lower() not in names)
