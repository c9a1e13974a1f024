"""Checks of the options of a client.

They run when the client is created. Without them an invalid option would fail in a later call, and
the error would not name it.
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
"""The classes of the options that are objects."""
_MAY_BE_NONE: Final = frozenset(
    ("max_connections", "max_keepalive_connections", "keepalive_expiry")
)
_MAY_BE_ZERO: Final = frozenset(
    {
        *("first_delay", "most_delay", "most_retry_after", "redirects"),
        *("max_keepalive_connections", "keepalive_expiry"),
    }
)


def check_options(options: Mapping[str, object]) -> None:
    """Raise TypeError or ValueError for the first invalid option; None is the default of most."""
    for name, value in options.items():
        check = _CHECKS.get(name)
        if check is not None and value is not None and is_given(value):
            check(name, value)


def check_number(name: str, value: object, *, none: bool = False, zero: bool = False) -> None:
    """Refuse a value that is no number above 0; ``zero`` allows 0, and ``none`` None."""
    if value is None and none:
        return
    expected = f"a number {'of 0 or more' if zero else 'above 0'}{' or None' if none else ''}"
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{name} must be {expected}, not {type(value).__name__}")
    if not (value > 0 or (zero and value == 0)) or math.isinf(value):
        raise ValueError(f"{name} must be {expected}")


def check_mapping(name: str, value: object) -> None:
    """Refuse a value that is no mapping."""
    if not isinstance(value, Mapping):
        raise TypeError(f"{name} must be a mapping of names to values, not {type(value).__name__}")


def check_http_client(http_client: object, close_method: str) -> None:
    """Refuse a value that is no client of httpx, or has not the method ``close_method``."""
    if http_client is None:
        return
    packages = {base.__module__.partition(".")[0] for base in type(http_client).__mro__}
    if not packages & {"httpx", "httpx2"} or not hasattr(http_client, close_method):
        expected = "httpx.AsyncClient" if close_method == "aclose" else "httpx.Client"
        raise TypeError(f"http_client must be an {expected}, not {type(http_client).__name__}")


def _check_object(name: str, value: object) -> None:
    kind = resolve(_KINDS[name])
    if not isinstance(value, kind):
        expected = f"{'an' if kind.__name__[0] in 'AEIO' else 'a'} {kind.__name__}"
        raise TypeError(f"{name} must be {expected} or None, not {type(value).__name__}")
    for field in getattr(kind, "_fields", ()):
        none, zero = field in _MAY_BE_NONE, field in _MAY_BE_ZERO
        check_number(f"{name}.{field}", getattr(value, field), none=none, zero=zero)


def _check_flag(name: str, value: object) -> None:
    if not isinstance(value, bool):
        raise TypeError(f"{name} must be True or False, not {type(value).__name__}")


def check_text(name: str, value: object) -> None:
    """Refuse a value that is no string, or cannot be sent in a header."""
    if not isinstance(value, str):
        raise TypeError(f"{name} must be a string or None, not {type(value).__name__}")
    merge([(name, value)])


def _check_headers(name: str, value: Any) -> None:
    check_mapping(name, value)
    try:
        merge(value.items())
    except (TypeError, ValueError) as error:
        forget_locals(error)  # a header may be a credential
        raise


def _check_tls(name: str, value: object) -> None:
    from ssl import SSLContext

    from openai_oxide_runtime.http.tls_options import TLSOptions

    if not isinstance(value, TLSOptions | SSLContext):
        expected = "TLSOptions, an ssl.SSLContext or None"
        raise TypeError(f"{name} must be {expected}, not {type(value).__name__}")


def _check_transport(name: str, value: object) -> None:
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
