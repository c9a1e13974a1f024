"""Which servers are reached through a proxy, and through which: one answer for HTTP and WebSocket.

``HTTP_PROXY``, ``HTTPS_PROXY`` and ``ALL_PROXY`` name proxies, in either case of letters; the
servers in ``NO_PROXY`` are reached without. macOS and Windows have settings of the system besides.
An address that cannot be used is refused when something is to go through it, without an echo: it
may hold a password.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any, Final, NamedTuple
from urllib.parse import quote, unquote, urlsplit

from openai_oxide_runtime.http.address import split
from openai_oxide_runtime.http.interface import TransportError

__all__ = ["Proxies", "Proxy", "environment_proxies", "proxy_of"]

Network = IPv4Network | IPv6Network
# Whose proxy a request takes, by the scheme of its address; the first that there is.
_NAMES: Final = {
    "http": ("http", "all"),
    "https": ("https", "all"),
    "ws": ("ws", "http", "all"),
    "wss": ("wss", "https", "all"),
}
_PORTS: Final = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_USABLE: Final = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}


class Proxy(NamedTuple):
    """A proxy's address, in pieces. Its password is shown to nobody."""

    scheme: str
    host: str
    port: int
    user: str | None = None
    password: str = ""

    @property
    def address(self) -> str:
        """Where it is, without user and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def url(self) -> str:
        """The whole address, password included."""
        if self.user is None:
            return self.address
        login = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@"
        return self.address.replace("://", f"://{login}", 1)

    @property
    def secrets(self) -> tuple[str, ...]:
        """What is to be shown to nobody."""
        return tuple({self.password, quote(self.password, safe="")} - {""})

    def __repr__(self) -> str:
        return f"Proxy({self.address})"

    def __str__(self) -> str:
        return repr(self)


class Proxies(NamedTuple):
    """Which proxy there is for which scheme, and for which servers none."""

    named: tuple[_Named, ...] = ()
    bypassed: tuple[_Pattern, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.named)

    def find(self, origin: str) -> Proxy | None:
        """The proxy for requests to ``scheme://host:port``; TransportError if it is unusable."""
        return _found(self, origin) if self.named else None


class _Named(NamedTuple):
    """The value of a variable. It has no repr, for it may hold a password."""

    name: str
    value: str

    def __repr__(self) -> str:
        return f"<{self.name}_proxy>"


class _Pattern(NamedTuple):
    """A server, those below a domain, or a network, reached without a proxy."""

    scheme: str | None
    host: re.Pattern[str] | Network
    port: int | None

    def matches(self, scheme: str, host: str, port: int | None) -> bool:
        """Whether a server is meant."""
        if self.scheme not in (None, scheme) or self.port not in (None, port):
            return False
        if isinstance(self.host, re.Pattern):
            return self.host.fullmatch(host) is not None
        address = _ip(host)
        return address is not None and address in self.host


@lru_cache(256)
def _found(proxies: Proxies, origin: str) -> Proxy | None:
    scheme, host, port = _parts(origin)
    seen = {"ws": "http", "wss": "https"}.get(scheme, scheme)  # as NO_PROXY calls them
    if any(pattern.matches(seen, host, port or _PORTS.get(scheme)) for pattern in proxies.bypassed):
        return None
    known = dict(proxies.named)
    for name in _NAMES.get(scheme, ("all",)):
        if name in known:
            return proxy_of(known[name], f"{name.upper()}_PROXY")
    return None


def proxy_of(text: str, source: str) -> Proxy:
    """The proxy at an address; TransportError, with no word of the address, if it is none."""
    parts, port = _split(text.strip())
    if parts is None:
        raise _unusable(source, "its address cannot be understood")
    # Desktops write "socks" for version 5; who asks for a proxy wants it to look up names, too.
    scheme = {"socks": "socks5h"}.get(parts.scheme, parts.scheme)
    if scheme not in _USABLE:
        raise _unusable(source, f"its scheme is none of {', '.join(_USABLE)}")
    if not _is_host(parts.hostname or "") or port == 0:
        raise _unusable(source, "its address has no host, or an impossible one")
    user = None if parts.username is None else unquote(parts.username)
    password = unquote(parts.password or "")
    return Proxy(scheme, parts.hostname, port or _USABLE[scheme], user, password)


def _is_host(host: str) -> bool:
    try:
        return bool(split(f"http://[{host}]" if ":" in host else f"http://{host}"))
    except ValueError:
        return False


def _split(text: str) -> tuple[Any, int | None]:
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        return parts, parts.port
    except ValueError:
        return None, None


def _unusable(source: str, why: str) -> TransportError:
    failure = TransportError(f"the proxy of {source} cannot be used: {why}")
    failure.retryable = False
    return failure


def _parts(url: str) -> tuple[str, str, int | None]:
    scheme, _, rest = url.lower().partition("://")
    rest = rest.partition("/")[0].rpartition("@")[2]
    host, colon, port = rest.rpartition(":")
    if not colon or not port.isdecimal():
        host, port = rest, ""
    return scheme, host.strip("[]").removesuffix("."), int(port) if port else None


def environment_proxies(environ: Mapping[str, str]) -> Proxies:
    """The proxies that hold for this process."""
    found = _system() if sys.platform in ("darwin", "win32") else _named(environ)
    named = (_Named(name, found[name]) for name in ("ws", "wss", "http", "https", "all"))
    kept = tuple(one for one in named if one.value)
    names = re.split(r"[\s,]+", found.get("no", "").strip())
    if not kept or "*" in names:
        return Proxies()
    return Proxies(kept, tuple(_pattern(name) for name in names if name))


def _named(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables whose names end in ``_proxy``; lower case wins, even where it is empty."""
    found = dict.fromkeys(("ws", "wss", "http", "https", "all"), "")
    found |= {name.lower()[:-6]: value for name, value in environ.items() if _is_one(name.lower())}
    found |= {name[:-6]: value for name, value in environ.items() if _is_one(name)}
    if "REQUEST_METHOD" in environ:  # of a CGI script: whoever calls it may set HTTP_PROXY
        found["http"] = environ.get("http_proxy", "")
    return found


def _is_one(name: str) -> bool:
    return name.endswith("_proxy")


def _system() -> dict[str, str]:
    from urllib.request import getproxies

    found = {**_named({}), **getproxies()}
    # macOS shows a SOCKS proxy as one of HTTP; it serves what has no proxy of its own.
    found["all"] = found["all"] or re.sub("^http:", "socks5h:", found.get("socks", ""))
    return found


def _pattern(name: str) -> _Pattern:
    network = _network(name)
    if network is not None:
        return _Pattern(None, network, None)
    given, host, port = _parts(name if "://" in name else f"all://{name}")
    scheme = None if given == "all" else given
    network = _network(host)
    if network is not None:
        return _Pattern(scheme, network, port)
    exact = "://" in name or host == "localhost"
    return _Pattern(scheme, _hosts(host if exact else f"*{host}"), port)


def _network(text: str) -> Network | None:
    """One address, or all that share its beginning, as ``10.0.0.0/8`` and ``[fd00::]/8``."""
    try:
        return ip_network(re.sub(r"^\[(.*)\](?!:)", r"\1", text), strict=False)
    except ValueError:
        return None


def _ip(host: str) -> Any:
    try:
        found = ip_address(host)
    except ValueError:
        return None
    return getattr(found, "ipv4_mapped", None) or found


def _hosts(host: str) -> re.Pattern[str]:
    """``*.a.b`` are the hosts below a.b, ``*a.b`` these and a.b itself, ``a.b`` only that."""
    if host.startswith("*."):
        return re.compile(rf".+\.{re.escape(host[2:])}")
    if host.startswith("*"):
        return re.compile(rf"(.+\.)?{re.escape(host[1:])}")
    return re.compile(re.escape(host))
