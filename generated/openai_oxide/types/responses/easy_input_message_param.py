# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.easy_input_message_param``, as the official package has it"""

from openai_oxide.params.responses import (
    EasyInputMessageParam as EasyInputMessageParam,
    ResponseInputMessageContentListParam as ResponseInputMessageContentListParam,
)

__all__ = [
    "EasyInputMessageParam",
    "ResponseInputMessageContentListParam",
]
