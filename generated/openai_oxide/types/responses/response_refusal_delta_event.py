# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_refusal_delta_event``, as the official package has it"""

from openai_oxide.models.responses import ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent

__all__ = [
    "ResponseRefusalDeltaEvent",
]
