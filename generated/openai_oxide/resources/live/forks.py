# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.live.forks``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.async_live import AsyncForksConnect
from openai_oxide_lib.resources.sync_live import ForksConnect
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.live.forks import (
        AsyncForksWithRawResponse,
        AsyncForksWithStreamingResponse,
        ForksWithRawResponse,
        ForksWithStreamingResponse,
    )

__all__ = ["AsyncForks", "Forks"]


class Forks(ForksConnect):
    """``client.live.forks``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ForksWithRawResponse = raw_view(
        "openai_oxide.raw.live.forks:ForksWithRawResponse"
    )
    with_streaming_response: ForksWithStreamingResponse = streaming_view(
        "openai_oxide.raw.live.forks:ForksWithStreamingResponse"
    )


class AsyncForks(AsyncForksConnect):
    """``client.live.forks``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncForksWithRawResponse = raw_view(
        "openai_oxide.raw.live.forks:AsyncForksWithRawResponse"
    )
    with_streaming_response: AsyncForksWithStreamingResponse = streaming_view(
        "openai_oxide.raw.live.forks:AsyncForksWithStreamingResponse"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
