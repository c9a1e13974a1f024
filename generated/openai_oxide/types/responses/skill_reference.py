# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.skill_reference``, as the official package has it"""

from openai_oxide.models.responses import SkillReference as SkillReference

__all__ = [
    "SkillReference",
]
