# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_edit_params``, as the official package has it"""

from openai_oxide.models.shared import ImageModel as ImageModel
from openai_oxide.params.images import (
    CreateImageEditRequestSvgParam as Svg,
    CreateImageEditRequestSvgReasoningParam as SvgReasoning,
    ImageEditParams as ImageEditParams,
    ImageEditParamsBase as ImageEditParamsBase,
    ImageEditParamsNonStreaming as ImageEditParamsNonStreaming,
    ImageEditParamsStreaming as ImageEditParamsStreaming,
)
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes

__all__ = [
    "FileTypes",
    "ImageEditParams",
    "ImageEditParamsBase",
    "ImageEditParamsNonStreaming",
    "ImageEditParamsStreaming",
    "ImageModel",
    "Svg",
    "SvgReasoning",
]
