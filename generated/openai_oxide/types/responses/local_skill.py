# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.local_skill``, as the official package has it"""

from openai_oxide.models.responses import LocalSkill as LocalSkill

__all__ = [
    "LocalSkill",
]
