"""The settings of a client (``ClientConfig``), and the checks of single values."""

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

    import httpx

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
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})  # Any: empty, for mappings of any type


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
"""The keys of ``RequestOptions``, whose module is slower to import."""


class ClientConfig(NamedTuple):
    """The settings that all calls of a client share."""

    address: Address
    vendor: Vendor = NO_VENDOR
    account_headers: tuple[tuple[str, str | None], ...] = ()
    """Headers that say who is billed; a header with the value None is not sent."""
    websocket_base_url: str | httpx.URL | None = None
    """The base address of WebSockets, if it differs from that of HTTP."""
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
    through_httpx: bool = False
    tls: TLSOptions | ssl.SSLContext | None = None
    connections: ConnectionLimits = DEFAULT_CONNECTION_LIMITS

    @property
    def wire(self) -> tuple[object, ...]:
        """The settings of connections: clients that share connections have the same."""
        return self.http2, self.through_httpx, self.tls, self.connections

    def __repr__(self) -> str:
        from openai_oxide_runtime.http.redaction import redact_url

        return f"ClientConfig({redact_url(str(self.address))})"


def check_retries(value: object) -> int:
    """``max_retries``; TypeError or ValueError unless it is an integer of 0 or more."""
    if isinstance(value, bool) or not isinstance(value, int):
        kind = type(value).__name__
        raise TypeError(f"max_retries must be an integer, not {kind}; 0 turns retries off")
    if value < 0:
        raise ValueError("max_retries must not be negative; 0 turns retries off")
    return value


def check_seconds(name: str, value: object) -> float | None:
    """The option ``name``; TypeError or ValueError unless it is None or a number above 0."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be a number of seconds or None, not {type(value).__name__}")
    if not 0 < value < float("inf"):
        raise ValueError(f"{name} must be above 0; None waits for ever")
    return value
