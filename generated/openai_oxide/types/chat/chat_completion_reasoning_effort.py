# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_reasoning_effort``, as the official package has it"""

from openai_oxide.models.shared import (
    ReasoningEffort as ChatCompletionReasoningEffort,
    ReasoningEffort as ReasoningEffort,
)

__all__ = [
    "ChatCompletionReasoningEffort",
    "ReasoningEffort",
]
