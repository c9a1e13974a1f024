# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.inline_skill_source_param``, as the official package has it"""

from openai_oxide.params.responses import InlineSkillSourceParam as InlineSkillSourceParam

__all__ = [
    "InlineSkillSourceParam",
]
