# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_network_policy_domain_secret_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
)

__all__ = [
    "ContainerNetworkPolicyDomainSecretParam",
]
