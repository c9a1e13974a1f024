# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.compacted_response``, as the official package has it"""

from openai_oxide.models.responses import (
    CompactedResponse as CompactedResponse,
    CompactedResponseImage as Image,
    ResponseOutputItem as ResponseOutputItem,
    ResponseUsage as ResponseUsage,
)

__all__ = [
    "CompactedResponse",
    "Image",
    "ResponseOutputItem",
    "ResponseUsage",
]
