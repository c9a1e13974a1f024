# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_call_output_item``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseInputFileContent as ResponseInputFileContent,
    ResponseInputImageContent as ResponseInputImageContent,
    ResponseInputTextContent as ResponseInputTextContent,
    ResponseSteerInputContent as ResponseFunctionCallOutputItem,
)

__all__ = [
    "ResponseFunctionCallOutputItem",
    "ResponseInputFileContent",
    "ResponseInputImageContent",
    "ResponseInputTextContent",
]
