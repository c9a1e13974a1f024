# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_tool_call_item``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseFunctionToolCall as ResponseFunctionToolCall,
    ResponseFunctionToolCallItem as ResponseFunctionToolCallItem,
)

__all__ = [
    "ResponseFunctionToolCall",
    "ResponseFunctionToolCallItem",
]
