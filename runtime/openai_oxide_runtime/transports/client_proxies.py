"""The proxy that a client of httpx was made with, for connections that httpx does not make.

A WebSocket of a client whose calls must go through a proxy must not go past it. httpx keeps the
proxy in its connection pools; where one looks different, nothing is known.
"""

from __future__ import annotations

from base64 import b64decode
from typing import Any
from urllib.parse import quote

from openai_oxide_runtime.http.proxies import Proxy, proxy_of

__all__ = ["proxy_of_client"]


def proxy_of_client(client: Any, origin: str) -> Proxy | bool:
    """The client's proxy for an origin; True for the environment's, False for none."""
    find = getattr(client, "_transport_for_url", None)
    pool = getattr(find and find(_url(client, origin)), "_pool", None)
    found = getattr(pool, "_proxy_url", None)
    if found is None:
        return bool(getattr(client, "trust_env", True))
    login = "".join(f"{quote(part, safe='')}:" for part in _login(pool))[:-1]
    host = found.host.decode("ascii")
    port = "" if found.port is None else f":{found.port}"
    text = f"{found.scheme.decode('ascii')}://{login}{'@' if login else ''}{host}{port}"
    return proxy_of(text, "the http_client")


def _url(client: Any, origin: str) -> Any:
    from openai_oxide_runtime.transports.httpx.transport import family

    return family(client).URL(origin)


def _login(pool: Any) -> list[str]:
    """User and password, which a pool for HTTP proxies has as a header already."""
    known = getattr(pool, "_proxy_auth", None)
    if known:
        return [part.decode("utf-8") for part in known]
    headers = dict(getattr(pool, "_proxy_headers", None) or ())
    basic = headers.get(b"Proxy-Authorization", b"").removeprefix(b"Basic ")
    return b64decode(basic).decode("utf-8").split(":", 1) if basic else []
