# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.container_list_params``, as the official package has it"""

from openai_oxide.params.containers import ContainerListParams as ContainerListParams

__all__ = [
    "ContainerListParams",
]
