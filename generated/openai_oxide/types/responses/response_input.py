# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseInput as ResponseInput,
    ResponseInputItem as ResponseInputItem,
)

__all__ = [
    "ResponseInput",
    "ResponseInputItem",
]
