# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.skill_update_params``, as the official package has it"""

from openai_oxide.params.skills import SkillUpdateParams as SkillUpdateParams

__all__ = [
    "SkillUpdateParams",
]
