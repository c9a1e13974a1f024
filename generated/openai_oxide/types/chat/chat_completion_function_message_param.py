# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_function_message_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
)

__all__ = [
    "ChatCompletionFunctionMessageParam",
]
