"""Where a request goes: host and port from an origin, and in which order to try its addresses."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, zip_longest
from typing import Any, Final, NamedTuple
from urllib.parse import unquote, urlsplit

from ..transport import TransportError

__all__ = ["Origin", "interleaved", "origin_of"]

_PORTS: Final = {"http": 80, "https": 443}


class Origin(NamedTuple):
    """A server, as connections are kept by it."""

    secure: bool
    host: str
    """The name as it is looked up and as the certificate says it; an address without brackets."""
    port: int

    @property
    def authority(self) -> str:
        """The value of ``Host``."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.secure else 80) else f"{host}:{self.port}"


@lru_cache(256)
def origin_of(url: str) -> tuple[Origin, str | None]:
    """The server of ``scheme://user:password@host:port``, and ``Authorization`` for a user."""
    try:
        parts = urlsplit(url)
        port, host = parts.port, parts.hostname
    except ValueError:
        raise hopeless("the address cannot be understood") from None
    if parts.scheme not in _PORTS or not host:
        raise hopeless("the address is not one of http or https")
    origin = Origin(parts.scheme == "https", _ascii(host), port or _PORTS[parts.scheme])
    return origin, _basic(parts.username, parts.password)


def _ascii(host: str) -> str:
    """The host as it travels; names in other scripts have a form in ASCII."""
    if host.isascii():
        if any(char <= " " or char in "\x7f/?#@\\" for char in host):
            raise hopeless("the address's host is not one")
        return host
    try:
        return _encoded(host.lower()).decode()
    except UnicodeError:
        raise hopeless("the address's host is not one") from None


def _encoded(host: str) -> bytes:
    try:
        from idna import encode
    except ImportError:  # Python's own knows the names of 2003
        return host.encode("idna")
    return encode(host)


def _basic(user: str | None, password: str | None) -> str | None:
    if user is None:
        return None
    pair = f"{unquote(user)}:{unquote(password or '')}"
    return "Basic " + b64encode(pair.encode()).decode()


def hopeless(text: str) -> TransportError:
    """A failure that would be the same next time."""
    failure = TransportError(text)
    failure.retryable = False
    return failure


def interleaved(found: Iterable[Any]) -> list[Any]:
    """Addresses as ``getaddrinfo`` lists them, the families by turns, its first family first."""
    families: dict[Any, list[Any]] = {}
    for info in found:
        families.setdefault(info[0], []).append(info)
    turns = chain.from_iterable(zip_longest(*families.values()))
    return [info for info in turns if info is not None]
