# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_call_output_item_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ResponseInputFileContentParam as ResponseInputFileContentParam,
    ResponseInputImageContentParam as ResponseInputImageContentParam,
    ResponseInputTextContentParam as ResponseInputTextContentParam,
    ResponseSteerInputContentParam as ResponseFunctionCallOutputItemParam,
)

__all__ = [
    "ResponseFunctionCallOutputItemParam",
    "ResponseInputFileContentParam",
    "ResponseInputImageContentParam",
    "ResponseInputTextContentParam",
]
