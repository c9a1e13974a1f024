# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.completion_usage``, as the official package has it"""

from openai_oxide.models.chat import (
    CompletionUsage as CompletionUsage,
    CompletionUsageCompletionTokensDetails as CompletionTokensDetails,
    CompletionUsagePromptTokensDetails as PromptTokensDetails,
)

__all__ = [
    "CompletionTokensDetails",
    "CompletionUsage",
    "PromptTokensDetails",
]
