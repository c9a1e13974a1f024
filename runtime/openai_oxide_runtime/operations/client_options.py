"""The options that every client takes (``ConnectionOptions``), and the config made of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict

from openai_oxide_runtime.core.sentinels import is_given, not_given
from openai_oxide_runtime.http.address import Address
from openai_oxide_runtime.http.redaction import Hidden
from openai_oxide_runtime.operations import client_defaults
from openai_oxide_runtime.operations.client_config import (
    ClientConfig,
    Query,
    SentHeaders,
    check_retries,
)
from openai_oxide_runtime.operations.option_checks import check_options
from openai_oxide_runtime.operations.vendor import Vendor
from openai_oxide_runtime.policies.hedge import checked_hedge

if TYPE_CHECKING:
    import ssl

    from openai_oxide_runtime.http.limits import Limits
    from openai_oxide_runtime.http.timeouts import ConnectionLimits, TimeoutTypes
    from openai_oxide_runtime.http.tls_options import TLSOptions
    from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
    from openai_oxide_runtime.policies.hedge import HedgePolicy
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter
    from openai_oxide_runtime.policies.retry import RetryPolicy

__all__ = ["SHARED", "BaseOptions", "ConnectionOptions", "config_of"]


class ConnectionOptions(TypedDict, total=False):
    """How a client sends: the options that do not depend on the API. None is each one's default,
    but for ``timeout``, where it means "wait for ever"."""

    timeout: TimeoutTypes
    """Seconds for each phase of a request, or a ``Timeout``; 600, and 5 to connect."""
    max_retries: int
    """How often a failed request is sent again: 2."""
    default_headers: SentHeaders | None
    """Headers of every request; ``omit`` as a value leaves one of the SDK's out."""
    default_query: Query | None
    """Values of every request's query."""
    http_client: Any
    """A client of httpx to send through."""
    transport: Any
    """Any other transport to send through."""
    deadline: float | None
    """Seconds for each call as a whole: retries, waiting and reading included."""
    retry: RetryPolicy | None
    """How long to wait between attempts."""
    limits: Limits | None
    """How much of an answer is accepted, in bytes."""
    idempotency: bool
    """Whether each POST carries an ``Idempotency-Key``: True."""
    lenient_streams: bool
    """Whether streams may end without their last event, as those of some servers do: False."""
    hedge: HedgePolicy | None
    """When to send a request a second time because its answer is late."""
    limiter: RateLimiter | None
    """Holds calls back instead of collecting 429s."""
    breaker: CircuitBreaker | None
    """Fails calls at once while their origin is down."""
    first_event_timeout: float | None
    """Seconds to wait for a stream's first event."""
    event_timeout: float | None
    """Seconds to wait for each further event of a stream."""
    http2: bool
    """Whether calls share one connection where the server can: False."""
    tls: TLSOptions | ssl.SSLContext | None
    """Whom to trust, and the client's own certificate."""
    connections: ConnectionLimits | None
    """How many connections there may be, and how long idle ones are kept."""
    _strict_response_validation: bool


class BaseOptions(ConnectionOptions, total=False):
    """What a client of any API may be given; keys and addresses default to the environment's."""

    api_key: str | None
    """The key of the API."""
    base_url: Any
    """The address of the API, a string or a URL of httpx."""


_KEPT: Final = frozenset(ClientConfig._fields) & ConnectionOptions.__annotations__.keys()
SHARED: Final = tuple(sorted(_KEPT - {"timeout", "default_headers", "default_query"}))
"""Options that a config keeps as they were given, under the same name."""


def config_of(
    vendor: Vendor,
    address: Address,
    options: ConnectionOptions,
    *,
    agent: str,
    headers: Mapping[str, Any],
    **more: Any,
) -> ClientConfig:
    """The config of a client; TypeError or ValueError for an option that cannot be.

    ``headers`` are those of the environment; the options' own go before them.
    """
    check_options(options)
    given: dict[str, Any] = {
        name: v for name, v in options.items() if v is not None and is_given(v)
    }
    http_client = given.get("http_client")
    own = http_client or given.get("transport")
    for name in ("tls", "connections"):
        client_defaults.check_own(name, given.get(name), own)
    checked_hedge(given.get("hedge"))
    client_defaults.check_http2(given.get("http2", False), own)
    check_retries(options.get("max_retries", 0))
    kept = {name: value for name, value in given.items() if name in _KEPT}
    kept |= {
        "timeout": client_defaults.timeout(options.get("timeout", not_given), http_client),
        "default_headers": Hidden({**headers, **given.get("default_headers", {})}),
        "default_query": dict(given.get("default_query", {})),
        "strict_responses": given.get("_strict_response_validation", False),
    }
    return ClientConfig(address, vendor, agent=agent, **kept, **more)
