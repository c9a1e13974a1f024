# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.completion_create_params``, as the official package has it"""

from typing import Literal, TypeAlias

from openai_oxide.models.shared import (
    ChatModel as ChatModel,
    Metadata as Metadata,
    ReasoningEffort as ReasoningEffort,
)
from openai_oxide.params.chat import (
    ChatCompletionAudioParam as ChatCompletionAudioParam,
    ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    ChatCompletionFunctionCallOptionParam as _ChatCompletionFunctionCallOptionParam,
    ChatCompletionFunctionsParam as Function,
    ChatCompletionMessageParam as ChatCompletionMessageParam,
    ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam as ChatCompletionToolUnionParam,
    CompletionCreateParams as CompletionCreateParams,
    CompletionCreateParamsBase as CompletionCreateParamsBase,
    CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    CreateChatCompletionRequestWebSearchOptionsParam as WebSearchOptions,
    CreateChatCompletionRequestWebSearchOptionsUserLocationParam as WebSearchOptionsUserLocation,
    WebSearchLocationParam as WebSearchOptionsUserLocationApproximate,
)
from openai_oxide.params.shared import (
    FunctionParameters as FunctionParameters,
    ModerationConfigParam as ModerationPolicyInput,
    ModerationConfigParam as ModerationPolicyOutput,
    ModerationParam as Moderation,
    ModerationPolicyParam as ModerationPolicy,
    PromptCacheOptionsParam as PromptCacheOptions,
    ResponseFormatJSONObject as ResponseFormatJSONObject,
    ResponseFormatJSONObject as _ResponseFormatJSONObject,
    ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    ResponseFormatJSONSchema as _ResponseFormatJSONSchema,
    ResponseFormatText as ResponseFormatText,
    ResponseFormatText as _ResponseFormatText,
)

__all__ = [
    "ChatCompletionAudioParam",
    "ChatCompletionFunctionCallOptionParam",
    "ChatCompletionMessageParam",
    "ChatCompletionPredictionContentParam",
    "ChatCompletionStreamOptionsParam",
    "ChatCompletionToolChoiceOptionParam",
    "ChatCompletionToolUnionParam",
    "ChatModel",
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "Function",
    "FunctionCall",
    "FunctionParameters",
    "Metadata",
    "Moderation",
    "ModerationPolicy",
    "ModerationPolicyInput",
    "ModerationPolicyOutput",
    "PromptCacheOptions",
    "ReasoningEffort",
    "ResponseFormat",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "WebSearchOptions",
    "WebSearchOptionsUserLocation",
    "WebSearchOptionsUserLocationApproximate",
]

FunctionCall: TypeAlias = _ChatCompletionFunctionCallOptionParam | Literal["none", "auto"]
ResponseFormat: TypeAlias = (
    _ResponseFormatText | _ResponseFormatJSONSchema | _ResponseFormatJSONObject
)
