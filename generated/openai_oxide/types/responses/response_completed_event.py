# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_completed_event``, as the official package has it"""

from openai_oxide.models.responses import (
    Response as Response,
    ResponseCompletedEvent as ResponseCompletedEvent,
)

__all__ = [
    "Response",
    "ResponseCompletedEvent",
]
