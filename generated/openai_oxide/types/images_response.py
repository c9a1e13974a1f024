# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.images_response``, as the official package has it"""

from openai_oxide.models.images import (
    Image as Image,
    ImageGenInputUsageDetails as UsageInputTokensDetails,
    ImageGenOutputTokensDetails as UsageOutputTokensDetails,
    ImageGenUsage as Usage,
    ImagesResponse as ImagesResponse,
    ImagesResponseSvgUsage as SvgUsage,
)

__all__ = [
    "Image",
    "ImagesResponse",
    "SvgUsage",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]
