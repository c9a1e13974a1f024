# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_custom_tool_call_param``, as the official package has it"""

from openai_oxide.params.responses import ResponseCustomToolCallParam as ResponseCustomToolCallParam

__all__ = [
    "ResponseCustomToolCallParam",
]
