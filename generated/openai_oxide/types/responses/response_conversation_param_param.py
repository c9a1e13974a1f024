# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_conversation_param_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseConversationParamParam as ResponseConversationParamParam,
)

__all__ = [
    "ResponseConversationParamParam",
]
