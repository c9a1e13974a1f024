"""What the options of a client may be, and the errors of what they may not.

They are looked at when a client is made: what is wrong then would else be noticed by some call, in
words that do not name it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Final

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.http.headers import merge
from openai_oxide_runtime.http.tracebacks import forget_locals
from openai_oxide_runtime.operations.client_config import check_seconds

__all__ = ["check_http_client", "check_mapping", "check_number", "check_options", "check_text"]

_KINDS: Final = {
    "retry": "openai_oxide_runtime.policies.retry:RetryPolicy",
    "limits": "openai_oxide_runtime.http.limits:Limits",
    "connections": "openai_oxide_runtime.http.timeouts:ConnectionLimits",
    "limiter": "openai_oxide_runtime.policies.rate_limiter:RateLimiter",
    "breaker": "openai_oxide_runtime.policies.circuit_breaker:CircuitBreaker",
}
"""Options that are objects, by the class that they are of."""
_MAY_BE_NONE: Final = frozenset(
    ("max_connections", "max_keepalive_connections", "keepalive_expiry")
)
_MAY_BE_ZERO: Final = frozenset(
    {
        *("first_delay", "most_delay", "most_retry_after", "redirects"),
        *("max_keepalive_connections", "keepalive_expiry"),
    }
)


def check_options(options: Mapping[str, Any]) -> None:
    """Refuse the first option that is not what it takes; None is the default of most."""
    for name, value in options.items():
        check = _CHECKS.get(name)
        if check is not None and value is not None and is_given(value):
            check(name, value)


def check_number(name: str, value: Any, *, none: bool = False, zero: bool = False) -> None:
    """Refuse what is not a number above 0; or 0, or None, where they are allowed."""
    if value is None and none:
        return
    wanted = f"a number {'of 0 or more' if zero else 'above 0'}{' or None' if none else ''}"
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be {wanted}, not {type(value).__name__}")
    if not (value > 0 or (zero and value == 0)) or math.isinf(value):
        raise ValueError(f"{name} must be {wanted}")


def check_mapping(name: str, value: Any) -> None:
    """Refuse what has no names and values."""
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping of names to values, not {type(value).__name__}")


def check_http_client(http_client: Any, closing: str) -> None:
    """Refuse what is no client of httpx, or has not the method ``closing`` of the wanted kind."""
    if http_client is None:
        return
    roots = {base.__module__.partition(".")[0] for base in type(http_client).__mro__}
    if not roots & {"httpx", "httpx2"} or not hasattr(http_client, closing):
        kind = "httpx.AsyncClient" if closing == "aclose" else "httpx.Client"
        raise TypeError(f"http_client must be an {kind}, not {type(http_client).__name__}")


def _check_object(name: str, value: Any) -> None:
    kind = resolve(_KINDS[name])
    if not isinstance(value, kind):
        wanted = f"{'an' if kind.__name__[0] in 'AEIO' else 'a'} {kind.__name__}"
        raise TypeError(f"{name} must be {wanted} or None, not {type(value).__name__}")
    for field in getattr(kind, "_fields", ()):
        none, zero = field in _MAY_BE_NONE, field in _MAY_BE_ZERO
        check_number(f"{name}.{field}", getattr(value, field), none=none, zero=zero)


def _check_flag(name: str, value: Any) -> None:
    if not isinstance(value, bool):
        raise TypeError(f"{name} must be True or False, not {type(value).__name__}")


def check_text(name: str, value: Any) -> None:
    """Refuse what is no string, or cannot be sent in a header."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a string or None, not {type(value).__name__}")
    merge([(name, value)])


def _check_headers(name: str, value: Any) -> None:
    check_mapping(name, value)
    try:
        merge(value.items())
    except (TypeError, ValueError) as error:
        forget_locals(error)
        raise


def _check_tls(name: str, value: Any) -> None:
    from ssl import SSLContext

    from openai_oxide_runtime.http.tls_options import TLSOptions

    if not isinstance(value, TLSOptions | SSLContext):
        wanted = "TLSOptions, an ssl.SSLContext or None"
        raise TypeError(f"{name} must be {wanted}, not {type(value).__name__}")


def _check_transport(name: str, value: Any) -> None:
    if not callable(getattr(value, "send", None)) or isinstance(value, type):
        raise TypeError(f"{name} must have a method `send`; {type(value).__name__} has none")


_CHECKS: Final[Mapping[str, Callable[[str, Any], object]]] = {
    **dict.fromkeys(_KINDS, _check_object),
    **dict.fromkeys(("deadline", "first_event_timeout", "event_timeout"), check_seconds),
    "default_headers": _check_headers,
    "default_query": check_mapping,
    "idempotency": _check_flag,
    "lenient_streams": _check_flag,
    "http2": _check_flag,
    "tls": _check_tls,
    "transport": _check_transport,
}
