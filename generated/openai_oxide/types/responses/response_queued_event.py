# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_queued_event``, as the official package has it"""

from openai_oxide.models.responses import (
    Response as Response,
    ResponseQueuedEvent as ResponseQueuedEvent,
)

__all__ = [
    "Response",
    "ResponseQueuedEvent",
]
