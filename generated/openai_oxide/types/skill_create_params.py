# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.skill_create_params``, as the official package has it"""

from openai_oxide.params.skills import SkillCreateParams as SkillCreateParams
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes

__all__ = [
    "FileTypes",
    "SkillCreateParams",
]
