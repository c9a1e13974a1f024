# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.chat`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "chat": {
        "AsyncChat": "openai_oxide.resources.chat:AsyncChat",
        "Chat": "openai_oxide.resources.chat:Chat",
    },
    "completions": {
        "AsyncCompletionsWithRawResponse": "openai_oxide.raw.chat.completions:AsyncCompletionsWithRawResponse",
        "AsyncCompletionsWithStreamingResponse": "openai_oxide.raw.chat.completions:AsyncCompletionsWithStreamingResponse",
        "AsyncMessages": "openai_oxide.resources.chat.completions.messages:AsyncMessages",
        "AsyncMessagesWithRawResponse": "openai_oxide.raw.chat.completions.messages:AsyncMessagesWithRawResponse",
        "AsyncMessagesWithStreamingResponse": "openai_oxide.raw.chat.completions.messages:AsyncMessagesWithStreamingResponse",
        "CompletionsWithRawResponse": "openai_oxide.raw.chat.completions:CompletionsWithRawResponse",
        "CompletionsWithStreamingResponse": "openai_oxide.raw.chat.completions:CompletionsWithStreamingResponse",
        "Messages": "openai_oxide.resources.chat.completions.messages:Messages",
        "MessagesWithRawResponse": "openai_oxide.raw.chat.completions.messages:MessagesWithRawResponse",
        "MessagesWithStreamingResponse": "openai_oxide.raw.chat.completions.messages:MessagesWithStreamingResponse",
    },
}
