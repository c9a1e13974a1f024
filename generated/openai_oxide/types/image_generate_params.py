# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_generate_params``, as the official package has it"""

from openai_oxide.models.shared import ImageModel as ImageModel
from openai_oxide.params.images import (
    CreateImageRequestSvgParam as Svg,
    CreateImageRequestSvgReasoningParam as SvgReasoning,
    ImageGenerateParams as ImageGenerateParams,
    ImageGenerateParamsBase as ImageGenerateParamsBase,
    ImageGenerateParamsNonStreaming as ImageGenerateParamsNonStreaming,
    ImageGenerateParamsStreaming as ImageGenerateParamsStreaming,
)

__all__ = [
    "ImageGenerateParams",
    "ImageGenerateParamsBase",
    "ImageGenerateParamsNonStreaming",
    "ImageGenerateParamsStreaming",
    "ImageModel",
    "Svg",
    "SvgReasoning",
]
