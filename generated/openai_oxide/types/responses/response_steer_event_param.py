# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_event_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseSteerEventParam as ResponseSteerEventParam,
    ResponseSteerInputParam as ResponseSteerInputParam,
)

__all__ = [
    "ResponseSteerEventParam",
    "ResponseSteerInputParam",
]
