# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_error_code``, as the official package has it"""

from openai_oxide.models.responses import ResponseSteerErrorCode as ResponseSteerErrorCode

__all__ = [
    "ResponseSteerErrorCode",
]
