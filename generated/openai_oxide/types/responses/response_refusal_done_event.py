# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_refusal_done_event``, as the official package has it"""

from openai_oxide.models.responses import ResponseRefusalDoneEvent as ResponseRefusalDoneEvent

__all__ = [
    "ResponseRefusalDoneEvent",
]
