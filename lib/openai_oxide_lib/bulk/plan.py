"""What a job is to do: its options, checked, as one value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypedDict, Unpack

from openai_oxide_lib.bulk.endpoints import Endpoint, endpoint_of
from openai_oxide_lib.bulk.extras import has
from openai_oxide_lib.bulk.request_template import Body, MakeBody, Row, fingerprint, make_body
from openai_oxide_runtime.policies.rate_limiter import RateLimiter

if TYPE_CHECKING:
    from openai_oxide_lib.client.clients import AsyncClient

__all__ = ["JobOptions", "Plan", "plan_of"]


class JobOptions(TypedDict, total=False):
    """The options of a job beside its source, its output and its request."""

    endpoint: str
    """The path of the operation: ``/v1/responses`` by default."""
    output: type[object] | Mapping[str, object] | None
    """The type of the answers: a pydantic model, a dataclass, or the ``json_schema`` format of the
    API as a mapping. None for text."""
    key: str | None
    """The column that names a row in the output; None for the row's number."""
    concurrency: int
    """Requests in flight at once, at most: 200."""
    backend: Literal["live", "batch"]
    """``"live"`` (the default) sends each request by itself. ``"batch"`` takes the Batch API: half
    the price, within 24 hours; the source must be one that can be read again."""
    limits: Literal["learn"] | RateLimiter | None
    """``"learn"`` (the default) keeps to the limits in the server's headers, a ``RateLimiter`` to
    its own; None to no limit."""
    max_cost: float | None
    """Dollars after which the job stops; None for no limit. It needs the extra ``bulk``."""
    attempts: int
    """How often a row is sent after 408, 409, 429, 5xx and lost connections: 6 by default."""
    retry: bool
    """Whether rows that failed in an earlier run are done again: False."""
    same: Literal["each", "once"]
    """Whether rows with equal requests are each sent, or ``"once"``: ``"each"``."""
    validate: Callable[[object], object] | None
    """Called with each output; what it returns is the output. A ValueError fails the row."""
    client: AsyncClient | None
    """The client that sends; None for a new one with the environment's settings."""
    progress: bool | None
    """Whether progress is shown; None shows it on a terminal and in a notebook."""


class Plan(NamedTuple):
    """What a job is to do."""

    make_body: MakeBody
    identity: dict[str, object]
    """What tells this request from another; it stands in the journal."""
    endpoint: Endpoint
    output: object = None
    key: str | None = None
    concurrency: int = 200
    backend: Literal["live", "batch"] = "live"
    limits: Literal["learn"] | RateLimiter | None = "learn"
    max_cost: float | None = None
    attempts: int = 6
    retry: bool = False
    same: Literal["each", "once"] = "each"
    validate: Callable[[object], object] | None = None

    def body(self, row: Row) -> Body:
        """The body of a row's request."""
        body = self.make_body(row)
        if self.output is not None and self.endpoint.with_format is not None:
            return self.endpoint.with_format(body, self.output)
        return body


def plan_of(request: Row | MakeBody, **options: Unpack[JobOptions]) -> Plan:
    """The plan of a job; TypeError or ValueError for options that cannot be."""
    path = options.get("endpoint", "/v1/responses")
    endpoint = endpoint_of(path)
    if options.get("output") is not None and endpoint.with_format is None:
        raise ValueError(f"output= is for responses and chat completions, not for {path}")
    if options.get("max_cost") is not None and not has("genai_prices"):
        raise ValueError("max_cost needs prices: pip install 'openai-oxide-sdk[bulk]'")
    for name in ("concurrency", "attempts"):
        if options.get(name, 1) < 1:  # type: ignore[operator]
            raise ValueError(f"{name} must be 1 or more, not {options.get(name)}")
    fields = {name: options[name] for name in Plan._fields[3:] if name in options}  # type: ignore[literal-required]
    identity: dict[str, object] = {"request": fingerprint(request), "endpoint": path}
    return Plan(make_body(request), identity, endpoint, **fields)
