# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.moderation_create_response``, as the official package has it"""

from openai_oxide.models.moderations import (
    Moderation as Moderation,
    ModerationCreateResponse as ModerationCreateResponse,
)

__all__ = [
    "Moderation",
    "ModerationCreateResponse",
]
