# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_user_message_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
)

__all__ = [
    "ChatCompletionContentPartParam",
    "ChatCompletionUserMessageParam",
]
