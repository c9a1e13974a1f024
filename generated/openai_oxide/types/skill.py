# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.skill``, as the official package has it"""

from openai_oxide.models.skills import Skill as Skill

__all__ = [
    "Skill",
]
