# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.computer_action_list``, as the official package has it"""

from openai_oxide.models.responses import (
    ComputerAction as ComputerAction,
    ComputerActionList as ComputerActionList,
)

__all__ = [
    "ComputerAction",
    "ComputerActionList",
]
