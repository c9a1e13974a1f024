"""The API key of a client: checked at once, sent in one header, never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import Secret, Secrets
from openai_oxide_runtime.operations.vendor import Vendor

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.context import Provider
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["KeyCredentials", "checked_key"]


def checked_key(name: str, key: object) -> str | None:
    """The key without surrounding white space; OpenAIError if it cannot be sent in a header."""
    if key is None:
        return None
    if not isinstance(key, str):
        kind, key = type(key).__name__, None
        raise OpenAIError(f"`{name}` must be a string, not {kind}")
    key = key.strip()
    if key.isascii() and key.isprintable():
        return key
    key = None  # error reporters show the locals of this frame
    raise OpenAIError(f"`{name}` contains a character that cannot be sent in a header")


class KeyCredentials:
    """One API key, sent in the vendor's header."""

    provider: Provider | None = None

    def __init__(self, vendor: Vendor, key: str | None = None) -> None:
        self.header = vendor.key_header
        self.replaced_by = frozenset((vendor.key_header.lower(), "authorization"))
        self.prefix = vendor.key_prefix
        self.api_key = key
        key = None  # error reporters show the locals of this frame
        self.api_key = checked_key("api_key", self.api_key)

    def header_value(self, op: Operation) -> str | None:
        """The value of the header for an operation; None without a fixed key."""
        return self.value_of(self.api_key)

    def value_of(self, key: str | None) -> str | None:
        """The value of the header with ``key``."""
        return Secret(f"{self.prefix}{key}") if key else None

    @property
    def secrets(self) -> Secrets:
        """Texts that are redacted in errors and logs."""
        return () if self.api_key is None else (self.api_key,)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(<redacted>)"
