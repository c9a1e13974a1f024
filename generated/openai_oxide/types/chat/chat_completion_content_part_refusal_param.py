# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_content_part_refusal_param``, as the official package has it"""

from openai_oxide.params.shared import (
    ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
)

__all__ = [
    "ChatCompletionContentPartRefusalParam",
]
