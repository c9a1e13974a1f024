"""Options of a call to a path that no method covers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from openai_oxide_runtime.http.timeouts import Timeout
    from openai_oxide_runtime.policies.hedge import HedgePolicy

__all__ = ["PathOptions"]


class PathOptions(TypedDict, total=False):
    """Options of the request, besides its body."""

    headers: Mapping[str, object]
    """Headers to add, to replace or, with ``omit``, to leave out."""
    params: Mapping[str, object]
    """Query parameters."""
    timeout: float | Timeout | None
    """Seconds for each phase of the request, or a ``Timeout``; None for no limit."""
    max_retries: int
    """The maximum number of retries."""
    idempotency_key: str
    """The ``Idempotency-Key`` header; a new key by default."""
    extra_json: Mapping[str, object]
    """Fields to add to the body."""
    follow_redirects: bool
    """Whether redirects are followed; if not, a redirect is an error."""
    deadline: float | None
    """Seconds for the whole call, including retries, waiting and reading; None for no limit."""
    hedge: HedgePolicy | None
    """When to send the request a second time because its response is late; None for never."""
