# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_edit_completed_event``, as the official package has it"""

from openai_oxide.models.images import (
    ImageEditCompletedEvent as ImageEditCompletedEvent,
    ImagesUsage as Usage,
    ImagesUsageInputTokensDetails as UsageInputTokensDetails,
)

__all__ = [
    "ImageEditCompletedEvent",
    "Usage",
    "UsageInputTokensDetails",
]
