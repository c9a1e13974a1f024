# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.container_list_response``, as the official package has it"""

from openai_oxide.models.containers import (
    ContainerListResponse as ContainerListResponse,
    ContainerListResponseExpiresAfter as ExpiresAfter,
    ContainerListResponseNetworkPolicy as NetworkPolicy,
)

__all__ = [
    "ContainerListResponse",
    "ExpiresAfter",
    "NetworkPolicy",
]
