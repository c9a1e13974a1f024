# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.chat_completion_prediction_content_param``, as the official package has it"""

from openai_oxide.params.chat import (
    ChatCompletionPredictionContentParam as ChatCompletionPredictionContentParam,
)
from openai_oxide.params.shared import (
    ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
)

__all__ = [
    "ChatCompletionContentPartTextParam",
    "ChatCompletionPredictionContentParam",
]
