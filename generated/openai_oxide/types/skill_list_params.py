# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.skill_list_params``, as the official package has it"""

from openai_oxide.params.skills import SkillListParams as SkillListParams

__all__ = [
    "SkillListParams",
]
