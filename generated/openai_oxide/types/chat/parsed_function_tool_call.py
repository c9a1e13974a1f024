# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.parsed_function_tool_call``, as the official package has it"""

from openai_oxide_lib.chat.parsed import (
    ParsedFunction as ParsedFunction,
    ParsedFunctionToolCall as ParsedFunctionToolCall,
)

__all__ = [
    "ParsedFunction",
    "ParsedFunctionToolCall",
]
