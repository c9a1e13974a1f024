"""``RequestOptions``: what a call may change, the base of every method's arguments.

It is a ``TypedDict`` of ``typing_extensions``, as all parameters are, because pydantic takes no
other before Python 3.12; and it has a module of its own, because making a client needs neither.
"""

from __future__ import annotations

from typing_extensions import TypedDict

from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.operations.client_config import Body, Query, SentHeaders
from openai_oxide_runtime.policies.hedge import HedgePolicy

__all__ = ["RequestOptions"]


class RequestOptions(TypedDict, total=False):
    """What every method takes beside its own parameters."""

    extra_headers: SentHeaders | None
    """Headers to add, replace or, with ``omit``, leave out."""
    extra_query: Query | None
    """Query values to add or replace."""
    extra_body: Body | None
    """Body fields to add or replace."""
    timeout: float | Timeout | None
    """Seconds for each phase of the request, or a ``Timeout``; None waits for ever."""
    max_retries: int
    """How often a failed request is sent again."""
    idempotency_key: str
    """A key of your own for the ``Idempotency-Key`` header; one is made otherwise."""
    deadline: float | None
    """Seconds for the whole call: retries, waiting and reading included."""
    hedge: HedgePolicy | None
    """When to send the request a second time because its answer is late; None never."""
    first_event_timeout: float | None
    """Seconds from sending the request to the first event of its stream."""
    event_timeout: float | None
    """Seconds to wait for each further event of a stream."""
