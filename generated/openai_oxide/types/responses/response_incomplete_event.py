# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_incomplete_event``, as the official package has it"""

from openai_oxide.models.responses import (
    Response as Response,
    ResponseIncompleteEvent as ResponseIncompleteEvent,
)

__all__ = [
    "Response",
    "ResponseIncompleteEvent",
]
