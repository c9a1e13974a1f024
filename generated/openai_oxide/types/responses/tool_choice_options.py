# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_options``, as the official package has it"""

from openai_oxide.models.responses import ToolChoiceOptions as ToolChoiceOptions

__all__ = [
    "ToolChoiceOptions",
]
