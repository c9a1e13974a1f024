"""A call of an agent's tool, answered by a function of the program. Pure, but for calling it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from openai_oxide_lib.agents.tools import FunctionTool, output_of
from openai_oxide_runtime.errors.tree import APIError

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
"""Seconds before an answer is sent again that reached the server before it knew of the call."""


@dataclass(frozen=True)
class AgentToolError:
    """An error in a call, for the program's own logs; the agent does not get it.

    ``stage`` says where: reading the arguments, running the function, or encoding its result.
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
    """One call and its handler: ``start``, await if need be, ``success``; or ``failure``."""

    def __init__(
        self,
        session_id: str,
        call: AgentFunctionCallItem,
        handler: Callable[[dict[str, Any]], object],
    ) -> None:
        self.session_id = session_id
        # The program gets the same event, and may change it.
        self.call = deepcopy(call)
        self._handler = handler
        self._stage: ToolErrorStage = "arguments"

    def start(self) -> object:
        """Read the arguments and call the function; what it returns may be awaitable."""
        arguments = _arguments(self.call.arguments)
        if isinstance(self._handler, FunctionTool):
            parsed = self._handler.parse(arguments)
            self._stage = "execution"
            return self._handler.answer(parsed)
        self._stage = "execution"
        return self._handler(arguments)

    def success(self, value: object) -> dict[str, Any]:
        """The answer to send for a result of the function."""
        self._stage = "output"
        return {**self._head, "success": True, "output": output_of(value)}

    def failure(self) -> dict[str, Any]:
        """The answer to send after an error. Its text stays here: it may hold secrets."""
        return {**self._head, "success": False, "error": "The tool failed."}

    @property
    def _head(self) -> dict[str, Any]:
        which = {"turn_id": self.call.turn_id, "call_id": self.call.call_id}
        return {"type": "agent.session.input.tool_result", **which}

    def diagnosis(self, error: Exception) -> AgentToolError:
        """The error, with the call and the stage where it happened."""
        call = self.call
        return AgentToolError(
            error, call.name, self.session_id, call.turn_id, call.call_id, self._stage
        )


def _arguments(value: object) -> dict[str, Any]:
    arguments = json.loads(value) if isinstance(value, str) else value
    if not isinstance(arguments, dict):
        raise ValueError("the arguments of a call must be a JSON object")
    return arguments


def is_race(error: APIError, call_id: str) -> bool:
    """Whether the server refused an answer because it does not know of the call yet.

    The server sends the event of a call a moment before it waits for the answer.
    """
    body = error.body if isinstance(error.body, dict) else {}
    unknown = f"Unknown pending tool call: {call_id}"
    return body.get("code") == "invalid_request_error" and body.get("message") == unknown
