# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image``, as the official package has it"""

from openai_oxide.models.images import Image as Image

__all__ = [
    "Image",
]
