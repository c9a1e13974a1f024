# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_assistant_message_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.chat import (
    ChatCompletionAssistantMessageAudioParam as Audio,
    ChatCompletionAssistantMessageFunctionCallParam as FunctionCall,
    ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
)
from openai_oxide.params.shared import (
    ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    ChatCompletionContentPartRefusalParam as _ChatCompletionContentPartRefusalParam,
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    ChatCompletionContentPartTextParam as _ChatCompletionContentPartTextParam,
    ChatCompletionMessageToolCallUnionParam as ChatCompletionMessageToolCallUnionParam,
)

__all__ = [
    "Audio",
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionContentPartRefusalParam",
    "ChatCompletionContentPartTextParam",
    "ChatCompletionMessageToolCallUnionParam",
    "ContentArrayOfContentPart",
    "FunctionCall",
]

ContentArrayOfContentPart: TypeAlias = (
    _ChatCompletionContentPartTextParam | _ChatCompletionContentPartRefusalParam
)
