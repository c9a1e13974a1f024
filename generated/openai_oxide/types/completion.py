# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.completion``, as the official package has it"""

from openai_oxide.models.chat import CompletionUsage as CompletionUsage
from openai_oxide.models.completions import (
    Completion as Completion,
    CompletionChoice as CompletionChoice,
)

__all__ = [
    "Completion",
    "CompletionChoice",
    "CompletionUsage",
]
