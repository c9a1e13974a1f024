"""What a client is made of (``ClientConfig``), and what a copy of it may change."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypedDict

from .absent import Omit
from .addresses import Address
from .hedging_policy import HedgePolicy
from .retry import RetryPolicy
from .timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    ConnectionLimits,
    Timeout,
)

if TYPE_CHECKING:
    import ssl

    from .breaker import CircuitBreaker
    from .helpers.subject_tokens import WorkloadIdentity, X509WorkloadIdentity
    from .http1.tls import TLSOptions
    from .limiter import RateLimiter
    from .request_options import RequestOptions as RequestOptions

__all__ = [
    "OPTION_NAMES",
    "Address",
    "Body",
    "ClientConfig",
    "ClientOptions",
    "Limits",
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


class ClientOptions(TypedDict, total=False):
    """What ``copy`` and ``with_options`` may change about a client."""

    api_key: Any
    admin_api_key: str | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    provider: Any
    base_url: Any
    data_residency: Any
    websocket_base_url: Any
    timeout: Any
    max_retries: int
    http_client: Any
    transport: Any
    deadline: float | None
    retry: RetryPolicy
    limits: Limits
    idempotency: bool
    lenient_streams: bool
    hedge: HedgePolicy | None
    limiter: RateLimiter | None
    breaker: CircuitBreaker | None
    first_event_timeout: float | None
    event_timeout: float | None
    http2: bool
    tls: TLSOptions | ssl.SSLContext | None
    connections: ConnectionLimits | None


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


class ClientConfig(NamedTuple):
    """The settings of a client that do not change from call to call."""

    address: Address
    organization: str | None = None
    project: str | None = None
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
        from .redact import redact_url

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
