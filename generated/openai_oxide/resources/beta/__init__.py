# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.beta_chat import AsyncBetaChat, BetaChat
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.beta import (
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from openai_oxide.resources.beta.agents import Agents, AsyncAgents
    from openai_oxide.resources.beta.assistants import Assistants, AsyncAssistants
    from openai_oxide.resources.beta.chatkit import AsyncChatKit, ChatKit
    from openai_oxide.resources.beta.realtime import AsyncRealtime, Realtime
    from openai_oxide.resources.beta.responses import AsyncResponses, Responses
    from openai_oxide.resources.beta.threads import AsyncThreads, Threads

__all__ = ["AsyncBeta", "Beta"]


class Beta(BetaChat):
    """``client.beta``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: BetaWithRawResponse = raw_view("openai_oxide.raw.beta:BetaWithRawResponse")
    with_streaming_response: BetaWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta:BetaWithStreamingResponse"
    )
    agents: Agents = resource("openai_oxide.resources.beta.agents:Agents")
    assistants: Assistants = resource("openai_oxide.resources.beta.assistants:Assistants")
    chatkit: ChatKit = resource("openai_oxide.resources.beta.chatkit:ChatKit")
    realtime: Realtime = resource("openai_oxide.resources.beta.realtime:Realtime")
    responses: Responses = resource("openai_oxide.resources.beta.responses:Responses")
    threads: Threads = resource("openai_oxide.resources.beta.threads:Threads")


class AsyncBeta(AsyncBetaChat):
    """``client.beta``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncBetaWithRawResponse = raw_view(
        "openai_oxide.raw.beta:AsyncBetaWithRawResponse"
    )
    with_streaming_response: AsyncBetaWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta:AsyncBetaWithStreamingResponse"
    )
    agents: AsyncAgents = resource("openai_oxide.resources.beta.agents:AsyncAgents")
    assistants: AsyncAssistants = resource("openai_oxide.resources.beta.assistants:AsyncAssistants")
    chatkit: AsyncChatKit = resource("openai_oxide.resources.beta.chatkit:AsyncChatKit")
    realtime: AsyncRealtime = resource("openai_oxide.resources.beta.realtime:AsyncRealtime")
    responses: AsyncResponses = resource("openai_oxide.resources.beta.responses:AsyncResponses")
    threads: AsyncThreads = resource("openai_oxide.resources.beta.threads:AsyncThreads")


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
