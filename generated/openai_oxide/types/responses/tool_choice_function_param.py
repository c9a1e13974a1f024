# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.tool_choice_function_param``, as the official package has it"""

from openai_oxide.params.responses import ToolChoiceFunctionParam as ToolChoiceFunctionParam

__all__ = [
    "ToolChoiceFunctionParam",
]
