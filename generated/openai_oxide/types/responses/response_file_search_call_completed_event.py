# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_file_search_call_completed_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
)

__all__ = [
    "ResponseFileSearchCallCompletedEvent",
]
