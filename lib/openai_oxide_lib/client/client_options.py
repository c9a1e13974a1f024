"""What a copy of a client may change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.timeouts import (
    ConnectionLimits,
)
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.retry import RetryPolicy

if TYPE_CHECKING:
    import ssl

    from openai_oxide_lib.auth.subject_tokens import WorkloadIdentity, X509WorkloadIdentity
    from openai_oxide_runtime.http.tls_options import TLSOptions
    from openai_oxide_runtime.operations.request_options import (
        RequestOptions as RequestOptions,
    )
    from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = ["ClientOptions"]


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
