"""What a client accepts from a server before it gives up."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Limits"]


class Limits(NamedTuple):
    """What a client accepts from a server before it gives up."""

    response_bytes: int = 1 << 30
    """The most an answer that is read into memory may hold, decompressed."""
    error_bytes: int = 1 << 20
    """How much of an error's body is read."""
    event_bytes: int = 64 << 20
    """The most one event of a stream may hold."""
    header_bytes: int = 128 << 10
    """The most an answer's headers may hold."""
    ratio: float = 200.0
    """How many times larger than its compressed form a body may be, beyond ``free_bytes``."""
    free_bytes: int = 32 << 20
    """Up to this size any compression ratio is accepted."""
    redirects: int = 10
    """How many redirects are followed."""
