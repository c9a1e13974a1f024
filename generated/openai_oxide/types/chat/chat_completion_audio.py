# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_audio``, as the official package has it"""

from openai_oxide.models.chat import ChatCompletionAudio as ChatCompletionAudio

__all__ = [
    "ChatCompletionAudio",
]
