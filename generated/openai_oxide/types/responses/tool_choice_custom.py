# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_custom``, as the official package has it"""

from openai_oxide.models.responses import ToolChoiceCustom as ToolChoiceCustom

__all__ = [
    "ToolChoiceCustom",
]
