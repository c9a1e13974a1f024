# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_image_gen_call_partial_image_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
)

__all__ = [
    "ResponseImageGenCallPartialImageEvent",
]
