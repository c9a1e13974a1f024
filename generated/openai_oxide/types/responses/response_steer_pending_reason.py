# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_pending_reason``, as the official package has it"""

from openai_oxide.models.responses import ResponseSteerPendingReason as ResponseSteerPendingReason

__all__ = [
    "ResponseSteerPendingReason",
]
