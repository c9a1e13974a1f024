# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib.streaming`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "_assistants": {
        "AssistantEventHandler": "openai_oxide_lib.assistants.sync_event_handler:AssistantEventHandler",
        "AssistantEventHandlerT": "openai_oxide_lib.assistants.sync_event_handler:AssistantEventHandlerT",
        "AssistantStreamManager": "openai_oxide_lib.assistants.sync_event_handler:AssistantStreamManager",
        "AsyncAssistantEventHandler": "openai_oxide_lib.assistants.async_event_handler:AsyncAssistantEventHandler",
        "AsyncAssistantEventHandlerT": "openai_oxide_lib.assistants.async_event_handler:AsyncAssistantEventHandlerT",
        "AsyncAssistantStreamManager": "openai_oxide_lib.assistants.async_event_handler:AsyncAssistantStreamManager",
    },
    "agents": {
        "AgentSessionStream": "openai_oxide_lib.agents.sync_turn_stream:AgentSessionStream",
        "AsyncAgentSessionStream": "openai_oxide_lib.agents.async_turn_stream:AsyncAgentSessionStream",
        "AsyncToolHandler": "openai_oxide_lib.agents.tools:AsyncToolHandler",
        "ToolHandler": "openai_oxide_lib.agents.tools:ToolHandler",
        "ToolOutput": "openai_oxide_lib.agents.tools:ToolOutput",
    },
    "chat": {
        "AsyncChatCompletionStream": "openai_oxide_lib.chat.async_stream:AsyncChatCompletionStream",
        "AsyncChatCompletionStreamManager": "openai_oxide_lib.chat.async_stream:AsyncChatCompletionStreamManager",
        "ChatCompletionStream": "openai_oxide_lib.chat.sync_stream:ChatCompletionStream",
        "ChatCompletionStreamEvent": "openai_oxide_lib.chat.events:ChatCompletionStreamEvent",
        "ChatCompletionStreamManager": "openai_oxide_lib.chat.sync_stream:ChatCompletionStreamManager",
        "ChatCompletionStreamState": "openai_oxide_lib.chat.accumulator:ChatCompletionStreamState",
        "ChunkEvent": "openai_oxide_lib.chat.events:ChunkEvent",
        "ContentDeltaEvent": "openai_oxide_lib.chat.events:ContentDeltaEvent",
        "ContentDoneEvent": "openai_oxide_lib.chat.events:ContentDoneEvent",
        "FunctionToolCallArgumentsDeltaEvent": "openai_oxide_lib.chat.events:FunctionToolCallArgumentsDeltaEvent",
        "FunctionToolCallArgumentsDoneEvent": "openai_oxide_lib.chat.events:FunctionToolCallArgumentsDoneEvent",
        "LogprobsContentDeltaEvent": "openai_oxide_lib.chat.events:LogprobsContentDeltaEvent",
        "LogprobsContentDoneEvent": "openai_oxide_lib.chat.events:LogprobsContentDoneEvent",
        "LogprobsRefusalDeltaEvent": "openai_oxide_lib.chat.events:LogprobsRefusalDeltaEvent",
        "LogprobsRefusalDoneEvent": "openai_oxide_lib.chat.events:LogprobsRefusalDoneEvent",
        "ParsedChatCompletionMessageSnapshot": "openai_oxide_lib.chat.parsed:ParsedChatCompletionMessage",
        "ParsedChatCompletionSnapshot": "openai_oxide_lib.chat.parsed:ParsedChatCompletion",
        "ParsedChoiceSnapshot": "openai_oxide_lib.chat.parsed:ParsedChoice",
        "RefusalDeltaEvent": "openai_oxide_lib.chat.events:RefusalDeltaEvent",
        "RefusalDoneEvent": "openai_oxide_lib.chat.events:RefusalDoneEvent",
    },
    "responses": {
        "AsyncResponseStream": "openai_oxide_lib.responses.async_stream:AsyncResponseStream",
        "AsyncResponseStreamManager": "openai_oxide_lib.responses.async_stream:AsyncResponseStreamManager",
        "ResponseCompletedEvent": "openai_oxide_lib.responses.events:ResponseCompletedEvent",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_oxide_lib.responses.events:ResponseFunctionCallArgumentsDeltaEvent",
        "ResponseStream": "openai_oxide_lib.responses.sync_stream:ResponseStream",
        "ResponseStreamEvent": "openai_oxide_lib.responses.events:ResponseStreamEvent",
        "ResponseStreamManager": "openai_oxide_lib.responses.sync_stream:ResponseStreamManager",
        "ResponseStreamState": "openai_oxide_lib.responses.accumulator:ResponseStreamState",
        "ResponseTextDeltaEvent": "openai_oxide_lib.responses.events:ResponseTextDeltaEvent",
        "ResponseTextDoneEvent": "openai_oxide_lib.responses.events:ResponseTextDoneEvent",
    },
}
