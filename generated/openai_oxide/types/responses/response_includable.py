# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_includable``, as the official package has it"""

from openai_oxide.models.responses import ResponseIncludable as ResponseIncludable

__all__ = [
    "ResponseIncludable",
]
