# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.computer_use_preview_tool_param``, as the official package has it"""

from openai_oxide.params.responses import ComputerUsePreviewToolParam as ComputerUsePreviewToolParam

__all__ = [
    "ComputerUsePreviewToolParam",
]
