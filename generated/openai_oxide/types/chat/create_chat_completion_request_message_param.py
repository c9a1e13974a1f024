# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.create_chat_completion_request_message_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    ChatCompletionMessageParam as CreateChatCompletionRequestMessageParam,
    ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
)

__all__ = [
    "ChatCompletionAssistantMessageParam",
    "ChatCompletionDeveloperMessageParam",
    "ChatCompletionFunctionMessageParam",
    "ChatCompletionSystemMessageParam",
    "ChatCompletionToolMessageParam",
    "ChatCompletionUserMessageParam",
    "CreateChatCompletionRequestMessageParam",
]
