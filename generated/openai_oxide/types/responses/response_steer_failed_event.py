# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_failed_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseSteerErrorCode as ResponseSteerErrorCode,
    ResponseSteerFailedEvent as ResponseSteerFailedEvent,
    ResponseSteerFailedEventError as Error,
    ResponseSteerFailedEventSteer as Steer,
    ResponseSteerInput as ResponseSteerInput,
)

__all__ = [
    "Error",
    "ResponseSteerErrorCode",
    "ResponseSteerFailedEvent",
    "ResponseSteerInput",
    "Steer",
]
