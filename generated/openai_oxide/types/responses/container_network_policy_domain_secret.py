# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_network_policy_domain_secret``, as the official package has it"""

from openai_oxide.models.responses import (
    ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
)

__all__ = [
    "ContainerNetworkPolicyDomainSecret",
]
