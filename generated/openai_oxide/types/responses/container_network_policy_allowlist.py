# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_network_policy_allowlist``, as the official package has it"""

from openai_oxide.models.responses import (
    ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
)

__all__ = [
    "ContainerNetworkPolicyAllowlist",
    "ContainerNetworkPolicyDomainSecret",
]
