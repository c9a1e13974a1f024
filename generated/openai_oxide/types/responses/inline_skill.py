# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.inline_skill``, as the official package has it"""

from openai_oxide.models.responses import (
    InlineSkill as InlineSkill,
    InlineSkillSource as InlineSkillSource,
)

__all__ = [
    "InlineSkill",
    "InlineSkillSource",
]
