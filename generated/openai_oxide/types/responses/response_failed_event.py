# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_failed_event``, as the official package has it"""

from openai_oxide.models.responses import (
    Response as Response,
    ResponseFailedEvent as ResponseFailedEvent,
)

__all__ = [
    "Response",
    "ResponseFailedEvent",
]
