"""URLs of servers: split into parts, and refused if no request could reach them.

    https://user:password@host:port/path?query
            └─ sent as Basic authentication, as httpx does, and never shown

Base URLs, paths that are full URLs, redirects and connections all use these functions. So a wrong
URL is reported early, always with the same text, and without its password.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from urllib.parse import quote, unquote

__all__ = [
    "Address",
    "Server",
    "SplitUrl",
    "basic_auth",
    "is_public",
    "percent_encoded",
    "split_url",
]

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_PARTS: Final = re.compile(
    r"(https?)://([^/?#\\\s]*)((?:[/?][^#]*)?)(?:#.*)?", re.IGNORECASE | re.DOTALL
)
_HOST: Final = re.compile(r"(\[[^\[\]]+\]|[^:\[\]]*)(?::(\d*))?")
_ODD: Final = re.compile(r"""[\x00-\x20\x7f"%<>\\^`{|}]""")
_ALLOWED: Final = "%/?:@-._~!$&'()*+,;=[]"
_OWN_NETWORK: Final = (".local", ".localhost", ".internal", ".home.arpa")


class Server(NamedTuple):
    """The server that a connection goes to."""

    scheme: str
    host: str
    """In lower case and ASCII; an IPv6 address in brackets."""
    port: int

    @property
    def origin(self) -> str:
        """As ``https://host``, with the port unless it is the default of the scheme."""
        port = "" if self.port == _DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}"


class SplitUrl(NamedTuple):
    """A full URL: server, ``user:password`` as written, path and query."""

    server: Server
    credentials: str
    target: str


class Address(NamedTuple):
    """A base URL in parts: origin, the path before that of each operation, a fixed query."""

    origin: str
    path: str
    query: str
    credentials: str = ""
    """``user:password`` as written."""

    @classmethod
    def parse(cls, url: str, name: str = "base_url", scheme: str = "http(s)") -> Address:
        """Split ``url``. ValueError, with the argument's ``name``, if no server can be reached."""
        url = url.strip()
        try:
            if re.search(r"[#\s]", url):
                raise ValueError("it contains a space or a #")
            server, credentials, target = split_url(url)
        except ValueError as error:
            raise ValueError(f"{name} must have the form {scheme}://host/path: {error}") from None
        path, _, query = target.partition("?")
        return cls(server.origin, path.rstrip("/"), query, credentials)

    @property
    def basic_auth(self) -> str | None:
        """The value of ``Authorization`` for user and password; None without them."""
        return basic_auth(self.credentials)

    @property
    def full_url(self) -> str:
        """The URL with user and password, for another client. It must not be shown."""
        scheme, _, rest = str(self).partition("://")
        return f"{scheme}://{self.credentials}@{rest}" if self.credentials else str(self)

    def __str__(self) -> str:
        return f"{self.origin}{self.path}/{'?' if self.query else ''}{self.query}"

    def __repr__(self) -> str:
        return f"Address({self.origin}{self.path})"


def split_url(url: str) -> SplitUrl:
    """Split a full URL; the fragment is dropped. ValueError if no server can be reached."""
    match = _PARTS.fullmatch(url)
    if match is None:
        raise ValueError("not an http or https URL")
    credentials, _, rest = match[2].rpartition("@")
    authority = _HOST.fullmatch(rest)
    if authority is None:
        raise ValueError("invalid host in URL")
    scheme, target = match[1].lower(), percent_encoded(match[3])
    server = Server(scheme, _host(authority[1]), _port(authority[2], _DEFAULT_PORTS[scheme]))
    return SplitUrl(server, credentials, target if target.startswith("/") else f"/{target}")


def basic_auth(credentials: str) -> str | None:
    """The value of ``Authorization`` for ``user:password``; None if that is empty."""
    if not credentials:
        return None
    from base64 import b64encode

    user, _, password = credentials.partition(":")
    pair = f"{unquote(user)}:{unquote(password)}"
    return "Basic " + b64encode(pair.encode()).decode()


def percent_encoded(target: str) -> str:
    """Percent-encode a path and query; parts that are encoded already stay as they are."""
    return quote(target, safe=_ALLOWED)


def is_public(host: str) -> bool:
    """Whether a host is on the public internet, and not on this machine or a local network."""
    from ipaddress import ip_address

    name = host.strip("[]").rstrip(".")
    try:
        return ip_address(name.partition("%")[0]).is_global
    except ValueError:
        return "." in name and not name.endswith(_OWN_NETWORK)


def _port(text: str | None, default: int) -> int:
    if not text:
        return default
    port = int(text) if len(text) <= 5 else 0
    if not 0 < port < 1 << 16:
        raise ValueError("the port must be 1 to 65535")
    return port


def _host(host: str) -> str:
    if host.startswith("["):
        return _ipv6(host)
    name = _ascii(host.lower())
    if not name:
        raise ValueError("no host in URL")
    labels = name.removesuffix(".").split(".")
    if _ODD.search(name) or not all(0 < len(label) < 64 for label in labels) or len(name) > 254:
        raise ValueError("invalid host in URL")
    return name


def _ipv6(host: str) -> str:
    from ipaddress import IPv6Address

    try:
        IPv6Address(host[1:-1])
    except ValueError:
        raise ValueError("invalid IPv6 address in URL") from None
    return host.lower()


def _ascii(host: str) -> str:
    """Internationalised host names are IDNA-encoded."""
    if host.isascii():
        return host
    try:
        return _encoded(host).decode()
    except UnicodeError:
        raise ValueError("invalid host in URL") from None


def _encoded(host: str) -> bytes:
    try:
        from idna import encode
    except ImportError:  # the standard library's codec is IDNA 2003
        return host.encode("idna")
    return encode(host)
