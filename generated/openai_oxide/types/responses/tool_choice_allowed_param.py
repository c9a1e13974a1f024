# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_allowed_param``, as the official package has it"""

from openai_oxide.params.responses import ToolChoiceAllowedParam as ToolChoiceAllowedParam

__all__ = [
    "ToolChoiceAllowedParam",
]
