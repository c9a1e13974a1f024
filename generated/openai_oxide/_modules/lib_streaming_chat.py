# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.lib.streaming.chat`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "_completions": {
        "AsyncChatCompletionStream": "openai_oxide_lib.chat.async_stream:AsyncChatCompletionStream",
        "AsyncChatCompletionStreamManager": "openai_oxide_lib.chat.async_stream:AsyncChatCompletionStreamManager",
        "ChatCompletionStream": "openai_oxide_lib.chat.sync_stream:ChatCompletionStream",
        "ChatCompletionStreamManager": "openai_oxide_lib.chat.sync_stream:ChatCompletionStreamManager",
        "ChatCompletionStreamState": "openai_oxide_lib.chat.accumulator:ChatCompletionStreamState",
    },
    "_events": {
        "ChatCompletionStreamEvent": "openai_oxide_lib.chat.events:ChatCompletionStreamEvent",
        "ChunkEvent": "openai_oxide_lib.chat.events:ChunkEvent",
        "ContentDeltaEvent": "openai_oxide_lib.chat.events:ContentDeltaEvent",
        "ContentDoneEvent": "openai_oxide_lib.chat.events:ContentDoneEvent",
        "FunctionToolCallArgumentsDeltaEvent": "openai_oxide_lib.chat.events:FunctionToolCallArgumentsDeltaEvent",
        "FunctionToolCallArgumentsDoneEvent": "openai_oxide_lib.chat.events:FunctionToolCallArgumentsDoneEvent",
        "LogprobsContentDeltaEvent": "openai_oxide_lib.chat.events:LogprobsContentDeltaEvent",
        "LogprobsContentDoneEvent": "openai_oxide_lib.chat.events:LogprobsContentDoneEvent",
        "LogprobsRefusalDeltaEvent": "openai_oxide_lib.chat.events:LogprobsRefusalDeltaEvent",
        "LogprobsRefusalDoneEvent": "openai_oxide_lib.chat.events:LogprobsRefusalDoneEvent",
        "ParsedChatCompletionSnapshot": "openai_oxide_lib.chat.parsed:ParsedChatCompletion",
        "RefusalDeltaEvent": "openai_oxide_lib.chat.events:RefusalDeltaEvent",
        "RefusalDoneEvent": "openai_oxide_lib.chat.events:RefusalDoneEvent",
    },
    "_types": {
        "ParsedChatCompletionMessageSnapshot": "openai_oxide_lib.chat.parsed:ParsedChatCompletionMessage",
        "ParsedChatCompletionSnapshot": "openai_oxide_lib.chat.parsed:ParsedChatCompletion",
        "ParsedChoiceSnapshot": "openai_oxide_lib.chat.parsed:ParsedChoice",
    },
}
