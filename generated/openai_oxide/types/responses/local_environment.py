# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.local_environment``, as the official package has it"""

from openai_oxide.models.responses import (
    LocalEnvironment as LocalEnvironment,
    LocalSkill as LocalSkill,
)

__all__ = [
    "LocalEnvironment",
    "LocalSkill",
]
