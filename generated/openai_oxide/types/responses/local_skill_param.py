# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.local_skill_param``, as the official package has it"""

from openai_oxide.params.responses import LocalSkillParam as LocalSkillParam

__all__ = [
    "LocalSkillParam",
]
