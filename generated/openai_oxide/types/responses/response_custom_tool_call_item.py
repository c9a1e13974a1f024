# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_custom_tool_call_item``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseCustomToolCall as ResponseCustomToolCall,
    ResponseCustomToolCallItem as ResponseCustomToolCallItem,
)

__all__ = [
    "ResponseCustomToolCall",
    "ResponseCustomToolCallItem",
]
