# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_image_gen_call_in_progress_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
)

__all__ = [
    "ResponseImageGenCallInProgressEvent",
]
