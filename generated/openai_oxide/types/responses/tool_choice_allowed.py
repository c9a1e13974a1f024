# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_allowed``, as the official package has it"""

from openai_oxide.models.responses import ToolChoiceAllowed as ToolChoiceAllowed

__all__ = [
    "ToolChoiceAllowed",
]
