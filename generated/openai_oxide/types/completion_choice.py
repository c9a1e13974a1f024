# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.completion_choice``, as the official package has it"""

from openai_oxide.models.completions import (
    CompletionChoice as CompletionChoice,
    CompletionChoiceLogprobs as Logprobs,
)

__all__ = [
    "CompletionChoice",
    "Logprobs",
]
