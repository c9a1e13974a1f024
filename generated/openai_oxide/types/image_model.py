# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_model``, as the official package has it"""

from openai_oxide.models.shared import ImageModel as ImageModel

__all__ = [
    "ImageModel",
]
