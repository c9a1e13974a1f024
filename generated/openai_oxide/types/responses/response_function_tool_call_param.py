# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_tool_call_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
)

__all__ = [
    "ResponseFunctionToolCallParam",
]
