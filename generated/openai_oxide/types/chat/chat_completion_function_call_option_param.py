# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_function_call_option_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
)

__all__ = [
    "ChatCompletionFunctionCallOptionParam",
]
