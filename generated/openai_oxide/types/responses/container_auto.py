# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_auto``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ContainerAuto as ContainerAuto,
    ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyAllowlist as _ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDisabled as _ContainerNetworkPolicyDisabled,
    InlineSkill as InlineSkill,
    InlineSkill as _InlineSkill,
    SkillReference as SkillReference,
    SkillReference as _SkillReference,
)

__all__ = [
    "ContainerAuto",
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDisabled",
    "InlineSkill",
    "NetworkPolicy",
    "Skill",
    "SkillReference",
]

NetworkPolicy: TypeAlias = _ContainerNetworkPolicyDisabled | _ContainerNetworkPolicyAllowlist
Skill: TypeAlias = _SkillReference | _InlineSkill
