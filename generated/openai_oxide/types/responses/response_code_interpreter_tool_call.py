# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_code_interpreter_tool_call``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    CodeInterpreterOutputImage as OutputImage,
    CodeInterpreterOutputImage as _CodeInterpreterOutputImage,
    CodeInterpreterOutputLogs as OutputLogs,
    CodeInterpreterOutputLogs as _CodeInterpreterOutputLogs,
    ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
)

__all__ = [
    "Output",
    "OutputImage",
    "OutputLogs",
    "ResponseCodeInterpreterToolCall",
]

Output: TypeAlias = _CodeInterpreterOutputLogs | _CodeInterpreterOutputImage
