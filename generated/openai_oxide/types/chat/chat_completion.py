# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.chat import (
    ChatCompletion as ChatCompletion,
    ChatCompletionChoice as Choice,
    ChatCompletionChoiceLogprobs as ChoiceLogprobs,
    ChatCompletionMessage as ChatCompletionMessage,
    ChatCompletionModeration as Moderation,
    ChatCompletionModerationError as ModerationInputError,
    ChatCompletionModerationError as ModerationOutputError,
    ChatCompletionModerationError as _ChatCompletionModerationError,
    ChatCompletionModerationResults as ModerationInputModerationResults,
    ChatCompletionModerationResults as ModerationOutputModerationResults,
    ChatCompletionModerationResults as _ChatCompletionModerationResults,
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    CompletionUsage as CompletionUsage,
)
from openai_oxide.models.shared import (
    Metadata as Metadata,
    ModerationResultBody as ModerationInputModerationResultsResult,
    ModerationResultBody as ModerationOutputModerationResultsResult,
)

__all__ = [
    "ChatCompletion",
    "ChatCompletionMessage",
    "ChatCompletionTokenLogprob",
    "Choice",
    "ChoiceLogprobs",
    "CompletionUsage",
    "Metadata",
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
