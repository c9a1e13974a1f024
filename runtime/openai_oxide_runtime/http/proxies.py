"""Choose the proxy of a server, for HTTP and WebSocket alike.

``HTTP_PROXY``, ``HTTPS_PROXY`` and ``ALL_PROXY`` name proxies, in upper or lower case; servers in
``NO_PROXY`` need none. macOS and Windows have system settings as well. An invalid proxy URL raises
an error when a request would use it; the error does not show the URL, which may have a password.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Final, NamedTuple
from urllib.parse import SplitResult, quote, unquote, urlsplit

from openai_oxide_runtime.http.address import split_url
from openai_oxide_runtime.http.interface import TransportError, non_retryable

__all__ = ["Proxies", "Proxy", "environment_proxies", "proxy_of"]

Network = IPv4Network | IPv6Network
# The variables that name the proxy, by the scheme of the URL; the first that is set is used.
_NAMES: Final = {
    "http": ("http", "all"),
    "https": ("https", "all"),
    "ws": ("ws", "http", "all"),
    "wss": ("wss", "https", "all"),
}
_PORTS: Final = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_USABLE: Final = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}


class Proxy(NamedTuple):
    """The parts of a proxy URL. The password is never shown."""

    scheme: str
    host: str
    port: int
    user: str | None = None
    password: str = ""

    @property
    def address(self) -> str:
        """The URL without user and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def url(self) -> str:
        """The full URL, with the password."""
        if self.user is None:
            return self.address
        login = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@"
        return self.address.replace("://", f"://{login}", 1)

    @property
    def secrets(self) -> tuple[str, ...]:
        """Texts that must not be shown."""
        return tuple({self.password, quote(self.password, safe="")} - {""})

    def __repr__(self) -> str:
        return f"Proxy({self.address})"

    def __str__(self) -> str:
        return repr(self)


class Proxies(NamedTuple):
    """The proxies by scheme, and the servers that need none."""

    variables: tuple[_Variable, ...] = ()
    exceptions: tuple[_Pattern, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.variables)

    def find(self, origin: str) -> Proxy | None:
        """The proxy for ``scheme://host:port``, None for none. TransportError if it is invalid."""
        return _find(self, origin) if self.variables else None


class _Variable(NamedTuple):
    """A proxy variable. Its repr hides the value, which may have a password."""

    name: str
    value: str

    def __repr__(self) -> str:
        return f"<{self.name}_proxy>"


class _Pattern(NamedTuple):
    """An entry of ``NO_PROXY``: a server, a domain with its subdomains, or a network."""

    scheme: str | None
    host: re.Pattern[str] | Network
    port: int | None

    def matches(self, scheme: str, host: str, port: int | None) -> bool:
        """Whether the entry applies to a server."""
        if self.scheme not in (None, scheme) or self.port not in (None, port):
            return False
        if isinstance(self.host, re.Pattern):
            return self.host.fullmatch(host) is not None
        address = _ip(host)
        return address is not None and address in self.host


@lru_cache(256)
def _find(proxies: Proxies, origin: str) -> Proxy | None:
    scheme, host, port = _parts(origin)
    http = {"ws": "http", "wss": "https"}.get(scheme, scheme)  # NO_PROXY has no ws
    port = port or _PORTS.get(scheme)
    if any(pattern.matches(http, host, port) for pattern in proxies.exceptions):
        return None
    values = dict(proxies.variables)
    for name in _NAMES.get(scheme, ("all",)):
        if name in values:
            return proxy_of(values[name], f"{name.upper()}_PROXY")
    return None


def proxy_of(text: str, source: str) -> Proxy:
    """Parse a proxy URL. TransportError, which does not show the URL, if it is invalid."""
    parts, port = _split(text.strip())
    if parts is None:
        raise _unusable(source, "invalid URL")
    # Desktops write "socks" for SOCKS5; the proxy then resolves the host names.
    scheme = {"socks": "socks5h"}.get(parts.scheme, parts.scheme)
    if scheme not in _USABLE:
        raise _unusable(source, f"its scheme must be one of {', '.join(_USABLE)}")
    host = parts.hostname or ""
    if not _is_host(host) or port == 0:
        raise _unusable(source, "no host in its URL, or an invalid host or port")
    user = None if parts.username is None else unquote(parts.username)
    password = unquote(parts.password or "")
    return Proxy(scheme, host, port or _USABLE[scheme], user, password)


def _is_host(host: str) -> bool:
    try:
        return bool(split_url(f"http://[{host}]" if ":" in host else f"http://{host}"))
    except ValueError:
        return False


def _split(text: str) -> tuple[SplitResult | None, int | None]:
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        return parts, parts.port
    except ValueError:
        return None, None


def _unusable(source: str, why: str) -> TransportError:
    return non_retryable(f"the proxy of {source} cannot be used: {why}")


def _parts(url: str) -> tuple[str, str, int | None]:
    scheme, _, rest = url.lower().partition("://")
    rest = rest.partition("/")[0].rpartition("@")[2]
    host, colon, port = rest.rpartition(":")
    if not colon or not port.isdecimal():
        host, port = rest, ""
    return scheme, host.strip("[]").removesuffix("."), int(port) if port else None


def environment_proxies(environ: Mapping[str, str]) -> Proxies:
    """The proxies of this process."""
    values = _system() if sys.platform in ("darwin", "win32") else _variables(environ)
    names = ("ws", "wss", "http", "https", "all")
    variables = tuple(_Variable(name, values[name]) for name in names if values[name])
    entries = re.split(r"[\s,]+", values.get("no", "").strip())
    if not variables or "*" in entries:
        return Proxies()
    return Proxies(variables, tuple(_pattern(entry) for entry in entries if entry))


def _variables(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables whose names end in ``_proxy``; lower case wins, even if it is empty."""
    values = dict.fromkeys(("ws", "wss", "http", "https", "all"), "")
    proxies = {name: value for name, value in environ.items() if name.lower().endswith("_proxy")}
    values |= {name.lower()[:-6]: value for name, value in proxies.items()}
    values |= {name[:-6]: value for name, value in proxies.items() if name.endswith("_proxy")}
    if "REQUEST_METHOD" in environ:  # CGI sets HTTP_PROXY from the header "Proxy" (CVE-2016-5385)
        values["http"] = environ.get("http_proxy", "")
    return values


def _system() -> dict[str, str]:
    from urllib.request import getproxies

    values = {**_variables({}), **getproxies()}
    # macOS reports a SOCKS proxy as http://; it is for schemes without a proxy of their own.
    values["all"] = values["all"] or re.sub("^http:", "socks5h:", values.get("socks", ""))
    return values


def _pattern(name: str) -> _Pattern:
    network = _network(name)
    if network is not None:
        return _Pattern(None, network, None)
    prefix, host, port = _parts(name if "://" in name else f"all://{name}")
    scheme = None if prefix == "all" else prefix
    network = _network(host)
    if network is not None:
        return _Pattern(scheme, network, port)
    exact = "://" in name or host == "localhost"
    return _Pattern(scheme, _hosts(host if exact else f"*{host}"), port)


def _network(text: str) -> Network | None:
    """An address or network, as ``10.0.0.0/8`` and ``[fd00::]/8``; None for a host name."""
    try:
        return ip_network(re.sub(r"^\[(.*)\](?!:)", r"\1", text), strict=False)
    except ValueError:
        return None


def _ip(host: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(host)
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def _hosts(host: str) -> re.Pattern[str]:
    """``*.a.b`` matches the hosts below a.b, ``*a.b`` these and a.b itself, ``a.b`` only that."""
    if host.startswith("*."):
        return re.compile(rf".+\.{re.escape(host[2:])}")
    if host.startswith("*"):
        return re.compile(rf"(.+\.)?{re.escape(host[1:])}")
    return re.compile(re.escape(host))
