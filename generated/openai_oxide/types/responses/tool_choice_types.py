# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_types``, as the official package has it"""

from openai_oxide.models.responses import ToolChoiceTypes as ToolChoiceTypes

__all__ = [
    "ToolChoiceTypes",
]
