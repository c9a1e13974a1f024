"""What one API has of its own (``Vendor``): the engine knows no API but through this value."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

__all__ = ["NO_VENDOR", "BrowserProtocols", "Vendor"]

_NO_STATUSES: Final[Mapping[str, int]] = MappingProxyType({})
_NO_PREFIXES: Final[Mapping[str, str]] = MappingProxyType({})


class BrowserProtocols(NamedTuple):
    """The WebSocket sub-protocols by which a web page sends what it cannot send as headers."""

    offered: tuple[str, ...]
    """Offered first: the server picks one of these, so that it does not repeat a key."""
    key_prefix: str
    """What stands before the key."""
    header_prefixes: Mapping[str, str] = _NO_PREFIXES
    """What stands before the value of a header, by the header's name in lower case."""


class Vendor(NamedTuple):
    """The names, addresses and codes of one API."""

    product: str
    """The name in ``User-Agent``."""
    base_url: str
    """The address of the API, where a client is given no other."""
    environment: str
    """How the names of its environment variables begin, with an underscore at the end."""
    key_header: str = "Authorization"
    """The header that carries the key."""
    key_prefix: str = "Bearer "
    """What stands before the key in that header."""
    final_codes: frozenset[str] = frozenset()
    """Error codes for which another attempt cannot help, whatever the status."""
    error_statuses: Mapping[str, int] = _NO_STATUSES
    """The HTTP status that an error code or type of this API stands for."""
    browser_protocols: BrowserProtocols | None = None
    """None where the API's WebSockets cannot be opened by a web page."""


NO_VENDOR: Final = Vendor("client", "", "")
"""What a config has that was made without one."""
