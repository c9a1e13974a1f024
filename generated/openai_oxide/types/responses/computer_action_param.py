# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.computer_action_param``, as the official package has it"""

from openai_oxide.params.responses import (
    ClickParam as Click,
    ComputerActionParam as ComputerActionParam,
    CoordParam as DragPath,
    DoubleClickActionParam as DoubleClick,
    DragParam as Drag,
    KeyPressActionParam as Keypress,
    MoveParam as Move,
    ScreenshotParam as Screenshot,
    ScrollParam as Scroll,
    TypeParam as Type,
    WaitParam as Wait,
)

__all__ = [
    "Click",
    "ComputerActionParam",
    "DoubleClick",
    "Drag",
    "DragPath",
    "Keypress",
    "Move",
    "Screenshot",
    "Scroll",
    "Type",
    "Wait",
]
