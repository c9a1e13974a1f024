# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_container_reference``, as the official package has it"""

from openai_oxide.models.responses import ResponseContainerReference as ResponseContainerReference

__all__ = [
    "ResponseContainerReference",
]
