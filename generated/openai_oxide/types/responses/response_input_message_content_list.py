# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_message_content_list``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseInputMessageContentList as ResponseInputMessageContentList,
)
from openai_oxide.models.shared import ResponseInputContent as ResponseInputContent

__all__ = [
    "ResponseInputContent",
    "ResponseInputMessageContentList",
]
