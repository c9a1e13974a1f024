"""The proxy of an httpx client, for connections that httpx does not make.

A client with a proxy must use it for its WebSockets too. httpx keeps the proxy in private
attributes of its connection pools; if they differ, the proxy is unknown.
"""

from __future__ import annotations

from base64 import b64decode
from typing import Any
from urllib.parse import quote

from openai_oxide_runtime.http.proxies import Proxy, proxy_of

__all__ = ["proxy_of_client"]


def proxy_of_client(client: object, origin: str) -> Proxy | bool:
    """The client's proxy for an origin; True for that of the environment, False for none."""
    find = getattr(client, "_transport_for_url", None)
    pool = getattr(find and find(_url(client, origin)), "_pool", None)
    proxy = getattr(pool, "_proxy_url", None)
    if proxy is None:
        return bool(getattr(client, "trust_env", True))
    login = "".join(f"{quote(part, safe='')}:" for part in _login(pool))[:-1]
    host = proxy.host.decode("ascii")
    port = "" if proxy.port is None else f":{proxy.port}"
    text = f"{proxy.scheme.decode('ascii')}://{login}{'@' if login else ''}{host}{port}"
    return proxy_of(text, "the http_client")


def _url(client: object, origin: str) -> Any:
    from openai_oxide_runtime.transports.httpx.transport import family

    return family(client).URL(origin)


def _login(pool: object) -> list[str]:
    """User and password. A pool for HTTP proxies has them only in a header."""
    auth = getattr(pool, "_proxy_auth", None)
    if auth:
        return [part.decode("utf-8") for part in auth]
    headers = dict(getattr(pool, "_proxy_headers", None) or ())
    basic = headers.get(b"Proxy-Authorization", b"").removeprefix(b"Basic ")
    return b64decode(basic).decode("utf-8").split(":", 1) if basic else []
