# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_prompt``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import ResponsePrompt as ResponsePrompt
from openai_oxide.models.shared import (
    InputFileContent as ResponseInputFile,
    InputFileContent as _InputFileContent,
    InputImageContent as ResponseInputImage,
    InputImageContent as _InputImageContent,
    InputTextContent as ResponseInputText,
    InputTextContent as _InputTextContent,
)

__all__ = [
    "ResponseInputFile",
    "ResponseInputImage",
    "ResponseInputText",
    "ResponsePrompt",
    "Variables",
]

Variables: TypeAlias = str | _InputTextContent | _InputImageContent | _InputFileContent
