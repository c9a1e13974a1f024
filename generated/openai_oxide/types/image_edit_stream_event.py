# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.image_edit_stream_event``, as the official package has it"""

from openai_oxide.models.images import (
    ImageEditCompletedEvent as ImageEditCompletedEvent,
    ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    ImageEditStreamEvent as ImageEditStreamEvent,
)

__all__ = [
    "ImageEditCompletedEvent",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
]
