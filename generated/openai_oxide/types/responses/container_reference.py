# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_reference``, as the official package has it"""

from openai_oxide.models.responses import ContainerReference as ContainerReference

__all__ = [
    "ContainerReference",
]
