# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.function_tool_param``, as the official package has it"""

from openai_oxide.params.responses import FunctionToolParam as FunctionToolParam

__all__ = [
    "FunctionToolParam",
]
