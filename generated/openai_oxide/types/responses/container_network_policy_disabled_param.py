# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_network_policy_disabled_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
)

__all__ = [
    "ContainerNetworkPolicyDisabledParam",
]
