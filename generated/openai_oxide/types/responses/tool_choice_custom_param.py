# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_custom_param``, as the official package has it"""

from openai_oxide.params.responses import ToolChoiceCustomParam as ToolChoiceCustomParam

__all__ = [
    "ToolChoiceCustomParam",
]
