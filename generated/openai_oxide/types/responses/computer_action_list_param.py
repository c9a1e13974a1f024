# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.computer_action_list_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ClickParam as Click,
    ClickParam as _ClickParam,
    ComputerActionListParam as ComputerActionListParam,
    CoordParam as DragPath,
    DoubleClickActionParam as DoubleClick,
    DoubleClickActionParam as _DoubleClickActionParam,
    DragParam as Drag,
    DragParam as _DragParam,
    KeyPressActionParam as Keypress,
    KeyPressActionParam as _KeyPressActionParam,
    MoveParam as Move,
    MoveParam as _MoveParam,
    ScreenshotParam as Screenshot,
    ScreenshotParam as _ScreenshotParam,
    ScrollParam as Scroll,
    ScrollParam as _ScrollParam,
    TypeParam as Type,
    TypeParam as _TypeParam,
    WaitParam as Wait,
    WaitParam as _WaitParam,
)

__all__ = [
    "Click",
    "ComputerActionListParam",
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

ComputerActionParam: TypeAlias = (
    _ClickParam
    | _DoubleClickActionParam
    | _DragParam
    | _KeyPressActionParam
    | _MoveParam
    | _ScreenshotParam
    | _ScrollParam
    | _TypeParam
    | _WaitParam
)
