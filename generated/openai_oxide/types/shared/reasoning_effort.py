# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.reasoning_effort``, as the official package has it"""

from openai_oxide.models.shared import ReasoningEffort as ReasoningEffort

__all__ = [
    "ReasoningEffort",
]
