# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.computer_action``, as the official package has it"""

from openai_oxide.models.responses import (
    ClickParam as Click,
    ComputerAction as ComputerAction,
    CoordParam as DragPath,
    DoubleClickAction as DoubleClick,
    DragParam as Drag,
    KeyPressAction as Keypress,
    MoveParam as Move,
    ScreenshotParam as Screenshot,
    ScrollParam as Scroll,
    TypeParam as Type,
    WaitParam as Wait,
)

__all__ = [
    "Click",
    "ComputerAction",
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
