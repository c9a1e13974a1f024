# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_accepted_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseSteerAcceptedEvent as ResponseSteerAcceptedEvent,
    ResponseSteerAcceptedEventSteer as Steer,
)

__all__ = [
    "ResponseSteerAcceptedEvent",
    "Steer",
]
