# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.moderation_multi_modal_input_param``, as the official package has it"""

from openai_oxide.params.moderations import (
    ModerationImageURLInputParam as ModerationImageURLInputParam,
    ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    ModerationTextInputParam as ModerationTextInputParam,
)

__all__ = [
    "ModerationImageURLInputParam",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
]
