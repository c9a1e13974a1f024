# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_call_output_item_list_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
    ResponseInputFileContentParam as ResponseInputFileContentParam,
    ResponseInputFileContentParam as _ResponseInputFileContentParam,
    ResponseInputImageContentParam as ResponseInputImageContentParam,
    ResponseInputImageContentParam as _ResponseInputImageContentParam,
    ResponseInputTextContentParam as ResponseInputTextContentParam,
    ResponseInputTextContentParam as _ResponseInputTextContentParam,
)

__all__ = [
    "ResponseFunctionCallOutputItemListParam",
    "ResponseFunctionCallOutputItemParam",
    "ResponseInputFileContentParam",
    "ResponseInputImageContentParam",
    "ResponseInputTextContentParam",
]

ResponseFunctionCallOutputItemParam: TypeAlias = (
    _ResponseInputTextContentParam
    | _ResponseInputImageContentParam
    | _ResponseInputFileContentParam
)
