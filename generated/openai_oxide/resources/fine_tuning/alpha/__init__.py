# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.fine_tuning.alpha``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.fine_tuning.alpha import (
        AlphaWithRawResponse,
        AlphaWithStreamingResponse,
        AsyncAlphaWithRawResponse,
        AsyncAlphaWithStreamingResponse,
    )
    from openai_oxide.resources.fine_tuning.alpha.graders import AsyncGraders, Graders

__all__ = ["AsyncAlpha", "Alpha"]


class Alpha(Resource):
    """``client.fine_tuning.alpha``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AlphaWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.alpha:AlphaWithRawResponse"
    )
    with_streaming_response: AlphaWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.alpha:AlphaWithStreamingResponse"
    )
    graders: Graders = resource("openai_oxide.resources.fine_tuning.alpha.graders:Graders")


class AsyncAlpha(AsyncResource):
    """``client.fine_tuning.alpha``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAlphaWithRawResponse = raw_view(
        "openai_oxide.raw.fine_tuning.alpha:AsyncAlphaWithRawResponse"
    )
    with_streaming_response: AsyncAlphaWithStreamingResponse = streaming_view(
        "openai_oxide.raw.fine_tuning.alpha:AsyncAlphaWithStreamingResponse"
    )
    graders: AsyncGraders = resource(
        "openai_oxide.resources.fine_tuning.alpha.graders:AsyncGraders"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
