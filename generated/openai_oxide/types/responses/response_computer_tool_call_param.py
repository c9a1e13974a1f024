# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_computer_tool_call_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ClickParam as ActionClick,
    ClickParam as _ClickParam,
    ComputerActionListParam as ComputerActionListParam,
    CoordParam as ActionDragPath,
    DoubleClickActionParam as ActionDoubleClick,
    DoubleClickActionParam as _DoubleClickActionParam,
    DragParam as ActionDrag,
    DragParam as _DragParam,
    KeyPressActionParam as ActionKeypress,
    KeyPressActionParam as _KeyPressActionParam,
    MoveParam as ActionMove,
    MoveParam as _MoveParam,
    ResponseComputerToolCallParam as ResponseComputerToolCallParam,
    ScreenshotParam as ActionScreenshot,
    ScreenshotParam as _ScreenshotParam,
    ScrollParam as ActionScroll,
    ScrollParam as _ScrollParam,
    TypeParam as ActionType,
    TypeParam as _TypeParam,
    WaitParam as ActionWait,
    WaitParam as _WaitParam,
)
from openai_oxide.params.shared import ComputerCallSafetyCheckParam as PendingSafetyCheck

__all__ = [
    "Action",
    "ActionClick",
    "ActionDoubleClick",
    "ActionDrag",
    "ActionDragPath",
    "ActionKeypress",
    "ActionMove",
    "ActionScreenshot",
    "ActionScroll",
    "ActionType",
    "ActionWait",
    "ComputerActionListParam",
    "PendingSafetyCheck",
    "ResponseComputerToolCallParam",
]

Action: TypeAlias = (
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
