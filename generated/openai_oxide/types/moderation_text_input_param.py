# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.moderation_text_input_param``, as the official package has it"""

from openai_oxide.params.moderations import ModerationTextInputParam as ModerationTextInputParam

__all__ = [
    "ModerationTextInputParam",
]
