# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_error_event``, as the official package has it"""

from openai_oxide.models.responses import ResponseErrorEvent as ResponseErrorEvent

__all__ = [
    "ResponseErrorEvent",
]
