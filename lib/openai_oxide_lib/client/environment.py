"""What a client takes from its arguments, and from the environment where they are silent."""

from __future__ import annotations

import os
import sys
from typing import Any, Final, Literal, get_args

from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.core.version import __version__
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.address import Address
from openai_oxide_runtime.operations.checked_address import _parsed

__all__ = [
    "DataResidency",
    "address",
    "agent",
    "environment",
    "environment_headers",
    "refuse_provider",
    "resident",
]

_BASE_URL: Final = "https://api.openai.com/v1"
DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]
_REGIONS: Final = {
    region: _BASE_URL if region == "global" else _BASE_URL.replace("//", f"//{region}.")
    for region in get_args(DataResidency)
}


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


def agent() -> str:
    """The value of ``User-Agent``."""
    version = sys.version_info
    return f"openai-oxide/{__version__} python/{version.major}.{version.minor}.{version.micro}"
