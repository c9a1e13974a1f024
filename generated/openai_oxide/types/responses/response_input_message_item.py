# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_message_item``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseInputMessageContentList as ResponseInputMessageContentList,
    ResponseInputMessageItem as ResponseInputMessageItem,
)

__all__ = [
    "ResponseInputMessageContentList",
    "ResponseInputMessageItem",
]
