# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.skill_reference_param``, as the official package has it"""

from openai_oxide.params.responses import SkillReferenceParam as SkillReferenceParam

__all__ = [
    "SkillReferenceParam",
]
