# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_computer_tool_call_output_screenshot_param``, as the official package has it"""

from openai_oxide.params.shared import (
    ResponseComputerToolCallOutputScreenshotParam as ResponseComputerToolCallOutputScreenshotParam,
)

__all__ = [
    "ResponseComputerToolCallOutputScreenshotParam",
]
