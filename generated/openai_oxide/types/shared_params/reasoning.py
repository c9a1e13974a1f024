# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared_params.reasoning``, as the official package has it"""

from openai_oxide.models.shared import ReasoningEffort as ReasoningEffort
from openai_oxide.params.responses import Reasoning as Reasoning

__all__ = [
    "Reasoning",
    "ReasoningEffort",
]
