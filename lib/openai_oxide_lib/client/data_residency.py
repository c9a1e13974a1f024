"""The base URLs of regions."""

from __future__ import annotations

from typing import Final, get_args

from openai_oxide_lib.client.options import DataResidency, URLOption
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.core.sentinels import is_given

__all__ = ["regional_address"]

_REGIONS: Final = {
    region: OPENAI.base_url if region == "global" else OPENAI.base_url.replace("//", f"//{region}.")
    for region in get_args(DataResidency)
}


def regional_address(
    region: str | None, base_url: URLOption, websocket_base_url: URLOption
) -> URLOption:
    """The base URL of a region; ``base_url`` without one."""
    if region is None:
        return base_url
    for name, url in (("base_url", base_url), ("websocket_base_url", websocket_base_url)):
        if url is not None and is_given(url):
            raise ValueError(f"`data_residency` cannot be combined with `{name}`: pass one of them")
    if region not in _REGIONS:
        raise ValueError(f"`data_residency` must be one of {', '.join(_REGIONS)}")
    return _REGIONS[region]
