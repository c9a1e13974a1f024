# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.inline_skill_source``, as the official package has it"""

from openai_oxide.models.responses import InlineSkillSource as InlineSkillSource

__all__ = [
    "InlineSkillSource",
]
