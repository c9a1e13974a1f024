# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_function``, as the official package has it"""

from openai_oxide.models.responses import ToolChoiceFunction as ToolChoiceFunction

__all__ = [
    "ToolChoiceFunction",
]
