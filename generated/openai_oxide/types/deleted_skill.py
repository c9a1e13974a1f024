# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.deleted_skill``, as the official package has it"""

from openai_oxide.models.skills import DeletedSkill as DeletedSkill

__all__ = [
    "DeletedSkill",
]
