"""``RequestOptions``: the options of a call, and the base of the arguments of every method.

It is a ``TypedDict`` of ``typing_extensions``, as all parameters are: before Python 3.12 pydantic
accepts no other. It has its own module because creating a client needs neither.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.operations.client_config import Body, Query, SentHeaders
from openai_oxide_runtime.policies.hedge import HedgePolicy

__all__ = ["RequestOptions"]


class RequestOptions(TypedDict, total=False):
    """The options of every method beside its own parameters."""

    extra_headers: Omittable[SentHeaders | None]
    """Headers to add, to replace or, with the value ``omit``, to leave out."""
    extra_query: Omittable[Query | None]
    """Query values to add or replace."""
    extra_body: Omittable[Body | None]
    """Body fields to add or replace."""
    timeout: Omittable[float | Timeout | None]
    """Seconds for each phase of the request, or a ``Timeout``; None means no limit."""
    max_retries: Omittable[int]
    """How often a failed request is sent again."""
    idempotency_key: Omittable[str]
    """The ``Idempotency-Key`` header; by default it is random."""
    deadline: Omittable[float | None]
    """Seconds for the whole call, with retries, delays and reading."""
    hedge: Omittable[HedgePolicy | None]
    """When to send a second request because the response is late; None means never."""
    first_event_timeout: Omittable[float | None]
    """Seconds from sending the request to the first event of its stream."""
    event_timeout: Omittable[float | None]
    """Seconds to wait for each further event of a stream."""
