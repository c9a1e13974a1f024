"""Addresses: taken apart, and refused where no request could ever reach them.

    https://user:password@host:port/path?query
            └─ sent as Basic authentication, as httpx does, and shown to nobody

Whatever leads somewhere goes through here: a client's base address, paths that are whole addresses,
redirects, connections. So what is wrong with one is said early, alike, and without its password.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import quote, unquote

__all__ = ["Address", "Server", "basic", "is_public", "quoted", "split"]

_USUAL: Final = {"http": 80, "https": 443}
_PARTS: Final = re.compile(
    r"(https?)://([^/?#\\\s]*)((?:[/?][^#]*)?)(?:#.*)?", re.IGNORECASE | re.DOTALL
)
_HOST: Final = re.compile(r"(\[[^\[\]]+\]|[^:\[\]]*)(?::(\d*))?")
_ODD: Final = re.compile(r"""[\x00-\x20\x7f"%<>\\^`{|}]""")
_ALLOWED: Final = "%/?:@-._~!$&'()*+,;=[]"
_OWN_NETWORK: Final = (".local", ".localhost", ".internal", ".home.arpa")


class Server(NamedTuple):
    """Where connections go to."""

    scheme: str
    host: str
    """In lower case and ASCII; an address of IPv6 in its brackets."""
    port: int

    @property
    def origin(self) -> str:
        """As ``https://host``, with the port where it is not the usual one."""
        port = "" if self.port == _USUAL[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}"


class Whole(NamedTuple):
    """A whole address: its server, user and password as they were given, path and query."""

    server: Server
    credentials: str
    target: str


class Address(NamedTuple):
    """A base address in pieces: the origin, the path before each operation's, a fixed query."""

    origin: str
    path: str
    query: str
    credentials: str = ""
    """User and password as they were given."""

    @classmethod
    def parse(cls, url: str, name: str = "base_url", scheme: str = "http(s)") -> Address:
        """The address in ``url``; ValueError, under its ``name``, if nobody could be reached."""
        url = url.strip()
        try:
            if re.search(r"[#\s]", url):
                raise ValueError("it holds a space or a #")
            server, credentials, target = split(url)
        except ValueError as error:
            raise ValueError(f"{name} must read {scheme}://host/path: {error}") from None
        path, _, query = target.partition("?")
        return cls(server.origin, path.rstrip("/"), query, credentials)

    @property
    def basic(self) -> str | None:
        """The value of ``Authorization`` for user and password, None where there are none."""
        return basic(self.credentials)

    @property
    def whole(self) -> str:
        """The address with user and password, to make another client of: not to be shown."""
        scheme, _, rest = str(self).partition("://")
        return f"{scheme}://{self.credentials}@{rest}" if self.credentials else str(self)

    def __str__(self) -> str:
        return f"{self.origin}{self.path}/{'?' if self.query else ''}{self.query}"

    def __repr__(self) -> str:
        return f"Address({self.origin}{self.path})"


def split(url: str) -> Whole:
    """The pieces of a whole address, its fragment left out; ValueError if it leads nowhere."""
    match = _PARTS.fullmatch(url)
    if match is None:
        raise ValueError("it is not an address of http or https")
    credentials, _, rest = match[2].rpartition("@")
    found = _HOST.fullmatch(rest)
    if found is None:
        raise ValueError("its host cannot be understood")
    scheme, target = match[1].lower(), quoted(match[3])
    server = Server(scheme, _host(found[1]), _port(found[2], _USUAL[scheme]))
    return Whole(server, credentials, target if target.startswith("/") else f"/{target}")


def basic(credentials: str) -> str | None:
    """The value of ``Authorization`` for ``user:password``; None where there is nobody."""
    if not credentials:
        return None
    from base64 import b64encode

    user, _, password = credentials.partition(":")
    pair = f"{unquote(user)}:{unquote(password)}"
    return "Basic " + b64encode(pair.encode()).decode()


def quoted(target: str) -> str:
    """A path and query as they travel: what is quoted already stays."""
    return quote(target, safe=_ALLOWED)


def is_public(host: str) -> bool:
    """Whether the way to a host leads through networks of others."""
    from ipaddress import ip_address

    name = host.strip("[]").rstrip(".")
    try:
        return ip_address(name.partition("%")[0]).is_global
    except ValueError:
        return "." in name and not name.endswith(_OWN_NETWORK)


def _port(text: str | None, usual: int) -> int:
    if not text:
        return usual
    port = int(text) if len(text) <= 5 else 0
    if not 0 < port < 1 << 16:
        raise ValueError("its port is not one of 1 to 65535")
    return port


def _host(host: str) -> str:
    if host.startswith("["):
        return _ipv6(host)
    name = _ascii(host.lower())
    if not name:
        raise ValueError("it has no host")
    labels = name.removesuffix(".").split(".")
    if _ODD.search(name) or not all(0 < len(label) < 64 for label in labels) or len(name) > 254:
        raise ValueError("its host is not one")
    return name


def _ipv6(host: str) -> str:
    from ipaddress import IPv6Address

    try:
        IPv6Address(host[1:-1])
    except ValueError:
        raise ValueError("its host is not an address of IPv6") from None
    return host.lower()


def _ascii(host: str) -> str:
    """The host as it travels; names in other scripts have a form in ASCII."""
    if host.isascii():
        return host
    try:
        return _encoded(host).decode()
    except UnicodeError:
        raise ValueError("its host is not one") from None


def _encoded(host: str) -> bytes:
    try:
        from idna import encode
    except ImportError:  # Python's own knows the names of 2003
        return host.encode("idna")
    return encode(host)
