"""Where a redirect leads, and what of the request may go there.

same origin                     the request as it was, the body too if the method is kept
another origin, GET or HEAD     followed without any header that is ours or the caller's
another origin, with a body     refused
from https to http              refused
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote, urljoin

from .headers import Headers
from .transport import Head, HttpRequest, StreamBody

__all__ = ["NEUTRAL", "Refused", "is_redirect", "redirected"]

_STATUSES: Final = frozenset((301, 302, 303, 307, 308))
NEUTRAL: Final = frozenset(("accept", "accept-encoding", "user-agent", "cache-control"))
_OF_A_BODY: Final = frozenset(("content-type", "content-length", "idempotency-key"))
_PARTS: Final = re.compile(r"(https?)://([^/?#@\s]+)((?:[/?][^#]*)?)(?:#.*)?", re.IGNORECASE)
_NO_NAME: Final = re.compile(r"\.\.|^\.|[^.:\[\]]{64}")
"""Labels are of 1 to 63 characters."""
_ALLOWED: Final = "%/?:@-._~!$&'()*+,;=[]"
_DEFAULT_PORTS: Final = {"http": ":80", "https": ":443"}


class Refused(Exception):
    """The redirect is not followed; the text says why."""


def is_redirect(status: int, headers: Headers) -> bool:
    """Whether an answer points elsewhere."""
    return status in _STATUSES and "location" in headers


def redirected(request: HttpRequest, status: int, location: str) -> HttpRequest:
    """The request that follows the redirect. Raises ``Refused``."""
    scheme, host, target = _parts(_joined(request.url, location))
    old_scheme, old_host, _ = _parts(request.url)
    if old_scheme == "https" and scheme == "http":
        raise Refused("it leads from https to http")
    verb = _verb(request.head.verb, status)
    body = request.body if verb == request.head.verb else None
    headers = request.all_headers if body is not None else _without(request, _OF_A_BODY)
    if (scheme, host) != (old_scheme, old_host):
        if body is not None:
            raise Refused("it would send the request's body to another origin")
        headers = tuple(pair for pair in headers if pair[0].lower() in NEUTRAL)
    if isinstance(body, StreamBody) and not body.rewind():
        raise Refused("the request's body cannot be sent twice")
    head = Head(verb, f"{scheme}://{host}", headers, None, request.secrets)
    return HttpRequest(head, target, (), body, request.timeout, request.deadline)


def _joined(url: str, location: str) -> str:
    try:
        return urljoin(url, location)
    except ValueError:
        raise Refused("it does not lead to an address of the web") from None


def _parts(url: str) -> tuple[str, str, str]:
    match = _PARTS.fullmatch(url)
    if match is None:
        raise Refused("it does not lead to an address of the web")
    scheme, host, target = match[1].lower(), match[2].lower(), match[3]
    if _NO_NAME.search(host):
        raise Refused("it leads to a host whose name is none")
    host = host.removesuffix(_DEFAULT_PORTS[scheme])
    target = quote(target, safe=_ALLOWED)
    return scheme, host, target if target.startswith("/") else f"/{target}"


def _verb(verb: str, status: int) -> str:
    """As browsers do: a POST becomes a GET at 301 and 302, anything but HEAD at 303."""
    if status == 303 and verb != "HEAD":
        return "GET"
    return "GET" if status in (301, 302) and verb == "POST" else verb


def _without(request: HttpRequest, names: frozenset[str]) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in request.all_headers if pair[0].lower() not in names)
