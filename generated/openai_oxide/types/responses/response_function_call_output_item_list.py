# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_call_output_item_list``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
    ResponseSteerInputContent as ResponseFunctionCallOutputItem,
)

__all__ = [
    "ResponseFunctionCallOutputItem",
    "ResponseFunctionCallOutputItemList",
]
