# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_conversation_param``, as the official package has it"""

from openai_oxide.models.responses import ResponseConversationParam as ResponseConversationParam

__all__ = [
    "ResponseConversationParam",
]
