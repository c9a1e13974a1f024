"""What a client takes from its arguments, and from the environment where they are silent."""

from __future__ import annotations

import os
import sys
import warnings
from typing import Any, Final, Literal, TypeVar, get_args

from .absent import is_given
from .addresses import Address, Whole, is_public, split
from .errors import OpenAIError
from .timeouts import DEFAULT_TIMEOUT, Timeout, TimeoutTypes, as_timeout
from .version import __version__

__all__ = [
    "DataResidency",
    "address",
    "agent",
    "checked_http2",
    "checked_own",
    "environment",
    "environment_headers",
    "refuse_provider",
    "resident",
    "shown_timeout",
    "timeout",
    "warn_of_plain_http",
    "websocket_address",
    "whole_address",
]

T = TypeVar("T")
_BASE_URL: Final = "https://api.openai.com/v1"
DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
_REGIONS: Final = {
    region: _BASE_URL if region == "global" else _BASE_URL.replace("//", f"//{region}.")
    for region in get_args(DataResidency)
}
# What a client of httpx has when its user did not choose: no reason to prefer it to ours.
_HTTPX_TIMEOUT: Final = Timeout(5.0)


def environment(name: str) -> str | None:
    """The value of ``OPENAI_<name>``, None where it is not set or blank."""
    return os.environ.get(f"OPENAI_{name}", "").strip() or None


def environment_headers() -> dict[str, str]:
    """Headers from ``OPENAI_CUSTOM_HEADERS``: one a line, name and value parted by a colon."""
    lines = (environment("CUSTOM_HEADERS") or "").splitlines()
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip(): value.strip() for name, _, value in pairs}


def address(base_url: Any, name: str = "base_url") -> Address:
    """The base address that was given, or the environment's, or the API's."""
    if base_url is None or not is_given(base_url):
        base_url = environment("BASE_URL") or _BASE_URL
    return _parsed(str(base_url), name, "http(s)")


def websocket_address(given: Any) -> Address:
    """The address that WebSockets are opened at, written with ``ws`` or with ``http``."""
    text = str(given).strip()
    text = f"http{text[2:]}" if text[:2].lower() == "ws" else text
    return _parsed(text, "websocket_base_url", "ws(s)")


def _parsed(url: str, name: str, scheme: str) -> Address:
    try:
        return Address.parse(url, name, scheme)
    except ValueError as error:
        raise OpenAIError(str(error)) from None


def whole_address(url: str) -> Whole:
    """The pieces of an address that a call goes to; OpenAIError if it leads nowhere."""
    try:
        return split(url)
    except ValueError as error:
        raise OpenAIError(f"the call's address cannot be reached: {error}") from None


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


def resident(region: str | None, base_url: Any, websocket_base_url: Any) -> Any:
    """The base address of a region, where one is named in its place."""
    if region is None:
        return base_url
    if base_url is not None and is_given(base_url):
        raise ValueError("`data_residency` and `base_url` exclude each other: give one of them")
    if websocket_base_url is not None:
        raise ValueError("`data_residency` and `websocket_base_url` exclude each other")
    if region not in _REGIONS:
        raise ValueError(f"`data_residency` must be one of {', '.join(_REGIONS)}")
    return _REGIONS[region]


def refuse_provider(provider: Any) -> None:
    """Clouds other than Azure have no clients here; their compatible addresses have."""
    if provider is not None and is_given(provider):
        raise OpenAIError(
            "`provider` is not supported: give the cloud's OpenAI-compatible address as `base_url` "
            "and a function that gives its tokens as `api_key`"
        )


def checked_own(name: str, value: T, own: Any) -> T:
    """A setting of the connections as it was given, if they are ours to set."""
    if value is not None and own is not None:
        raise ValueError(f"say `{name}` to the `http_client` or `transport` itself")
    return value


def checked_http2(wanted: bool, own: Any) -> bool:
    """``http2`` as it was given, if it can be had."""
    if wanted and own is not None:
        raise ValueError("say `http2=True` to the `http_client` or `transport` itself")
    # An engine of JavaScript speaks HTTP/2 by itself wherever it can.
    if wanted and sys.platform != "emscripten" and not _installed("h2"):
        raise ImportError("http2=True needs the package h2; the extra `http2` installs it")
    return wanted


def _installed(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None


def agent() -> str:
    """The value of ``User-Agent``."""
    version = sys.version_info
    return f"openai-oxide/{__version__} python/{version.major}.{version.minor}.{version.micro}"


def warn_of_plain_http(base: Address) -> None:
    """A key sent over plain HTTP can be read on its way through networks of others."""
    scheme, host, _ = split(base.origin).server
    if scheme == "http" and is_public(host):
        text = f"the key is sent unencrypted to {base.origin}; use https"
        warnings.warn(text, UserWarning, stacklevel=3)
