# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.container_reference_param``, as the official package has it"""

from openai_oxide.params.responses import ContainerReferenceParam as ContainerReferenceParam

__all__ = [
    "ContainerReferenceParam",
]
