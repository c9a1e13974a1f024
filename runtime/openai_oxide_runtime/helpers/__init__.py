"""Conveniences that know the API's own words; no other room of the runtime does.

Every name is imported when it is first touched.
"""

from typing import TYPE_CHECKING

from ..references import lazy_exports

if TYPE_CHECKING:
    from .function_calls import FunctionCall, ResponseCalls
    from .function_tools import (
        FunctionTool,
        Tools,
        function_tool,
        pydantic_function_tool,
        pydantic_responses_function_tool,
    )
    from .output_text import MessageText, OutputText
    from .strict_schema import SchemaError, strict_schema
    from .tool_results import RoundLimitError, ToolResult
    from .tool_rounds import ToolRun
    from .turns import ChatTurn, ResponseTurn
    from .vectors import EncodedVector

__all__ = [
    "ChatTurn",
    "EncodedVector",
    "FunctionCall",
    "FunctionTool",
    "MessageText",
    "OutputText",
    "ResponseCalls",
    "ResponseTurn",
    "RoundLimitError",
    "SchemaError",
    "ToolResult",
    "ToolRun",
    "Tools",
    "function_tool",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "strict_schema",
]

_HOMES = {
    "function_calls": "FunctionCall ResponseCalls",
    "function_tools": (
        "FunctionTool Tools function_tool pydantic_function_tool pydantic_responses_function_tool"
    ),
    "output_text": "MessageText OutputText",
    "strict_schema": "SchemaError strict_schema",
    "tool_results": "RoundLimitError ToolResult",
    "tool_rounds": "ToolRun",
    "turns": "ChatTurn ResponseTurn",
    "vectors": "EncodedVector",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {n: f"{__name__}.{home}:{n}" for home, names in _HOMES.items() for n in names.split()},
    )
