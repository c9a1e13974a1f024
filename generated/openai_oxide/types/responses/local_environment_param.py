# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.local_environment_param``, as the official package has it"""

from openai_oxide.params.responses import (
    LocalEnvironmentParam as LocalEnvironmentParam,
    LocalSkillParam as LocalSkillParam,
)

__all__ = [
    "LocalEnvironmentParam",
    "LocalSkillParam",
]
