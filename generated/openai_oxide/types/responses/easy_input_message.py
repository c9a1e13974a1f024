# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.easy_input_message``, as the official package has it"""

from openai_oxide.models.responses import (
    EasyInputMessage as EasyInputMessage,
    ResponseInputMessageContentList as ResponseInputMessageContentList,
)

__all__ = [
    "EasyInputMessage",
    "ResponseInputMessageContentList",
]
