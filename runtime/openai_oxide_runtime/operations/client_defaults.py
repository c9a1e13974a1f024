"""What a client uses where its arguments are silent."""

from __future__ import annotations

import sys
from typing import Any, Final

from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_TIMEOUT,
    Timeout,
    TimeoutTypes,
    as_timeout,
)

__all__ = ["check_http2", "check_own", "shown_timeout", "timeout"]

# What a client of httpx has when its user did not choose: no reason to prefer it to ours.
_HTTPX_TIMEOUT: Final = Timeout(5.0)


def timeout(given: TimeoutTypes, http_client: Any) -> Timeout:
    """The timeout that was given, or the one its user gave to ``http_client``, or the default."""
    if is_given(given):
        return as_timeout(given)
    known = getattr(http_client, "timeout", None)
    chosen = DEFAULT_TIMEOUT if known is None else as_timeout(known)
    return DEFAULT_TIMEOUT if chosen == _HTTPX_TIMEOUT else chosen


def shown_timeout(given: TimeoutTypes, http_client: Any) -> TimeoutTypes:
    """What a client says its timeout is: what it was given, else what it uses."""
    return given if is_given(given) else timeout(given, http_client)


def check_own(name: str, value: object, own: object) -> None:
    """Refuse a setting of the connections where somebody else makes them."""
    if value and own is not None:
        raise ValueError(
            f"`{name}` cannot be combined with `http_client` or `transport`: set it there"
        )


def check_http2(wanted: bool, own: object) -> None:
    """Refuse ``http2`` where it cannot be had."""
    check_own("http2", wanted, own)
    # An engine of JavaScript speaks HTTP/2 by itself wherever it can.
    if wanted and sys.platform != "emscripten" and not _installed("h2"):
        raise ImportError("http2=True needs the package h2; the extra `http2` installs it")


def _installed(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None
