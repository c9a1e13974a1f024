# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live.sideband``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.async_live import AsyncSidebandConnect
from openai_oxide_lib.resources.sync_live import SidebandConnect
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.live.sideband import (
        AsyncSidebandWithRawResponse,
        AsyncSidebandWithStreamingResponse,
        SidebandWithRawResponse,
        SidebandWithStreamingResponse,
    )

__all__ = ["AsyncSideband", "Sideband"]


class Sideband(SidebandConnect):
    """``client.live.sideband``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SidebandWithRawResponse = raw_view(
        "openai_oxide.raw.live.sideband:SidebandWithRawResponse"
    )
    with_streaming_response: SidebandWithStreamingResponse = streaming_view(
        "openai_oxide.raw.live.sideband:SidebandWithStreamingResponse"
    )


class AsyncSideband(AsyncSidebandConnect):
    """``client.live.sideband``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSidebandWithRawResponse = raw_view(
        "openai_oxide.raw.live.sideband:AsyncSidebandWithRawResponse"
    )
    with_streaming_response: AsyncSidebandWithStreamingResponse = streaming_view(
        "openai_oxide.raw.live.sideband:AsyncSidebandWithStreamingResponse"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
