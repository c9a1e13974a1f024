# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.error_object``, as the official package has it"""

from openai_oxide.models.shared import (
    ErrorObject as ErrorObject,
    ErrorObjectMisalignment as Misalignment,
    ErrorObjectMisalignmentSteer as MisalignmentSteer,
)

__all__ = [
    "ErrorObject",
    "Misalignment",
    "MisalignmentSteer",
]
