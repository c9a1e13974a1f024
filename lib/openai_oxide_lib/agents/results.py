"""What came of an agent's turn: its answer, or the error that says why there is none. Pure."""

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
    """A turn that was completed, and what the agent said at its end."""

    turn: Turn
    messages: list[AgentSessionMessage]
    """The final messages, in order; remarks on the way are left out."""
    output_parsed: OutputT | None = None
    """The answer as an object, where a type was asked for."""

    @property
    def session_id(self) -> str:
        """The session that the turn is of."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """The turn."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The text of all messages put together."""
        return "".join(text_of(field_of(one, "output_text")) for one in self.messages)

    def parse(self, output_type: type[T]) -> AgentTurnResult[T]:
        """This result with its answer read as ``output_type``.

        ``AgentOutputParseError`` says that it is none; the text is in its ``result`` only.
        """
        typed: Any = self
        try:
            check_output_type(output_type)
            parsed = [parse_json(output_type, text) for text in self._texts()]
            return replace(typed, output_parsed=parsed[0])
        except Exception:
            # What pydantic raises quotes the answer, which may not be for a log.
            raise AgentOutputParseError(self) from None

    def _texts(self) -> list[str]:
        parts = [part for one in self.messages for part in objects(field_of(one, "content"))]
        return [text_of(part) for part in parts if field_of(part, "type") == "output_text"]


class AgentOutputParseError(OpenAIError):
    """The turn was completed, but its answer is not of the type; ``result`` has it as text."""

    def __init__(self, result: AgentTurnResult) -> None:
        super().__init__("The agent's answer is not of the type that was asked for.")
        self.result = result


class AgentTurnResultError(OpenAIError):
    """There is no result: the turn failed or was cancelled, waits, or was not seen to its end.

    ``reason`` says which; ``turn``, ``messages`` and ``required_actions`` are what was seen.
    ``observation_failed`` says nothing of the turn, which may go on; the error that broke the
    stream is the cause.
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
        super().__init__(f"There is no result of the agent's turn: {reason}.")
        self.reason = reason
        self.turn = turn
        self.session_id = session_id
        self.turn_id = turn.id if turn is not None else None
        self.messages = messages
        self.required_actions = required_actions
