# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_in_progress_event``, as the official package has it"""

from openai_oxide.models.responses import (
    Response as Response,
    ResponseInProgressEvent as ResponseInProgressEvent,
)

__all__ = [
    "Response",
    "ResponseInProgressEvent",
]
