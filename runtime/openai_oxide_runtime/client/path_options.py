"""Options of a call to a path that no method covers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from openai_oxide_runtime.http.timeouts import Timeout

__all__ = ["PathOptions"]


class PathOptions(TypedDict, total=False):
    """Options of the request, beside its body."""

    headers: Mapping[str, Any]
    """Headers to add, to replace or, with ``omit``, to leave out."""
    params: Mapping[str, Any]
    """Query parameters."""
    timeout: float | Timeout | None
    """Seconds for each phase of the request, or a ``Timeout``; None for no limit."""
    max_retries: int
    """How often a failed request is sent again."""
    idempotency_key: str
    """The ``Idempotency-Key`` header; a new key by default."""
    extra_json: Mapping[str, Any]
    """Fields to add to the body."""
    follow_redirects: bool
    """Whether redirects are followed; otherwise a redirect is an error."""
    deadline: float | None
    """Seconds for the whole call: with retries, waiting and reading."""
    hedge: Any
    """When to send the request a second time because its response is late; None for never."""
