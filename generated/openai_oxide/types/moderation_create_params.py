# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.moderation_create_params``, as the official package has it"""

from openai_oxide.models.shared import ModerationModel as ModerationModel
from openai_oxide.params.moderations import (
    ModerationCreateParams as ModerationCreateParams,
    ModerationMultiModalInputParam as ModerationMultiModalInputParam,
)

__all__ = [
    "ModerationCreateParams",
    "ModerationModel",
    "ModerationMultiModalInputParam",
]
