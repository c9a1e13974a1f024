# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_system_message_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
)
from openai_oxide.params.shared import (
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
)

__all__ = [
    "ChatCompletionContentPartTextParam",
    "ChatCompletionSystemMessageParam",
]
