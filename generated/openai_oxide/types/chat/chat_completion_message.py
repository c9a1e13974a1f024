# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_message``, as the official package has it"""

from openai_oxide.models.chat import (
    ChatCompletionAudio as ChatCompletionAudio,
    ChatCompletionMessage as ChatCompletionMessage,
    ChatCompletionMessageAnnotation as Annotation,
    ChatCompletionMessageAnnotationUrlCitation as AnnotationURLCitation,
    ChatCompletionMessageFunctionCall as FunctionCall,
)
from openai_oxide.models.shared import (
    ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion,
)

__all__ = [
    "Annotation",
    "AnnotationURLCitation",
    "ChatCompletionAudio",
    "ChatCompletionMessage",
    "ChatCompletionMessageToolCallUnion",
    "FunctionCall",
]
