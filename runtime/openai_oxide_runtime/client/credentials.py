"""The key of a client: checked when given, sent in one header, shown to nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import Secret, Secrets
from openai_oxide_runtime.operations.vendor import Vendor

if TYPE_CHECKING:
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["KeyCredentials", "checked_key"]


def checked_key(name: str, key: Any) -> str | None:
    """The key without white space around it; OpenAIError if it cannot be sent in a header."""
    if key is None:
        return None
    kind = type(key).__name__
    key = key.strip() if isinstance(key, str) else None
    if key is None:
        raise OpenAIError(f"`{name}` must be a string, not {kind}")
    if key.isascii() and key.isprintable():
        return key
    key = None  # error reporters show the locals of this frame
    raise OpenAIError(f"`{name}` holds a character that cannot be sent in a header")


class KeyCredentials:
    """One key, sent in the header that the vendor names."""

    provider: Callable[[], Any] | None = None

    def __init__(self, vendor: Vendor, key: str | None = None) -> None:
        self.header = vendor.key_header
        self.replaced_by = frozenset((vendor.key_header.lower(), "authorization"))
        self.prefix = vendor.key_prefix
        self.api_key = key
        key = None  # error reporters show the locals of this frame
        self.api_key = checked_key("api_key", self.api_key)

    def header_value(self, op: Operation) -> str | None:
        """The value of the key's header for an operation; None without a fixed key."""
        return self.value_of(self.api_key)

    def value_of(self, key: str | None) -> str | None:
        """The header's value for ``key``."""
        return Secret(f"{self.prefix}{key}") if key else None

    @property
    def secrets(self) -> Secrets:
        """What no error may repeat."""
        return () if self.api_key is None else (self.api_key,)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(<redacted>)"
