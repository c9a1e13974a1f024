# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_computer_tool_call``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ClickParam as ActionClick,
    ClickParam as _ClickParam,
    ComputerActionList as ComputerActionList,
    CoordParam as ActionDragPath,
    DoubleClickAction as ActionDoubleClick,
    DoubleClickAction as _DoubleClickAction,
    DragParam as ActionDrag,
    DragParam as _DragParam,
    KeyPressAction as ActionKeypress,
    KeyPressAction as _KeyPressAction,
    MoveParam as ActionMove,
    MoveParam as _MoveParam,
    ResponseComputerToolCall as ResponseComputerToolCall,
    ScreenshotParam as ActionScreenshot,
    ScreenshotParam as _ScreenshotParam,
    ScrollParam as ActionScroll,
    ScrollParam as _ScrollParam,
    TypeParam as ActionType,
    TypeParam as _TypeParam,
    WaitParam as ActionWait,
    WaitParam as _WaitParam,
)
from openai_oxide.models.shared import ComputerCallSafetyCheckParam as PendingSafetyCheck

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
    "ComputerActionList",
    "PendingSafetyCheck",
    "ResponseComputerToolCall",
]

Action: TypeAlias = (
    _ClickParam
    | _DoubleClickAction
    | _DragParam
    | _KeyPressAction
    | _MoveParam
    | _ScreenshotParam
    | _ScrollParam
    | _TypeParam
    | _WaitParam
)
