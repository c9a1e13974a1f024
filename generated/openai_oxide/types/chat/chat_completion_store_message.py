# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_store_message``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.chat import (
    ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    ChatCompletionContentPartImage as _ChatCompletionContentPartImage,
    ChatCompletionMessage as ChatCompletionMessage,
    ChatCompletionStoreMessage as ChatCompletionStoreMessage,
)
from openai_oxide.models.shared import (
    ChatCompletionContentPartText as ChatCompletionContentPartText,
    ChatCompletionContentPartText as _ChatCompletionContentPartText,
)

__all__ = [
    "ChatCompletionContentPartImage",
    "ChatCompletionContentPartText",
    "ChatCompletionMessage",
    "ChatCompletionStoreMessage",
    "ChatCompletionStoreMessageContentPart",
]

ChatCompletionStoreMessageContentPart: TypeAlias = (
    _ChatCompletionContentPartText | _ChatCompletionContentPartImage
)
