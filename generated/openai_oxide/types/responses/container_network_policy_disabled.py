# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_network_policy_disabled``, as the official package has it"""

from openai_oxide.models.responses import (
    ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
)

__all__ = [
    "ContainerNetworkPolicyDisabled",
]
