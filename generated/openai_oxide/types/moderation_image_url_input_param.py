# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.moderation_image_url_input_param``, as the official package has it"""

from openai_oxide.params.moderations import (
    ModerationImageURLInputImageUrlParam as ImageURL,
    ModerationImageURLInputParam as ModerationImageURLInputParam,
)

__all__ = [
    "ImageURL",
    "ModerationImageURLInputParam",
]
