# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_input_content``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseInputFileContent as ResponseInputFileContent,
    ResponseInputImageContent as ResponseInputImageContent,
    ResponseInputTextContent as ResponseInputTextContent,
    ResponseSteerInputContent as ResponseSteerInputContent,
)

__all__ = [
    "ResponseInputFileContent",
    "ResponseInputImageContent",
    "ResponseInputTextContent",
    "ResponseSteerInputContent",
]
