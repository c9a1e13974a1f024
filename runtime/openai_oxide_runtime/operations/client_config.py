"""What a client is made of (``ClientConfig``), and what a copy of it may change."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openai_oxide_runtime.core.sentinels import Omit
from openai_oxide_runtime.http.address import Address
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    ConnectionLimits,
    Timeout,
)
from openai_oxide_runtime.operations.vendor import NO_VENDOR, Vendor
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.retry import RetryPolicy

if TYPE_CHECKING:
    import ssl

    from openai_oxide_runtime.http.tls_options import TLSOptions
    from openai_oxide_runtime.operations.request_options import (
        RequestOptions as RequestOptions,
    )
    from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = [
    "OPTION_NAMES",
    "Address",
    "Body",
    "ClientConfig",
    "Query",
    "SentHeaders",
    "check_retries",
    "check_seconds",
]

SentHeaders = Mapping[str, str | Omit]
Query = Mapping[str, object]
Body = object
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


OPTION_NAMES: Final = (
    "extra_headers",
    "extra_query",
    "extra_body",
    "timeout",
    "max_retries",
    "idempotency_key",
    "deadline",
    "hedge",
    "first_event_timeout",
    "event_timeout",
)
"""The keys of ``RequestOptions``, which needs more to be imported."""


class ClientConfig(NamedTuple):
    """The settings of a client that do not change from call to call."""

    address: Address
    vendor: Vendor = NO_VENDOR
    account_headers: tuple[tuple[str, str | None], ...] = ()
    """Headers that tell who is billed; those of value None are not sent."""
    websocket_base_url: Any = None
    """The address that WebSockets are opened at, where it is another one."""
    timeout: Timeout = DEFAULT_TIMEOUT
    max_retries: int = DEFAULT_MAX_RETRIES
    default_headers: SentHeaders = NOTHING
    default_query: Query = NOTHING
    deadline: float | None = None
    retry: RetryPolicy = RetryPolicy()
    limits: Limits = Limits()
    idempotency: bool = True
    follow_redirects: bool = True
    strict_responses: bool = False
    lenient_streams: bool = False
    agent: str = ""
    hedge: HedgePolicy | None = None
    limiter: RateLimiter | None = None
    breaker: CircuitBreaker | None = None
    first_event_timeout: float | None = None
    event_timeout: float | None = None
    http2: bool = False
    tls: TLSOptions | ssl.SSLContext | None = None
    connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS

    @property
    def wire(self) -> tuple[Any, ...]:
        """What makes a connection of this client unfit for another."""
        return self.http2, self.tls, self.connections

    def __repr__(self) -> str:
        from openai_oxide_runtime.http.redaction import redact_url

        return f"ClientConfig({redact_url(str(self.address))})"


def check_retries(value: Any) -> int:
    """``max_retries``, if it is a whole number that is not negative."""
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("max_retries must be a whole number; 0 turns retries off")
    if value < 0:
        raise ValueError("max_retries must not be negative; 0 turns retries off")
    return value


def check_seconds(name: str, value: Any) -> float | None:
    """The option ``name``, if it is None or a number of seconds above 0."""
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float)):
        raise TypeError(f"{name} must be a number of seconds or None, not {type(value).__name__}")
    if value is not None and not 0 < value < float("inf"):
        raise ValueError(f"{name} must be above 0; None waits for ever")
    return value
