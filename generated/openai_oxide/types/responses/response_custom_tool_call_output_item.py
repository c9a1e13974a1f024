# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_custom_tool_call_output_item``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseCustomToolCallOutput as ResponseCustomToolCallOutput,
    ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
)

__all__ = [
    "ResponseCustomToolCallOutput",
    "ResponseCustomToolCallOutputItem",
]
