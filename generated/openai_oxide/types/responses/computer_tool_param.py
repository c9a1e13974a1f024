# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.computer_tool_param``, as the official package has it"""

from openai_oxide.params.responses import ComputerToolParam as ComputerToolParam

__all__ = [
    "ComputerToolParam",
]
