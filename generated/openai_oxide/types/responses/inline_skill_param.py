# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.inline_skill_param``, as the official package has it"""

from openai_oxide.params.responses import (
    InlineSkillParam as InlineSkillParam,
    InlineSkillSourceParam as InlineSkillSourceParam,
)

__all__ = [
    "InlineSkillParam",
    "InlineSkillSourceParam",
]
