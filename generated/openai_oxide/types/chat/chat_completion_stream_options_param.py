# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_stream_options_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
)

__all__ = [
    "ChatCompletionStreamOptionsParam",
]
