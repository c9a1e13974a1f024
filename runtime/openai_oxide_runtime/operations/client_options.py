"""The options of every client (``ConnectionOptions``), and the config that follows from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict

from openai_oxide_runtime.core.sentinels import is_given, not_given
from openai_oxide_runtime.http.address import Address
from openai_oxide_runtime.http.redaction import RedactedHeaders
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
    """The options of a client that do not depend on the API. None stands for the default of each,
    except ``timeout``, where it means "no limit". The client class says what each one does."""

    timeout: TimeoutTypes
    max_retries: int
    default_headers: SentHeaders | None
    default_query: Query | None
    http_client: Any
    transport: Any  # a transport, or "httpx"
    deadline: float | None
    retry: RetryPolicy | None
    limits: Limits | None
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
    _strict_response_validation: bool


class BaseOptions(ConnectionOptions, total=False):
    """The options of a client of any API. The defaults are the variables of the environment."""

    api_key: str | None
    """The API key."""
    base_url: Any
    """The address of the API: a string, or a URL of httpx."""


_FIELDS: Final = frozenset(ClientConfig._fields) & ConnectionOptions.__annotations__.keys()
SHARED: Final = tuple(sorted(_FIELDS - {"timeout", "default_headers", "default_query"}))
"""Options that a config has unchanged, under the same name."""


def config_of(
    vendor: Vendor,
    address: Address,
    options: ConnectionOptions,
    *,
    agent: str,
    headers: Mapping[str, str],
    **more: Any,
) -> ClientConfig:
    """The config of a client; TypeError or ValueError for an invalid option.

    ``headers`` are those of the environment; the option ``default_headers`` goes before them.
    ``more`` are fields of the config that are no options.
    """
    check_options(options)
    values: dict[str, Any] = {
        name: v for name, v in options.items() if v is not None and is_given(v)
    }
    http_client = values.get("http_client")
    transport = http_client or values.get("transport")
    for name in ("tls", "connections"):
        client_defaults.check_own(name, values.get(name), transport)
    checked_hedge(values.get("hedge"))
    client_defaults.check_http2(values.get("http2", False), transport)
    check_retries(options.get("max_retries", 0))
    fields = {name: value for name, value in values.items() if name in _FIELDS}
    fields |= {
        "timeout": client_defaults.timeout(options.get("timeout", not_given), http_client),
        "default_headers": RedactedHeaders({**headers, **values.get("default_headers", {})}),
        "default_query": dict(values.get("default_query", {})),
        "follow_redirects": bool(getattr(http_client, "follow_redirects", True)),
        "strict_responses": values.get("_strict_response_validation", False),
    }
    return ClientConfig(address, vendor, agent=agent, **fields, **more)
