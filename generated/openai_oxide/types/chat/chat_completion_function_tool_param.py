# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_function_tool_param``, as the official package has it"""

from openai_oxide.params.chat import ChatCompletionToolParam as ChatCompletionFunctionToolParam
from openai_oxide.params.shared import FunctionDefinition as FunctionDefinition

__all__ = [
    "ChatCompletionFunctionToolParam",
    "FunctionDefinition",
]
