# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.beta.agents import (
        AgentsWithRawResponse,
        AgentsWithStreamingResponse,
        AsyncAgentsWithRawResponse,
        AsyncAgentsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.assistants import (
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from openai_oxide.raw.beta.chatkit import (
        AsyncChatKitWithRawResponse,
        AsyncChatKitWithStreamingResponse,
        ChatKitWithRawResponse,
        ChatKitWithStreamingResponse,
    )
    from openai_oxide.raw.beta.realtime import (
        AsyncRealtimeWithRawResponse,
        AsyncRealtimeWithStreamingResponse,
        RealtimeWithRawResponse,
        RealtimeWithStreamingResponse,
    )
    from openai_oxide.raw.beta.responses import (
        AsyncResponsesWithRawResponse,
        AsyncResponsesWithStreamingResponse,
        ResponsesWithRawResponse,
        ResponsesWithStreamingResponse,
    )
    from openai_oxide.raw.beta.threads import (
        AsyncThreadsWithRawResponse,
        AsyncThreadsWithStreamingResponse,
        ThreadsWithRawResponse,
        ThreadsWithStreamingResponse,
    )


class BetaWithRawResponse(Resource):
    """``client.beta.with_raw_response``"""

    agents: AgentsWithRawResponse = resource("openai_oxide.raw.beta.agents:AgentsWithRawResponse")
    assistants: AssistantsWithRawResponse = resource(
        "openai_oxide.raw.beta.assistants:AssistantsWithRawResponse"
    )
    chatkit: ChatKitWithRawResponse = resource(
        "openai_oxide.raw.beta.chatkit:ChatKitWithRawResponse"
    )
    realtime: RealtimeWithRawResponse = resource(
        "openai_oxide.raw.beta.realtime:RealtimeWithRawResponse"
    )
    responses: ResponsesWithRawResponse = resource(
        "openai_oxide.raw.beta.responses:ResponsesWithRawResponse"
    )
    threads: ThreadsWithRawResponse = resource(
        "openai_oxide.raw.beta.threads:ThreadsWithRawResponse"
    )


class BetaWithStreamingResponse(Resource):
    """``client.beta.with_streaming_response``"""

    agents: AgentsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents:AgentsWithStreamingResponse"
    )
    assistants: AssistantsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.assistants:AssistantsWithStreamingResponse"
    )
    chatkit: ChatKitWithStreamingResponse = resource(
        "openai_oxide.raw.beta.chatkit:ChatKitWithStreamingResponse"
    )
    realtime: RealtimeWithStreamingResponse = resource(
        "openai_oxide.raw.beta.realtime:RealtimeWithStreamingResponse"
    )
    responses: ResponsesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.responses:ResponsesWithStreamingResponse"
    )
    threads: ThreadsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.threads:ThreadsWithStreamingResponse"
    )


class AsyncBetaWithRawResponse(AsyncResource):
    """``client.beta.with_raw_response``, for asyncio"""

    agents: AsyncAgentsWithRawResponse = resource(
        "openai_oxide.raw.beta.agents:AsyncAgentsWithRawResponse"
    )
    assistants: AsyncAssistantsWithRawResponse = resource(
        "openai_oxide.raw.beta.assistants:AsyncAssistantsWithRawResponse"
    )
    chatkit: AsyncChatKitWithRawResponse = resource(
        "openai_oxide.raw.beta.chatkit:AsyncChatKitWithRawResponse"
    )
    realtime: AsyncRealtimeWithRawResponse = resource(
        "openai_oxide.raw.beta.realtime:AsyncRealtimeWithRawResponse"
    )
    responses: AsyncResponsesWithRawResponse = resource(
        "openai_oxide.raw.beta.responses:AsyncResponsesWithRawResponse"
    )
    threads: AsyncThreadsWithRawResponse = resource(
        "openai_oxide.raw.beta.threads:AsyncThreadsWithRawResponse"
    )


class AsyncBetaWithStreamingResponse(AsyncResource):
    """``client.beta.with_streaming_response``, for asyncio"""

    agents: AsyncAgentsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.agents:AsyncAgentsWithStreamingResponse"
    )
    assistants: AsyncAssistantsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.assistants:AsyncAssistantsWithStreamingResponse"
    )
    chatkit: AsyncChatKitWithStreamingResponse = resource(
        "openai_oxide.raw.beta.chatkit:AsyncChatKitWithStreamingResponse"
    )
    realtime: AsyncRealtimeWithStreamingResponse = resource(
        "openai_oxide.raw.beta.realtime:AsyncRealtimeWithStreamingResponse"
    )
    responses: AsyncResponsesWithStreamingResponse = resource(
        "openai_oxide.raw.beta.responses:AsyncResponsesWithStreamingResponse"
    )
    threads: AsyncThreadsWithStreamingResponse = resource(
        "openai_oxide.raw.beta.threads:AsyncThreadsWithStreamingResponse"
    )
