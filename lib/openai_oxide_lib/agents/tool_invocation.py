"""A call of an agent's tool, answered by a function of the program. Pure, but for calling it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from openai_oxide_lib.agents.tools import FunctionTool, said_by

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import AgentFunctionCallItem

__all__ = [
    "RACE_DELAYS",
    "AgentToolError",
    "AsyncToolErrorHandler",
    "Invocation",
    "ToolErrorHandler",
    "ToolErrorStage",
    "is_race",
]

ToolErrorStage: TypeAlias = Literal["arguments", "execution", "output"]
RACE_DELAYS: Final = (0.1, 0.3, 0.6)
"""Seconds to wait before an answer is sent again that came before the server knew of the call."""


@dataclass(frozen=True)
class AgentToolError:
    """What went wrong with a call, for the program's own logs; the agent is not told.

    ``stage`` says where: reading the arguments, running the function, or telling its value.
    """

    error: Exception
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: ToolErrorStage


ToolErrorHandler: TypeAlias = Callable[[AgentToolError], None]
AsyncToolErrorHandler: TypeAlias = Callable[[AgentToolError], Awaitable[None] | None]


class Invocation:
    """One call and the handler it is for: ``start``, await if need be, ``told``; or ``failed``."""

    def __init__(self, session_id: str, call: AgentFunctionCallItem, handler: Any) -> None:
        self.session_id = session_id
        # The program is shown the event as well, and may change it.
        self.call = deepcopy(call)
        self._handler = handler
        self._stage: ToolErrorStage = "arguments"

    def start(self) -> Any:
        """Read the arguments and call the function; what it returns may be awaitable."""
        arguments = _arguments(self.call.arguments)
        if isinstance(self._handler, FunctionTool):
            parsed, run = self._handler.parse(arguments), self._handler.answer
        else:
            parsed, run = arguments, self._handler
        self._stage = "execution"
        return run(parsed)

    def told(self, value: Any) -> dict[str, Any]:
        """The answer to send for a value of the function."""
        self._stage = "output"
        return {**self._head, "success": True, "output": said_by(value)}

    def failed(self) -> dict[str, Any]:
        """The answer to send after an error. Its text stays here: it may hold secrets."""
        return {**self._head, "success": False, "error": "The tool failed."}

    @property
    def _head(self) -> dict[str, Any]:
        which = {"turn_id": self.call.turn_id, "call_id": self.call.call_id}
        return {"type": "agent.session.input.tool_result", **which}

    def diagnosis(self, error: Exception) -> AgentToolError:
        """The error with all that is known of it."""
        call = self.call
        return AgentToolError(
            error, call.name, self.session_id, call.turn_id, call.call_id, self._stage
        )


def _arguments(given: Any) -> dict[str, Any]:
    found = json.loads(given) if isinstance(given, str) else given
    if not isinstance(found, dict):
        raise ValueError("the arguments of a call must be a JSON object")
    return found


def is_race(error: Any, call_id: str) -> bool:
    """Whether the server refused an answer because it does not know of the call yet.

    The event that tells of a call may arrive before the server waits for its answer.
    """
    body = error.body if isinstance(error.body, dict) else {}
    unknown = f"Unknown pending tool call: {call_id}"
    return body.get("code") == "invalid_request_error" and body.get("message") == unknown
