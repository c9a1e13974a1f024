# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_token_logprob``, as the official package has it"""

from openai_oxide.models.chat import (
    ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    ChatCompletionTokenLogprobTopLogprob as TopLogprob,
)

__all__ = [
    "ChatCompletionTokenLogprob",
    "TopLogprob",
]
