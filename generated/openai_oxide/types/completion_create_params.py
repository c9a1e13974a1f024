# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.completion_create_params``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
)
from openai_oxide.params.completions import (
    CompletionCreateParams as CompletionCreateParams,
    CompletionCreateParamsBase as CompletionCreateParamsBase,
    CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
)

__all__ = [
    "ChatCompletionStreamOptionsParam",
    "CompletionCreateParams",
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
]
