"""A turn's result, collected from the events of its session. Pure.

    turn.created ─► item.done …  ─► turn.completed ─► idle        the result
                       ▲                │ failed, cancelled       no result
    in_progress ◄─ requires_action      └ the session failed, or has spent its budget

Turns of subagents are events of the same stream; the first turn without one is the root's, and only
it counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import deepcopy
from typing import Any, Final, Generic

from openai_oxide_lib.agents.output_format import check_output_type
from openai_oxide_lib.agents.results import (
    AgentTurnResult,
    AgentTurnResultError,
    OutputT,
    WhyNoResult,
)
from openai_oxide_lib.structured_output.loose_values import (
    Loose,
    field_of,
    kind_of,
    number_of,
    objects,
    plain,
    text_of,
)
from openai_oxide_lib.structured_output.model_construction import recast
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode_python

__all__ = ["ENDED", "Collection", "TurnCollector", "is_root_turn", "session_of", "turn_of"]

ENDED: Final = ("completed", "failed", "cancelled")
_MESSAGE: Final = "openai_oxide.models.beta_agents:AgentSessionMessage"


def is_root_turn(event: Loose) -> bool:
    """Whether an event begins a turn that is not a subagent's."""
    if kind_of(event) != "agent.session.turn.created":
        return False
    return isinstance(event.turn, Model) and field_of(event.turn, "subagent_id") is None


def turn_of(event: Loose) -> str:
    """The id of an event's turn."""
    return text_of(field_of(event, "turn_id")) or text_of(field_of(field_of(event, "turn"), "id"))


def session_of(event: Loose) -> str:
    """The id of an event's session."""
    return text_of(field_of(field_of(event, "session"), "id")) or text_of(
        field_of(event, "session_id")
    )


class TurnCollector:
    """The state of a turn; ``over`` means that no event can change the result."""

    def __init__(self, session_id: str | None = None) -> None:
        self.session_id = session_id
        self.turn: Any = None
        self._turn_id = ""
        self.over = False
        self.cause: Exception | None = None
        self.required_actions: list[Any] = []
        self._failed = False
        self._messages: dict[str, tuple[int, Any]] = {}
        self._outcome: AgentTurnResult | AgentTurnResultError | None = None

    def take(self, event: Loose) -> None:
        """Update the state; most events do not concern the result."""
        update = _UPDATES.get(kind_of(event))
        if update is not None and not self.over:
            update(self, event)

    def _session_created(self, event: Loose) -> None:
        self.session_id = session_of(event)

    def _turn_created(self, event: Loose) -> None:
        if self.turn is None and is_root_turn(event):
            self.turn, self._turn_id = deepcopy(event.turn), turn_of(event)
            self.session_id = text_of(event.session_id) or self.session_id

    def _turn_ended(self, event: Loose) -> None:
        if self.turn is None or turn_of(event) != self._turn_id:
            return
        self.required_actions = []
        if isinstance(event.turn, Model):
            self.turn = deepcopy(event.turn)
        if self.turn.status not in ENDED:
            self.turn = recast(type(self.turn), self.turn, status=event.type.rpartition(".")[2])

    def _item(self, event: Loose) -> None:
        item: Any = event.item
        if self.turn is None or field_of(item, "type") != "message":
            return
        ours = text_of(item.turn_id) == self._turn_id and item.status == "completed"
        if ours and item.phase != "commentary":
            message = decode_python(resolve(_MESSAGE), deepcopy(plain(item)))
            place = number_of(event.output_index)
            place = len(self._messages) if place is None else place
            self._messages[text_of(item.id) or str(place)] = place, message

    def _in_progress(self, event: Loose) -> None:
        self.required_actions = []

    def _requires_action(self, event: Loose) -> None:
        self.session_id = session_of(event)
        self.required_actions = deepcopy(objects(field_of(event.session, "required_actions")))

    def _session_failed(self, event: Loose) -> None:
        self.session_id = session_of(event)
        self._failed = self.over = True

    def _idle(self, event: Loose) -> None:
        if self.turn is not None and self.turn.status in ENDED:
            self.required_actions, self.over = [], True

    def _budget_reached(self, event: Loose) -> None:
        if self.session_id not in (None, session_of(event)):
            return
        if self.turn is None:
            self.session_id, self.over = session_of(event), True
        else:
            self._idle(event)

    @property
    def messages(self) -> list[Any]:
        """The final messages so far, in the order of the output."""
        return [message for _, message in sorted(self._messages.values(), key=lambda one: one[0])]

    def check(self, handled: Iterable[str] = ()) -> None:
        """Raise if there cannot be a result any more.

        The program answers calls of the tools in ``handled``: these do not prevent a result.
        """
        if isinstance(self._outcome, AgentTurnResultError):
            raise self._outcome
        status = self.turn.status if self.turn is not None else None
        if self._failed or status == "failed":
            raise self.error("failed")
        if status == "cancelled":
            raise self.error("cancelled")
        if not all(_is_call(action, handled) for action in self.required_actions):
            raise self.error("requires_action")
        if self.cause is not None:
            raise self.error("observation_failed") from self.cause

    def error(self, reason: WhyNoResult) -> AgentTurnResultError:
        """The error for a turn without a result; the first reason stays."""
        if not isinstance(self._outcome, AgentTurnResultError):
            state = {"turn": self.turn, "session_id": self.session_id, "messages": self.messages}
            actions = self.required_actions
            self._outcome = AgentTurnResultError(reason, **state, required_actions=actions)
            self.over = True
        return self._outcome

    def result(self) -> AgentTurnResult:
        """The result; ``AgentTurnResultError`` where there is none."""
        if isinstance(self._outcome, AgentTurnResult):
            return self._outcome
        self.check()
        if not self.over or self.turn is None or self.turn.status != "completed":
            raise self.error("incomplete")
        self._outcome = AgentTurnResult(deepcopy(self.turn), self.messages)
        return self._outcome


def _is_call(action: Any, handled: Iterable[str]) -> bool:
    """Whether a required action is a call of one of the program's own tools."""
    return (
        field_of(action, "type") == "function_call" and text_of(field_of(action, "name")) in handled
    )


_UPDATES: Final[dict[str, Callable[[TurnCollector, Loose], None]]] = {
    "agent.session.created": TurnCollector._session_created,
    "agent.session.turn.created": TurnCollector._turn_created,
    **{f"agent.session.turn.{end}": TurnCollector._turn_ended for end in ENDED},
    "agent.session.turn.item.done": TurnCollector._item,
    "agent.session.in_progress": TurnCollector._in_progress,
    "agent.session.requires_action": TurnCollector._requires_action,
    "agent.session.failed": TurnCollector._session_failed,
    "agent.session.idle": TurnCollector._idle,
    "agent.session.budget_reached": TurnCollector._budget_reached,
}


class Collection(Generic[OutputT]):
    """The result of a stream; nothing is kept before ``begin`` is called."""

    def __init__(
        self, session_id: str | None = None, output_type: type[OutputT] | None = None
    ) -> None:
        if output_type is not None:
            check_output_type(output_type)
        self._session_id = session_id
        self._output_type = output_type
        self._collector: TurnCollector | None = None
        self._has_events = False
        self._parsed: AgentTurnResult[OutputT] | None = None

    def begin(self) -> TurnCollector:
        """Start to collect; RuntimeError if events were read before."""
        if self._collector is None:
            if self._has_events:
                raise RuntimeError("call with_result_collection() before the first event is read")
            self._collector = TurnCollector(self._session_id)
        return self._collector

    def take(self, event: Loose) -> None:
        """Take in an event, if the result is collected."""
        self._has_events = True
        if self._collector is not None:
            self._collector.take(event)

    def interrupt(self, error: Exception) -> None:
        """The stream ended with an error."""
        if self._collector is not None and not self._collector.over:
            self._collector.cause = error

    def result(self) -> AgentTurnResult[OutputT]:
        """The result, with its answer parsed if there is an output type."""
        result = self.begin().result()
        if self._output_type is None:
            return result
        if self._parsed is None:
            self._parsed = result.parse(self._output_type)
        return self._parsed
