# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_create_variation_params``, as the official package has it"""

from openai_oxide.models.shared import ImageModel as ImageModel
from openai_oxide.params.images import ImageCreateVariationParams as ImageCreateVariationParams
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes

__all__ = [
    "FileTypes",
    "ImageCreateVariationParams",
    "ImageModel",
]
