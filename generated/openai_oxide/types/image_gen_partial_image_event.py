# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_gen_partial_image_event``, as the official package has it"""

from openai_oxide.models.images import ImageGenPartialImageEvent as ImageGenPartialImageEvent

__all__ = [
    "ImageGenPartialImageEvent",
]
