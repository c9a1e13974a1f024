# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib.streaming.chat`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "_completions": {
        "AsyncChatCompletionStream": "openai_oxide_runtime.helpers.chat_stream:AsyncChatCompletionStream",
        "AsyncChatCompletionStreamManager": "openai_oxide_runtime.helpers.chat_stream:AsyncChatCompletionStreamManager",
        "ChatCompletionStream": "openai_oxide_runtime.helpers.chat_stream:ChatCompletionStream",
        "ChatCompletionStreamManager": "openai_oxide_runtime.helpers.chat_stream:ChatCompletionStreamManager",
        "ChatCompletionStreamState": "openai_oxide_runtime.helpers.chat_state:ChatCompletionStreamState",
    },
    "_events": {
        "ChatCompletionStreamEvent": "openai_oxide_runtime.helpers.chat_events:ChatCompletionStreamEvent",
        "ChunkEvent": "openai_oxide_runtime.helpers.chat_events:ChunkEvent",
        "ContentDeltaEvent": "openai_oxide_runtime.helpers.chat_events:ContentDeltaEvent",
        "ContentDoneEvent": "openai_oxide_runtime.helpers.chat_events:ContentDoneEvent",
        "FunctionToolCallArgumentsDeltaEvent": "openai_oxide_runtime.helpers.chat_events:FunctionToolCallArgumentsDeltaEvent",
        "FunctionToolCallArgumentsDoneEvent": "openai_oxide_runtime.helpers.chat_events:FunctionToolCallArgumentsDoneEvent",
        "LogprobsContentDeltaEvent": "openai_oxide_runtime.helpers.chat_events:LogprobsContentDeltaEvent",
        "LogprobsContentDoneEvent": "openai_oxide_runtime.helpers.chat_events:LogprobsContentDoneEvent",
        "LogprobsRefusalDeltaEvent": "openai_oxide_runtime.helpers.chat_events:LogprobsRefusalDeltaEvent",
        "LogprobsRefusalDoneEvent": "openai_oxide_runtime.helpers.chat_events:LogprobsRefusalDoneEvent",
        "ParsedChatCompletionSnapshot": "openai_oxide_runtime.helpers.parsed_chat:ParsedChatCompletion",
        "RefusalDeltaEvent": "openai_oxide_runtime.helpers.chat_events:RefusalDeltaEvent",
        "RefusalDoneEvent": "openai_oxide_runtime.helpers.chat_events:RefusalDoneEvent",
    },
    "_types": {
        "ParsedChatCompletionMessageSnapshot": "openai_oxide_runtime.helpers.parsed_chat:ParsedChatCompletionMessage",
        "ParsedChatCompletionSnapshot": "openai_oxide_runtime.helpers.parsed_chat:ParsedChatCompletion",
        "ParsedChoiceSnapshot": "openai_oxide_runtime.helpers.parsed_chat:ParsedChoice",
    },
}
