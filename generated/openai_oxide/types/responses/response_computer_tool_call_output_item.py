# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_computer_tool_call_output_item``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
)
from openai_oxide.models.shared import (
    ComputerCallSafetyCheckParam as AcknowledgedSafetyCheck,
    ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
)

__all__ = [
    "AcknowledgedSafetyCheck",
    "ResponseComputerToolCallOutputItem",
    "ResponseComputerToolCallOutputScreenshot",
]
