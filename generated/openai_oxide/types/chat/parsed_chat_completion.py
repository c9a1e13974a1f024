# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.parsed_chat_completion``, as the official package has it"""

from openai_oxide_lib.chat.parsed import (
    ParsedChatCompletion as ParsedChatCompletion,
    ParsedChatCompletionMessage as ParsedChatCompletionMessage,
    ParsedChoice as ParsedChoice,
)

__all__ = [
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
]
