"""The result of an agent's turn, or the error that says why there is none. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeAlias

from typing_extensions import TypeVar

from openai_oxide_lib.agents.output_format import check_output_type
from openai_oxide_lib.structured_output.loose_values import field_of, objects, text_of
from openai_oxide_lib.structured_output.response_format import parse_json
from openai_oxide_runtime.errors.base import OpenAIError

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import (
        AgentSessionMessage,
        AgentSessionRequiredAction,
        Turn,
    )

__all__ = ["AgentOutputParseError", "AgentTurnResult", "AgentTurnResultError", "WhyNoResult"]

OutputT = TypeVar("OutputT", default=Any)
T = TypeVar("T")
WhyNoResult: TypeAlias = Literal[
    "failed", "cancelled", "requires_action", "incomplete", "observation_failed"
]


@dataclass(frozen=True)
class AgentTurnResult(Generic[OutputT]):
    """A completed turn, and the agent's final messages."""

    turn: Turn
    messages: list[AgentSessionMessage]
    """The final messages, in order; commentary is left out."""
    output_parsed: OutputT | None = None
    """The answer as an object, if there is an output type."""

    @property
    def session_id(self) -> str:
        """The id of the session."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """The id of the turn."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The text of all messages, joined."""
        return "".join(text_of(field_of(one, "output_text")) for one in self.messages)

    def parse(self, output_type: type[T]) -> AgentTurnResult[T]:
        """This result with its answer read as ``output_type``.

        ``AgentOutputParseError`` is raised if it does not fit; the text is only in its ``result``.
        """
        typed: Any = self
        try:
            check_output_type(output_type)
            parsed = [parse_json(output_type, text) for text in self._texts()]
            return replace(typed, output_parsed=parsed[0])
        except Exception:
            # pydantic's errors quote the answer, which may be confidential.
            raise AgentOutputParseError(self) from None

    def _texts(self) -> list[str]:
        parts = [part for one in self.messages for part in objects(field_of(one, "content"))]
        return [text_of(part) for part in parts if field_of(part, "type") == "output_text"]


class AgentOutputParseError(OpenAIError):
    """The turn was completed, but its answer does not fit the type; ``result`` has the text."""

    def __init__(self, result: AgentTurnResult) -> None:
        super().__init__("The agent's answer does not fit the output type.")
        self.result = result


class AgentTurnResultError(OpenAIError):
    """There is no result: the turn failed, was cancelled or waits, or its events ended early.

    ``reason`` says which; ``turn``, ``messages`` and ``required_actions`` hold the last state.
    ``observation_failed`` means that the stream broke; the turn itself may continue. The error of
    the stream is the cause.
    """

    def __init__(
        self,
        reason: WhyNoResult,
        *,
        turn: Turn | None,
        session_id: str | None,
        messages: list[AgentSessionMessage],
        required_actions: list[AgentSessionRequiredAction],
    ) -> None:
        super().__init__(f"The agent's turn has no result: {reason}.")
        self.reason = reason
        self.turn = turn
        self.session_id = session_id
        self.turn_id = turn.id if turn is not None else None
        self.messages = messages
        self.required_actions = required_actions
