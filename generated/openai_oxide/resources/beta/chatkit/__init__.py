# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.chatkit``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
    submodule_names,
)

if TYPE_CHECKING:
    from openai_oxide.raw.beta.chatkit import (
        AsyncChatkitWithRawResponse,
        AsyncChatkitWithStreamingResponse,
        ChatkitWithRawResponse,
        ChatkitWithStreamingResponse,
    )
    from openai_oxide.resources.beta.chatkit.sessions import AsyncSessions, Sessions
    from openai_oxide.resources.beta.chatkit.threads import AsyncThreads, Threads

__all__ = ["AsyncChatkit", "Chatkit"]


class Chatkit(Resource):
    """``client.beta.chatkit``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ChatkitWithRawResponse = raw_view(
        "openai_oxide.raw.beta.chatkit:ChatkitWithRawResponse"
    )
    with_streaming_response: ChatkitWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.chatkit:ChatkitWithStreamingResponse"
    )
    sessions: Sessions = resource("openai_oxide.resources.beta.chatkit.sessions:Sessions")
    threads: Threads = resource("openai_oxide.resources.beta.chatkit.threads:Threads")


class AsyncChatkit(AsyncResource):
    """``client.beta.chatkit``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncChatkitWithRawResponse = raw_view(
        "openai_oxide.raw.beta.chatkit:AsyncChatkitWithRawResponse"
    )
    with_streaming_response: AsyncChatkitWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.chatkit:AsyncChatkitWithStreamingResponse"
    )
    sessions: AsyncSessions = resource("openai_oxide.resources.beta.chatkit.sessions:AsyncSessions")
    threads: AsyncThreads = resource("openai_oxide.resources.beta.chatkit.threads:AsyncThreads")


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
