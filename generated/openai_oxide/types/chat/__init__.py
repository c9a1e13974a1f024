# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.chat``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.chat import ChatCompletion as ChatCompletion
    from openai_oxide.models.chat import ChatCompletionAudio as ChatCompletionAudio
    from openai_oxide.models.chat import ChatCompletionChunk as ChatCompletionChunk
    from openai_oxide.models.chat import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    )
    from openai_oxide.models.chat import ChatCompletionDeleted as ChatCompletionDeleted
    from openai_oxide.models.chat import ChatCompletionFunctionTool as ChatCompletionFunctionTool
    from openai_oxide.models.chat import ChatCompletionList as ChatCompletionList
    from openai_oxide.models.chat import ChatCompletionMessage as ChatCompletionMessage
    from openai_oxide.models.chat import ChatCompletionMessageList as ChatCompletionMessageList
    from openai_oxide.models.chat import (
        ChatCompletionMessageToolCallChunk as ChatCompletionMessageToolCallChunk,
    )
    from openai_oxide.models.chat import ChatCompletionModeration as ChatCompletionModeration
    from openai_oxide.models.chat import (
        ChatCompletionModerationError as ChatCompletionModerationError,
    )
    from openai_oxide.models.chat import (
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from openai_oxide.models.chat import ChatCompletionStoreMessage as ChatCompletionStoreMessage
    from openai_oxide.models.chat import (
        ChatCompletionStreamResponseDelta as ChatCompletionStreamResponseDelta,
    )
    from openai_oxide.models.chat import ChatCompletionTokenLogprob as ChatCompletionTokenLogprob
    from openai_oxide.models.chat import ServiceTier as ServiceTier
    from openai_oxide.models.shared import (
        ChatCompletionContentPartText as ChatCompletionContentPartText,
    )
    from openai_oxide.models.shared import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from openai_oxide.models.shared import (
        ChatCompletionMessageToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from openai_oxide.models.shared import (
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    )
    from openai_oxide.models.shared import (
        ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
    )
    from openai_oxide.models.shared import ChatCompletionRole as ChatCompletionRole
    from openai_oxide.models.shared import ReasoningEffort as ChatCompletionReasoningEffort
    from openai_oxide.params.chat import (
        ChatCompletionAllowedToolChoiceParam as ChatCompletionAllowedToolChoiceParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from openai_oxide.params.chat import ChatCompletionAudioParam as ChatCompletionAudioParam
    from openai_oxide.params.chat import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionFunctionsParam as ChatCompletionFunctionsParam,
    )
    from openai_oxide.params.chat import ChatCompletionMessageParam as ChatCompletionMessageParam
    from openai_oxide.params.chat import (
        ChatCompletionMessageParam as CreateChatCompletionRequestMessageParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionRequestMessageContentPartFileParam as ChatCompletionRequestMessageContentPartFileParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionRequestSystemMessageContentPartParam as ChatCompletionRequestSystemMessageContentPartParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionRequestToolMessageContentPartParam as ChatCompletionRequestToolMessageContentPartParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from openai_oxide.params.chat import ChatCompletionToolParam as ChatCompletionFunctionToolParam
    from openai_oxide.params.chat import ChatCompletionToolParam as ChatCompletionToolParam
    from openai_oxide.params.chat import (
        ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    )
    from openai_oxide.params.chat import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from openai_oxide.params.chat import CompletionCreateParams as CompletionCreateParams
    from openai_oxide.params.chat import CompletionCreateParamsBase as CompletionCreateParamsBase
    from openai_oxide.params.chat import (
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    )
    from openai_oxide.params.chat import (
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    )
    from openai_oxide.params.chat import CompletionListParams as CompletionListParams
    from openai_oxide.params.chat import CompletionUpdateParams as CompletionUpdateParams
    from openai_oxide.params.chat import ResponseModalities as ResponseModalities
    from openai_oxide.params.chat import StopConfiguration as StopConfiguration
    from openai_oxide.params.chat import WebSearchContextSize as WebSearchContextSize
    from openai_oxide.params.chat import WebSearchLocationParam as WebSearchLocationParam
    from openai_oxide.params.shared import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from openai_oxide.params.shared import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from openai_oxide.params.shared import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from openai_oxide.params.shared import (
        ChatCompletionMessageToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from openai_oxide.params.shared import (
        ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    )
    from openai_oxide.params.shared import (
        ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
    )

    from . import completions as completions

__all__ = [
    "ChatCompletion",
    "ChatCompletionAllowedToolChoiceParam",
    "ChatCompletionAllowedToolsParam",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionAudio",
    "ChatCompletionAudioParam",
    "ChatCompletionChunk",
    "ChatCompletionContentPartImage",
    "ChatCompletionContentPartImageParam",
    "ChatCompletionContentPartInputAudioParam",
    "ChatCompletionContentPartParam",
    "ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartText",
    "ChatCompletionContentPartTextParam",
    "ChatCompletionCustomToolParam",
    "ChatCompletionDeleted",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionCallOptionParam",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionFunctionTool",
    "ChatCompletionFunctionToolParam",
    "ChatCompletionFunctionsParam",
    "ChatCompletionList",
    "ChatCompletionMessage",
    "ChatCompletionMessageCustomToolCall",
    "ChatCompletionMessageCustomToolCallParam",
    "ChatCompletionMessageFunctionToolCall",
    "ChatCompletionMessageFunctionToolCallParam",
    "ChatCompletionMessageList",
    "ChatCompletionMessageParam",
    "ChatCompletionMessageToolCall",
    "ChatCompletionMessageToolCallChunk",
    "ChatCompletionMessageToolCallParam",
    "ChatCompletionMessageToolCallUnion",
    "ChatCompletionMessageToolCallUnionParam",
    "ChatCompletionModeration",
    "ChatCompletionModerationError",
    "ChatCompletionModerationResults",
    "ChatCompletionNamedToolChoiceCustomParam",
    "ChatCompletionNamedToolChoiceParam",
    "ChatCompletionPredictionContentParam",
    "ChatCompletionReasoningEffort",
    "ChatCompletionRequestMessageContentPartFileParam",
    "ChatCompletionRequestSystemMessageContentPartParam",
    "ChatCompletionRequestToolMessageContentPartParam",
    "ChatCompletionRole",
    "ChatCompletionStoreMessage",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionStreamResponseDelta",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionTokenLogprob",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionToolParam",
    "ChatCompletionToolUnionParam",
    "ChatCompletionUserMessageParam",
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "CompletionListParams",
    "CompletionUpdateParams",
    "CreateChatCompletionRequestMessageParam",
    "ResponseModalities",
    "ServiceTier",
    "StopConfiguration",
    "WebSearchContextSize",
    "WebSearchLocationParam",
    "completions",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "ChatCompletion": "openai_oxide.models.chat:ChatCompletion",
        "ChatCompletionAllowedToolChoiceParam": "openai_oxide.params.chat:ChatCompletionAllowedToolChoiceParam",
        "ChatCompletionAllowedToolsParam": "openai_oxide.params.chat:ChatCompletionAllowedToolsParam",
        "ChatCompletionAssistantMessageParam": "openai_oxide.params.chat:ChatCompletionAssistantMessageParam",
        "ChatCompletionAudio": "openai_oxide.models.chat:ChatCompletionAudio",
        "ChatCompletionAudioParam": "openai_oxide.params.chat:ChatCompletionAudioParam",
        "ChatCompletionChunk": "openai_oxide.models.chat:ChatCompletionChunk",
        "ChatCompletionContentPartImage": "openai_oxide.models.chat:ChatCompletionContentPartImage",
        "ChatCompletionContentPartImageParam": "openai_oxide.params.chat:ChatCompletionContentPartImageParam",
        "ChatCompletionContentPartInputAudioParam": "openai_oxide.params.chat:ChatCompletionContentPartInputAudioParam",
        "ChatCompletionContentPartParam": "openai_oxide.params.chat:ChatCompletionContentPartParam",
        "ChatCompletionContentPartRefusalParam": "openai_oxide.params.shared:ChatCompletionContentPartRefusalParam",
        "ChatCompletionContentPartText": "openai_oxide.models.shared:ChatCompletionContentPartText",
        "ChatCompletionContentPartTextParam": "openai_oxide.params.shared:ChatCompletionContentPartTextParam",
        "ChatCompletionCustomToolParam": "openai_oxide.params.chat:ChatCompletionCustomToolParam",
        "ChatCompletionDeleted": "openai_oxide.models.chat:ChatCompletionDeleted",
        "ChatCompletionDeveloperMessageParam": "openai_oxide.params.chat:ChatCompletionDeveloperMessageParam",
        "ChatCompletionFunctionCallOptionParam": "openai_oxide.params.chat:ChatCompletionFunctionCallOptionParam",
        "ChatCompletionFunctionMessageParam": "openai_oxide.params.chat:ChatCompletionFunctionMessageParam",
        "ChatCompletionFunctionTool": "openai_oxide.models.chat:ChatCompletionFunctionTool",
        "ChatCompletionFunctionToolParam": "openai_oxide.params.chat:ChatCompletionToolParam",
        "ChatCompletionFunctionsParam": "openai_oxide.params.chat:ChatCompletionFunctionsParam",
        "ChatCompletionList": "openai_oxide.models.chat:ChatCompletionList",
        "ChatCompletionMessage": "openai_oxide.models.chat:ChatCompletionMessage",
        "ChatCompletionMessageCustomToolCall": "openai_oxide.models.shared:ChatCompletionMessageCustomToolCall",
        "ChatCompletionMessageCustomToolCallParam": "openai_oxide.params.shared:ChatCompletionMessageCustomToolCallParam",
        "ChatCompletionMessageFunctionToolCall": "openai_oxide.models.shared:ChatCompletionMessageToolCall",
        "ChatCompletionMessageFunctionToolCallParam": "openai_oxide.params.shared:ChatCompletionMessageToolCallParam",
        "ChatCompletionMessageList": "openai_oxide.models.chat:ChatCompletionMessageList",
        "ChatCompletionMessageParam": "openai_oxide.params.chat:ChatCompletionMessageParam",
        "ChatCompletionMessageToolCall": "openai_oxide.models.shared:ChatCompletionMessageToolCall",
        "ChatCompletionMessageToolCallChunk": "openai_oxide.models.chat:ChatCompletionMessageToolCallChunk",
        "ChatCompletionMessageToolCallParam": "openai_oxide.params.shared:ChatCompletionMessageToolCallParam",
        "ChatCompletionMessageToolCallUnion": "openai_oxide.models.shared:ChatCompletionMessageToolCallUnion",
        "ChatCompletionMessageToolCallUnionParam": "openai_oxide.params.shared:ChatCompletionMessageToolCallUnionParam",
        "ChatCompletionModeration": "openai_oxide.models.chat:ChatCompletionModeration",
        "ChatCompletionModerationError": "openai_oxide.models.chat:ChatCompletionModerationError",
        "ChatCompletionModerationResults": "openai_oxide.models.chat:ChatCompletionModerationResults",
        "ChatCompletionNamedToolChoiceCustomParam": "openai_oxide.params.chat:ChatCompletionNamedToolChoiceCustomParam",
        "ChatCompletionNamedToolChoiceParam": "openai_oxide.params.chat:ChatCompletionNamedToolChoiceParam",
        "ChatCompletionPredictionContentParam": "openai_oxide.params.chat:ChatCompletionPredictionContentParam",
        "ChatCompletionReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
        "ChatCompletionRequestMessageContentPartFileParam": "openai_oxide.params.chat:ChatCompletionRequestMessageContentPartFileParam",
        "ChatCompletionRequestSystemMessageContentPartParam": "openai_oxide.params.chat:ChatCompletionRequestSystemMessageContentPartParam",
        "ChatCompletionRequestToolMessageContentPartParam": "openai_oxide.params.chat:ChatCompletionRequestToolMessageContentPartParam",
        "ChatCompletionRole": "openai_oxide.models.shared:ChatCompletionRole",
        "ChatCompletionStoreMessage": "openai_oxide.models.chat:ChatCompletionStoreMessage",
        "ChatCompletionStreamOptionsParam": "openai_oxide.params.chat:ChatCompletionStreamOptionsParam",
        "ChatCompletionStreamResponseDelta": "openai_oxide.models.chat:ChatCompletionStreamResponseDelta",
        "ChatCompletionSystemMessageParam": "openai_oxide.params.chat:ChatCompletionSystemMessageParam",
        "ChatCompletionTokenLogprob": "openai_oxide.models.chat:ChatCompletionTokenLogprob",
        "ChatCompletionToolChoiceOptionParam": "openai_oxide.params.chat:ChatCompletionToolChoiceOptionParam",
        "ChatCompletionToolMessageParam": "openai_oxide.params.chat:ChatCompletionToolMessageParam",
        "ChatCompletionToolParam": "openai_oxide.params.chat:ChatCompletionToolParam",
        "ChatCompletionToolUnionParam": "openai_oxide.params.chat:ChatCompletionToolUnionParam",
        "ChatCompletionUserMessageParam": "openai_oxide.params.chat:ChatCompletionUserMessageParam",
        "CompletionCreateParams": "openai_oxide.params.chat:CompletionCreateParams",
        "CompletionCreateParamsBase": "openai_oxide.params.chat:CompletionCreateParamsBase",
        "CompletionCreateParamsNonStreaming": "openai_oxide.params.chat:CompletionCreateParamsNonStreaming",
        "CompletionCreateParamsStreaming": "openai_oxide.params.chat:CompletionCreateParamsStreaming",
        "CompletionListParams": "openai_oxide.params.chat:CompletionListParams",
        "CompletionUpdateParams": "openai_oxide.params.chat:CompletionUpdateParams",
        "CreateChatCompletionRequestMessageParam": "openai_oxide.params.chat:ChatCompletionMessageParam",
        "ResponseModalities": "openai_oxide.params.chat:ResponseModalities",
        "ServiceTier": "openai_oxide.models.chat:ServiceTier",
        "StopConfiguration": "openai_oxide.params.chat:StopConfiguration",
        "WebSearchContextSize": "openai_oxide.params.chat:WebSearchContextSize",
        "WebSearchLocationParam": "openai_oxide.params.chat:WebSearchLocationParam",
        "completions": "openai_oxide.types.chat.completions",
    },
)
