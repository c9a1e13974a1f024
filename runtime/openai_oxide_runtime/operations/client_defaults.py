"""The default timeout of a client, and checks of options that exclude each other."""

from __future__ import annotations

from typing import Any, Final

from openai_oxide_runtime.core.platform import JAVASCRIPT
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_TIMEOUT,
    Timeout,
    TimeoutTypes,
    as_timeout,
)

__all__ = ["check_http2", "check_own", "shown_timeout", "timeout", "transport"]

# The default of httpx itself: it does not say that the program chose a timeout.
_HTTPX_TIMEOUT: Final = Timeout(5.0)


def timeout(option: TimeoutTypes, http_client: object) -> Timeout:
    """The option ``timeout``, or the timeout of ``http_client``, or the default."""
    if is_given(option):
        return as_timeout(option)
    value = getattr(http_client, "timeout", None)
    timeout = DEFAULT_TIMEOUT if value is None else as_timeout(value)
    return DEFAULT_TIMEOUT if timeout == _HTTPX_TIMEOUT else timeout


def shown_timeout(option: TimeoutTypes, http_client: object) -> TimeoutTypes:
    """The attribute ``timeout`` of a client: its option as it was passed, or the value in use."""
    return option if is_given(option) else timeout(option, http_client)


def transport(option: object, variable: str | None) -> tuple[Any, bool]:
    """The transport in the option ``transport``, and whether to send through httpx.

    ``"httpx"`` names no transport but what our own one is made of, as does ``variable``, the value
    in the environment, if there is no option.
    """
    name = option if isinstance(option, str) else None if option else variable
    if name not in (None, "httpx"):
        raise ValueError(f'the name of a transport must be "httpx", not {name!r}')
    return (None if isinstance(option, str) else option), name is not None


def check_own(name: str, value: object, transport: object) -> None:
    """Refuse an option of connections if the program passes its own client or transport."""
    if value and transport is not None:
        raise ValueError(
            f"`{name}` cannot be combined with `http_client` or `transport`: set it there"
        )


def check_http2(http2: bool, transport: object) -> None:
    """Refuse ``http2`` with the program's own transport, and without the package h2."""
    check_own("http2", http2, transport)
    # A JavaScript engine chooses HTTP/2 by itself.
    if http2 and not JAVASCRIPT and not _installed("h2"):
        raise ImportError("http2=True needs the package h2; the extra `http2` installs it")


def _installed(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None
