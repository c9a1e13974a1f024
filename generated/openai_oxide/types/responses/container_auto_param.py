# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_auto_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ContainerAutoParam as ContainerAutoParam,
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyAllowlistParam as _ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    ContainerNetworkPolicyDisabledParam as _ContainerNetworkPolicyDisabledParam,
    InlineSkillParam as InlineSkillParam,
    InlineSkillParam as _InlineSkillParam,
    SkillReferenceParam as SkillReferenceParam,
    SkillReferenceParam as _SkillReferenceParam,
)

__all__ = [
    "ContainerAutoParam",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabledParam",
    "InlineSkillParam",
    "NetworkPolicy",
    "Skill",
    "SkillReferenceParam",
]

NetworkPolicy: TypeAlias = (
    _ContainerNetworkPolicyDisabledParam | _ContainerNetworkPolicyAllowlistParam
)
Skill: TypeAlias = _SkillReferenceParam | _InlineSkillParam
