# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_types_param``, as the official package has it"""

from openai_oxide.params.responses import ToolChoiceTypesParam as ToolChoiceTypesParam

__all__ = [
    "ToolChoiceTypesParam",
]
