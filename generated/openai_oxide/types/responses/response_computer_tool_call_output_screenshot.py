# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_computer_tool_call_output_screenshot``, as the official package has it"""

from openai_oxide.models.shared import (
    ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
)

__all__ = [
    "ResponseComputerToolCallOutputScreenshot",
]
