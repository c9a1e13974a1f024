# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_created_event``, as the official package has it"""

from openai_oxide.models.responses import (
    Response as Response,
    ResponseCreatedEvent as ResponseCreatedEvent,
)

__all__ = [
    "Response",
    "ResponseCreatedEvent",
]
