# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_gen_completed_event``, as the official package has it"""

from openai_oxide.models.images import (
    ImageGenCompletedEvent as ImageGenCompletedEvent,
    ImagesUsage as Usage,
    ImagesUsageInputTokensDetails as UsageInputTokensDetails,
)

__all__ = [
    "ImageGenCompletedEvent",
    "Usage",
    "UsageInputTokensDetails",
]
