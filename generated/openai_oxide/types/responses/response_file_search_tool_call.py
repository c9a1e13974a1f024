# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_file_search_tool_call``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    ResponseFileSearchToolCallResult as Result,
)

__all__ = [
    "ResponseFileSearchToolCall",
    "Result",
]
