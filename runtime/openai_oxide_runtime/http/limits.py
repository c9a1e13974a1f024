"""Limits on the size of responses."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Limits"]


class Limits(NamedTuple):
    """The largest responses that a client accepts. Larger ones raise an error."""

    response_bytes: int = 1 << 30
    """Size of a response body that is read into memory, decompressed."""
    error_bytes: int = 1 << 20
    """How much of the body of an error response is read."""
    event_bytes: int = 64 << 20
    """Size of one event of a stream."""
    header_bytes: int = 128 << 10
    """Size of the headers of a response."""
    ratio: float = 200.0
    """Compression ratio of a body that is larger than ``free_bytes``."""
    free_bytes: int = 32 << 20
    """Size up to which any compression ratio is accepted."""
    redirects: int = 10
    """Number of redirects that are followed."""
