# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_pending_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseSteerPendingEvent as ResponseSteerPendingEvent,
    ResponseSteerPendingEventSteer as Steer,
    ResponseSteerPendingReason as ResponseSteerPendingReason,
    ResponseSteerRequiredInput as ResponseSteerRequiredInput,
)

__all__ = [
    "ResponseSteerPendingEvent",
    "ResponseSteerPendingReason",
    "ResponseSteerRequiredInput",
    "Steer",
]
