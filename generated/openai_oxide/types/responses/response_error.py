# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_error``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseError as ResponseError,
    ResponseErrorMisalignment as Misalignment,
    ResponseErrorMisalignmentSteer as MisalignmentSteer,
)

__all__ = [
    "Misalignment",
    "MisalignmentSteer",
    "ResponseError",
]
