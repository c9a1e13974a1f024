"""The properties of one API (``Vendor``). The engine learns of an API only by this value."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

__all__ = ["NO_VENDOR", "BrowserProtocols", "Vendor"]

_NO_STATUSES: Final[Mapping[str, int]] = MappingProxyType({})
_NO_PREFIXES: Final[Mapping[str, str]] = MappingProxyType({})


class BrowserProtocols(NamedTuple):
    """The WebSocket sub-protocols by which a web page sends the values of headers: browsers do not
    let it set the headers themselves."""

    offered: tuple[str, ...]
    """The first sub-protocols: the server selects one of these, and so does not repeat a key."""
    key_prefix: str
    """The text before the API key."""
    header_prefixes: Mapping[str, str] = _NO_PREFIXES
    """The text before the value of a header, by the header's name in lower case."""


class Vendor(NamedTuple):
    """The names, addresses and codes of one API."""

    product: str
    """The name in ``User-Agent``."""
    base_url: str
    """The default address of the API."""
    environment: str
    """The prefix of its environment variables, with an underscore at the end."""
    key_header: str = "Authorization"
    """The header of the API key."""
    key_prefix: str = "Bearer "
    """The text before the key in that header."""
    final_codes: frozenset[str] = frozenset()
    """Error codes for which a retry cannot help, whatever the status."""
    error_statuses: Mapping[str, int] = _NO_STATUSES
    """The HTTP status that an error code or type of this API stands for."""
    browser_protocols: BrowserProtocols | None = None
    """None if web pages cannot open the WebSockets of the API."""


NO_VENDOR: Final = Vendor("client", "", "")
"""The vendor of a config without one."""
