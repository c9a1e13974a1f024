# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_web_search_call_in_progress_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
)

__all__ = [
    "ResponseWebSearchCallInProgressEvent",
]
