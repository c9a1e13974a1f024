# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.computer_use_preview_tool``, as the official package has it"""

from openai_oxide.models.responses import ComputerUsePreviewTool as ComputerUsePreviewTool

__all__ = [
    "ComputerUsePreviewTool",
]
