# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.chatkit``"""

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
    from openai_oxide.raw.beta.chatkit import (
        AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse,
        ChatKitWithRawResponse,
        ChatKitWithStreamingResponse,
    )
    from openai_oxide.resources.beta.chatkit.sessions import AsyncSessions, Sessions
    from openai_oxide.resources.beta.chatkit.threads import AsyncThreads, Threads

__all__ = ["AsyncChatKit", "ChatKit"]


class ChatKit(Resource):
    """``client.beta.chatkit``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ChatKitWithRawResponse = raw_view(
        "openai_oxide.raw.beta.chatkit:ChatKitWithRawResponse"
    )
    with_streaming_response: ChatKitWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.chatkit:ChatKitWithStreamingResponse"
    )
    sessions: Sessions = resource("openai_oxide.resources.beta.chatkit.sessions:Sessions")
    threads: Threads = resource("openai_oxide.resources.beta.chatkit.threads:Threads")


class AsyncChatKit(AsyncResource):
    """``client.beta.chatkit``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncChatKitWithRawResponse = raw_view(
        "openai_oxide.raw.beta.chatkit:AsyncChatKitWithRawResponse"
    )
    with_streaming_response: AsyncChatKitWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.chatkit:AsyncChatKitWithStreamingResponse"
    )
    sessions: AsyncSessions = resource("openai_oxide.resources.beta.chatkit.sessions:AsyncSessions")
    threads: AsyncThreads = resource("openai_oxide.resources.beta.chatkit.threads:AsyncThreads")


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
