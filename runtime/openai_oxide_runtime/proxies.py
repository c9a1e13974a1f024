"""Which servers the environment wants reached through a proxy, as httpx reads it.

``HTTP_PROXY``, ``HTTPS_PROXY`` and ``ALL_PROXY`` name proxies, in either case of letters; the
servers in ``NO_PROXY`` are reached without. macOS and Windows have settings of the system besides.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

__all__ = ["Proxies", "environment_proxies"]

_SCHEMES = ("http", "https", "all")
_IPV4 = re.compile(r"\d{1,3}(\.\d{1,3}){3}(/\d{1,2})?")


class Proxies(NamedTuple):
    """For which schemes there is a proxy, and for which servers none."""

    schemes: frozenset[str]
    bypassed: tuple[_Pattern, ...]

    def __bool__(self) -> bool:
        return bool(self.schemes)

    def apply(self, origin: str) -> bool:
        """Whether requests to ``scheme://host:port`` go through a proxy."""
        return bool(self.schemes) and _applies(self, origin)


class _Pattern(NamedTuple):
    """A server, or those below a domain, that is reached without a proxy."""

    scheme: str | None
    host: re.Pattern[str]
    port: int | None

    def matches(self, scheme: str, host: str, port: int | None) -> bool:
        """Whether a server is meant."""
        if self.scheme not in (None, scheme) or self.port not in (None, port):
            return False
        return self.host.fullmatch(host) is not None


@lru_cache(256)
def _applies(proxies: Proxies, origin: str) -> bool:
    scheme, host, port = _parts(origin)
    if any(pattern.matches(scheme, host, port) for pattern in proxies.bypassed):
        return False
    return not proxies.schemes.isdisjoint((scheme, "all"))


def _parts(url: str) -> tuple[str, str, int | None]:
    scheme, _, rest = url.lower().partition("://")
    rest = rest.partition("/")[0].rpartition("@")[2]
    host, colon, port = rest.rpartition(":")
    if not colon or not port.isdigit():
        host, port = rest, ""
    number = int(port) if port else None
    default = {"http": 80, "https": 443}.get(scheme)
    return scheme, host.strip("[]"), None if number == default else number


def environment_proxies(environ: Mapping[str, str]) -> Proxies:
    """The proxies that hold for this process."""
    found = _system() if sys.platform in ("darwin", "win32") else _named(environ)
    schemes = frozenset(scheme for scheme in _SCHEMES if found.get(scheme))
    names = [name.strip() for name in found.get("no", "").split(",")]
    if not schemes or "*" in names:
        return Proxies(frozenset(), ())
    return Proxies(schemes, tuple(_pattern(name) for name in names if name))


def _named(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables whose names end in ``_proxy``; lower case wins, even where it is empty."""
    found = {name.lower()[:-6]: value for name, value in environ.items() if _is_one(name.lower())}
    found |= {name[:-6]: value for name, value in environ.items() if _is_one(name)}
    if "REQUEST_METHOD" in environ:  # of a CGI script: whoever calls it may set HTTP_PROXY
        found["http"] = environ.get("http_proxy", "")
    return found


def _is_one(name: str) -> bool:
    return name.endswith("_proxy")


def _system() -> dict[str, str]:
    from urllib.request import getproxies

    return getproxies()


def _pattern(name: str) -> _Pattern:
    if "://" in name:
        scheme, host, port = _parts(name)
        return _Pattern(None if scheme == "all" else scheme, _hosts(host), port)
    if ":" in name and name.count(":") > 1:
        return _Pattern(None, re.compile(re.escape(name.lower().strip("[]"))), None)
    exact = _IPV4.fullmatch(name) or name.lower() == "localhost"
    _, host, port = _parts(f"all://{name if exact else f'*{name}'}")
    return _Pattern(None, _hosts(host), port)


def _hosts(host: str) -> re.Pattern[str]:
    """``*.a.b`` are the hosts below a.b, ``*a.b`` these and a.b itself, ``a.b`` only that."""
    if host.startswith("*."):
        return re.compile(rf".+\.{re.escape(host[2:])}")
    if host.startswith("*"):
        return re.compile(rf"(.+\.)?{re.escape(host[1:])}")
    return re.compile(re.escape(host))
