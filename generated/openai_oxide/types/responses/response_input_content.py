# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_input_content``, as the official package has it"""

from openai_oxide.models.shared import (
    InputFileContent as ResponseInputFile,
    InputImageContent as ResponseInputImage,
    InputTextContent as ResponseInputText,
    ResponseInputContent as ResponseInputContent,
)

__all__ = [
    "ResponseInputContent",
    "ResponseInputFile",
    "ResponseInputImage",
    "ResponseInputText",
]
