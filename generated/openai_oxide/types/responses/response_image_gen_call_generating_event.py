# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_image_gen_call_generating_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
)

__all__ = [
    "ResponseImageGenCallGeneratingEvent",
]
