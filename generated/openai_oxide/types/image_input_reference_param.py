# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_input_reference_param``, as the official package has it"""

from openai_oxide.params.videos import ImageInputReferenceParam as ImageInputReferenceParam

__all__ = [
    "ImageInputReferenceParam",
]
