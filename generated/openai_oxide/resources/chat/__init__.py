# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.chat``"""

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
    from openai_oxide.raw.chat import (
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from openai_oxide.resources.chat.completions import AsyncCompletions, Completions

__all__ = ["AsyncChat", "Chat"]


class Chat(Resource):
    """``client.chat``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ChatWithRawResponse = raw_view("openai_oxide.raw.chat:ChatWithRawResponse")
    with_streaming_response: ChatWithStreamingResponse = streaming_view(
        "openai_oxide.raw.chat:ChatWithStreamingResponse"
    )
    completions: Completions = resource("openai_oxide.resources.chat.completions:Completions")


class AsyncChat(AsyncResource):
    """``client.chat``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncChatWithRawResponse = raw_view(
        "openai_oxide.raw.chat:AsyncChatWithRawResponse"
    )
    with_streaming_response: AsyncChatWithStreamingResponse = streaming_view(
        "openai_oxide.raw.chat:AsyncChatWithStreamingResponse"
    )
    completions: AsyncCompletions = resource(
        "openai_oxide.resources.chat.completions:AsyncCompletions"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
