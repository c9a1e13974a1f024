# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_function_tool``, as the official package has it"""

from openai_oxide.models.chat import ChatCompletionFunctionTool as ChatCompletionFunctionTool
from openai_oxide.models.shared import FunctionDefinition as FunctionDefinition

__all__ = [
    "ChatCompletionFunctionTool",
    "FunctionDefinition",
]
