# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib.streaming`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "_assistants": {
        "AssistantEventHandler": "openai_oxide_runtime.helpers.assistants:AssistantEventHandler",
        "AssistantEventHandlerT": "openai_oxide_runtime.helpers.assistants:AssistantEventHandlerT",
        "AssistantStreamManager": "openai_oxide_runtime.helpers.assistants:AssistantStreamManager",
        "AsyncAssistantEventHandler": "openai_oxide_runtime.helpers.assistants:AsyncAssistantEventHandler",
        "AsyncAssistantEventHandlerT": "openai_oxide_runtime.helpers.assistants:AsyncAssistantEventHandlerT",
        "AsyncAssistantStreamManager": "openai_oxide_runtime.helpers.assistants:AsyncAssistantStreamManager",
    },
    "agents": {
        "AgentSessionStream": "openai_oxide_runtime.helpers.agents.streams:AgentSessionStream",
        "AsyncAgentSessionStream": "openai_oxide_runtime.helpers.agents.streams:AsyncAgentSessionStream",
        "AsyncToolHandler": "openai_oxide_runtime.helpers.agents.tools:AsyncToolHandler",
        "ToolHandler": "openai_oxide_runtime.helpers.agents.tools:ToolHandler",
        "ToolOutput": "openai_oxide_runtime.helpers.agents.tools:ToolOutput",
    },
    "chat": {
        "AsyncChatCompletionStream": "openai_oxide_runtime.helpers.chat_stream:AsyncChatCompletionStream",
        "AsyncChatCompletionStreamManager": "openai_oxide_runtime.helpers.chat_stream:AsyncChatCompletionStreamManager",
        "ChatCompletionStream": "openai_oxide_runtime.helpers.chat_stream:ChatCompletionStream",
        "ChatCompletionStreamEvent": "openai_oxide_runtime.helpers.chat_events:ChatCompletionStreamEvent",
        "ChatCompletionStreamManager": "openai_oxide_runtime.helpers.chat_stream:ChatCompletionStreamManager",
        "ChatCompletionStreamState": "openai_oxide_runtime.helpers.chat_state:ChatCompletionStreamState",
        "ChunkEvent": "openai_oxide_runtime.helpers.chat_events:ChunkEvent",
        "ContentDeltaEvent": "openai_oxide_runtime.helpers.chat_events:ContentDeltaEvent",
        "ContentDoneEvent": "openai_oxide_runtime.helpers.chat_events:ContentDoneEvent",
        "FunctionToolCallArgumentsDeltaEvent": "openai_oxide_runtime.helpers.chat_events:FunctionToolCallArgumentsDeltaEvent",
        "FunctionToolCallArgumentsDoneEvent": "openai_oxide_runtime.helpers.chat_events:FunctionToolCallArgumentsDoneEvent",
        "LogprobsContentDeltaEvent": "openai_oxide_runtime.helpers.chat_events:LogprobsContentDeltaEvent",
        "LogprobsContentDoneEvent": "openai_oxide_runtime.helpers.chat_events:LogprobsContentDoneEvent",
        "LogprobsRefusalDeltaEvent": "openai_oxide_runtime.helpers.chat_events:LogprobsRefusalDeltaEvent",
        "LogprobsRefusalDoneEvent": "openai_oxide_runtime.helpers.chat_events:LogprobsRefusalDoneEvent",
        "ParsedChatCompletionMessageSnapshot": "openai_oxide_runtime.helpers.parsed_chat:ParsedChatCompletionMessage",
        "ParsedChatCompletionSnapshot": "openai_oxide_runtime.helpers.parsed_chat:ParsedChatCompletion",
        "ParsedChoiceSnapshot": "openai_oxide_runtime.helpers.parsed_chat:ParsedChoice",
        "RefusalDeltaEvent": "openai_oxide_runtime.helpers.chat_events:RefusalDeltaEvent",
        "RefusalDoneEvent": "openai_oxide_runtime.helpers.chat_events:RefusalDoneEvent",
    },
    "responses": {
        "AsyncResponseStream": "openai_oxide_runtime.helpers.response_stream:AsyncResponseStream",
        "AsyncResponseStreamManager": "openai_oxide_runtime.helpers.response_stream:AsyncResponseStreamManager",
        "ResponseCompletedEvent": "openai_oxide_runtime.helpers.response_events:ResponseCompletedEvent",
        "ResponseFunctionCallArgumentsDeltaEvent": "openai_oxide_runtime.helpers.response_events:ResponseFunctionCallArgumentsDeltaEvent",
        "ResponseStream": "openai_oxide_runtime.helpers.response_stream:ResponseStream",
        "ResponseStreamEvent": "openai_oxide_runtime.helpers.response_events:ResponseStreamEvent",
        "ResponseStreamManager": "openai_oxide_runtime.helpers.response_stream:ResponseStreamManager",
        "ResponseStreamState": "openai_oxide_runtime.helpers.response_state:ResponseStreamState",
        "ResponseTextDeltaEvent": "openai_oxide_runtime.helpers.response_events:ResponseTextDeltaEvent",
        "ResponseTextDoneEvent": "openai_oxide_runtime.helpers.response_events:ResponseTextDoneEvent",
    },
}
