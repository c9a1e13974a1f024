# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_file_search_tool_call_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam,
    ResponseFileSearchToolCallResultParam as Result,
)

__all__ = [
    "ResponseFileSearchToolCallParam",
    "Result",
]
