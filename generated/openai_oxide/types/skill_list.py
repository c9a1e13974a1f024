# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.skill_list``, as the official package has it"""

from openai_oxide.models.skills import Skill as Skill, SkillList as SkillList

__all__ = [
    "Skill",
    "SkillList",
]
