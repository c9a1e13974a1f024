# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.computer_tool``, as the official package has it"""

from openai_oxide.models.responses import ComputerTool as ComputerTool

__all__ = [
    "ComputerTool",
]
