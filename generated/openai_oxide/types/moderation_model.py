# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.moderation_model``, as the official package has it"""

from openai_oxide.models.shared import ModerationModel as ModerationModel

__all__ = [
    "ModerationModel",
]
