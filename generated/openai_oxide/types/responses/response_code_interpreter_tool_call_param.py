# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_code_interpreter_tool_call_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    CodeInterpreterOutputImageParam as OutputImage,
    CodeInterpreterOutputImageParam as _CodeInterpreterOutputImageParam,
    CodeInterpreterOutputLogsParam as OutputLogs,
    CodeInterpreterOutputLogsParam as _CodeInterpreterOutputLogsParam,
    ResponseCodeInterpreterToolCallParam as ResponseCodeInterpreterToolCallParam,
)

__all__ = [
    "Output",
    "OutputImage",
    "OutputLogs",
    "ResponseCodeInterpreterToolCallParam",
]

Output: TypeAlias = _CodeInterpreterOutputLogsParam | _CodeInterpreterOutputImageParam
