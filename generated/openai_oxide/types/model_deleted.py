# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.model_deleted``, as the official package has it"""

from openai_oxide.models.models import ModelDeleted as ModelDeleted

__all__ = [
    "ModelDeleted",
]
