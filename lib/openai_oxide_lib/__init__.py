"""Conveniences that know the API's own words; no other room of the runtime does.

Every name is imported when it is first touched.
"""

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide_lib.encoded_vector import EncodedVector
    from openai_oxide_lib.functions.function_call import FunctionCall, ResponseCalls
    from openai_oxide_lib.functions.function_tool import (
        FunctionTool,
        Tools,
        function_tool,
        pydantic_function_tool,
        pydantic_responses_function_tool,
    )
    from openai_oxide_lib.structured_output.json_schema import SchemaError, strict_schema
    from openai_oxide_lib.structured_output.output_text import MessageText, OutputText
    from openai_oxide_lib.tool_loop.conversation import ToolRun
    from openai_oxide_lib.tool_loop.result import RoundLimitError, ToolResult
    from openai_oxide_lib.tool_loop.turn import ChatTurn, ResponseTurn

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
    "openai_oxide_lib.functions.function_call": "FunctionCall ResponseCalls",
    "openai_oxide_lib.functions.function_tool": (
        "FunctionTool Tools function_tool pydantic_function_tool pydantic_responses_function_tool"
    ),
    "openai_oxide_lib.structured_output.output_text": "MessageText OutputText",
    "openai_oxide_lib.structured_output.json_schema": "SchemaError strict_schema",
    "openai_oxide_lib.tool_loop.result": "RoundLimitError ToolResult",
    "openai_oxide_lib.tool_loop.conversation": "ToolRun",
    "openai_oxide_lib.tool_loop.turn": "ChatTurn ResponseTurn",
    "openai_oxide_lib.encoded_vector": "EncodedVector",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {n: f"{home}:{n}" for home, names in _HOMES.items() for n in names.split()},
    )
