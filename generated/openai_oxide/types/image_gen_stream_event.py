# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_gen_stream_event``, as the official package has it"""

from openai_oxide.models.images import (
    ImageGenCompletedEvent as ImageGenCompletedEvent,
    ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    ImageGenStreamEvent as ImageGenStreamEvent,
)

__all__ = [
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
]
