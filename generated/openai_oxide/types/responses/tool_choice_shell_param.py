# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_shell_param``, as the official package has it"""

from openai_oxide.params.responses import ToolChoiceShellParam as ToolChoiceShellParam

__all__ = [
    "ToolChoiceShellParam",
]
