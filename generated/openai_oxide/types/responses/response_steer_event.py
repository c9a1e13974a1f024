# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseSteerEvent as ResponseSteerEvent,
    ResponseSteerInput as ResponseSteerInput,
)

__all__ = [
    "ResponseSteerEvent",
    "ResponseSteerInput",
]
