# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.container_create_params``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.containers import (
    ContainerCreateParams as ContainerCreateParams,
    CreateContainerBodyExpiresAfterParam as ExpiresAfter,
)
from openai_oxide.params.responses import (
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
    "ContainerCreateParams",
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDisabledParam",
    "ExpiresAfter",
    "InlineSkillParam",
    "NetworkPolicy",
    "Skill",
    "SkillReferenceParam",
]

NetworkPolicy: TypeAlias = (
    _ContainerNetworkPolicyDisabledParam | _ContainerNetworkPolicyAllowlistParam
)
Skill: TypeAlias = _SkillReferenceParam | _InlineSkillParam
