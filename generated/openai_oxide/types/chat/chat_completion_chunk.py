# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_chunk``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.chat import (
    ChatCompletionChunk as ChatCompletionChunk,
    ChatCompletionChunkChoice as Choice,
    ChatCompletionChunkChoiceLogprobs as ChoiceLogprobs,
    ChatCompletionMessageToolCallChunk as ChoiceDeltaToolCall,
    ChatCompletionMessageToolCallChunkFunction as ChoiceDeltaToolCallFunction,
    ChatCompletionModeration as Moderation,
    ChatCompletionModerationError as ModerationInputError,
    ChatCompletionModerationError as ModerationOutputError,
    ChatCompletionModerationError as _ChatCompletionModerationError,
    ChatCompletionModerationResults as ModerationInputModerationResults,
    ChatCompletionModerationResults as ModerationOutputModerationResults,
    ChatCompletionModerationResults as _ChatCompletionModerationResults,
    ChatCompletionStreamResponseDelta as ChoiceDelta,
    ChatCompletionStreamResponseDeltaAudio as ChoiceDeltaAudio,
    ChatCompletionStreamResponseDeltaFunctionCall as ChoiceDeltaFunctionCall,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    CompletionUsage as CompletionUsage,
)
from openai_oxide.models.shared import (
    ModerationResultBody as ModerationInputModerationResultsResult,
    ModerationResultBody as ModerationOutputModerationResultsResult,
)

__all__ = [
    "ChatCompletionChunk",
    "ChatCompletionTokenLogprob",
    "Choice",
    "ChoiceDelta",
    "ChoiceDeltaAudio",
    "ChoiceDeltaFunctionCall",
    "ChoiceDeltaToolCall",
    "ChoiceDeltaToolCallFunction",
    "ChoiceLogprobs",
    "CompletionUsage",
    "Moderation",
    "ModerationInput",
    "ModerationInputError",
    "ModerationInputModerationResults",
    "ModerationInputModerationResultsResult",
    "ModerationOutput",
    "ModerationOutputError",
    "ModerationOutputModerationResults",
    "ModerationOutputModerationResultsResult",
]

ModerationInput: TypeAlias = _ChatCompletionModerationResults | _ChatCompletionModerationError
ModerationOutput: TypeAlias = _ChatCompletionModerationResults | _ChatCompletionModerationError
