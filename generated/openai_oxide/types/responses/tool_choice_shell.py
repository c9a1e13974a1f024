# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_shell``, as the official package has it"""

from openai_oxide.models.responses import ToolChoiceShell as ToolChoiceShell

__all__ = [
    "ToolChoiceShell",
]
