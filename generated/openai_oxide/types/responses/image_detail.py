# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.image_detail``, as the official package has it"""

from openai_oxide.models.shared import ImageDetail as ImageDetail

__all__ = [
    "ImageDetail",
]
