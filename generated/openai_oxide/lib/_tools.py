# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib._tools``, as the official package has it"""

from openai_oxide_lib.functions.function_tool import (
    pydantic_function_tool as pydantic_function_tool,
    pydantic_responses_function_tool as pydantic_responses_function_tool,
)

__all__ = [
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
]
