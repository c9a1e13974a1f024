# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_network_policy_allowlist_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)

__all__ = [
    "ContainerNetworkPolicyAllowlistParam",
    "ContainerNetworkPolicyDomainSecretParam",
]
