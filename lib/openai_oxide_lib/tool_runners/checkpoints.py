"""Checkpoints: a run of a runner of responses that another process can go on with. Pure.

A checkpoint of phase ``boundary`` has an output for each call, and a run can resume from it. One of
phase ``pending`` says what may have had effects already: somebody has to look.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_lib.tool_runners.history import Record, is_local
from openai_oxide_lib.tool_runners.initial_request import described

__all__ = [
    "AsyncResponsesToolLedger",
    "Phase",
    "Progress",
    "ResponsesToolCheckpoint",
    "ResponsesToolLedger",
]

Phase: TypeAlias = Literal["boundary", "pending", "final"]


class ResponsesToolCheckpoint(TypedDict):
    """All that a run is made of, as JSON, but for keys: those of MCP servers are left out."""

    version: Literal[1]
    run_id: str
    revision: int
    """1 for the first checkpoint, then one more each."""
    phase: Phase
    max_steps: int
    consumed_requests: int
    tools: list[Any]
    output_override_names: list[str]
    history: Any
    attempted_call_ids: list[str]
    returned_call_ids: list[str]
    pending_items: list[dict[str, Any]]
    """The items of the answer that is being dealt with."""
    returned_outputs: list[Any]
    """The outputs that there are for them."""
    final_response: dict[str, Any] | None


@dataclass(frozen=True)
class ResponsesToolLedger:
    """Where the checkpoints of a run go, and the one to resume from."""

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], None]
    """Keeps a checkpoint before the run goes on: it is called before and after each effect."""
    resume_from: ResponsesToolCheckpoint | None = None


@dataclass(frozen=True)
class AsyncResponsesToolLedger:
    """Where the checkpoints of a run go, awaited, and the one to resume from."""

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], Awaitable[None]]
    """Keeps a checkpoint before the run goes on: it is called before and after each effect."""
    resume_from: ResponsesToolCheckpoint | None = None


class Progress:
    """How far a run is, in terms of its ledger."""

    def __init__(
        self, record: Record, ledger: Any, request: Mapping[str, Any], overridable: frozenset[str]
    ) -> None:
        if not isinstance(ledger.run_id, str) or not ledger.run_id or not callable(ledger.save):
            raise ValueError("a ledger needs a `run_id`, and a function to `save` with")
        self._record = record
        self._ledger = ledger
        self._tools = described(request["tools"])
        self._overridable = sorted(overridable)
        self._revision = 0

    def resume(self, given: Any, max_steps: int) -> int:
        """Go on from a checkpoint, with what the program says now; how many requests were made."""
        history, record = given.get("history"), self._record
        if not record.history:
            raise ValueError("to resume, say in `input` how things are now")
        fixed = {"version": 1, "run_id": self._ledger.run_id, "phase": "boundary"}
        fixed |= {"max_steps": max_steps, "tools": self._tools, "pending_items": []}
        fixed |= {"output_override_names": self._overridable}
        if any(given.get(name) != value for name, value in fixed.items()) or not _answered(history):
            raise ValueError("only a `boundary` of the same run can be resumed from")
        self._revision = given["revision"]
        record.attempted = list(given["attempted_call_ids"])
        record.completed = list(given["returned_call_ids"])
        record.history[:0] = deepcopy(history)
        consumed: int = given["consumed_requests"]
        return consumed

    def checkpoint(
        self, phase: Phase, max_steps: int, consumed: int, response: Any
    ) -> ResponsesToolCheckpoint:
        """The run as it is now, in a copy of its own."""
        self._revision += 1
        record, pending = self._record, phase == "pending"
        final = response.to_dict() if phase == "final" else None
        if final is not None and "tools" in final:
            final["tools"] = described(final["tools"])
        made: ResponsesToolCheckpoint = {
            "version": 1,
            "run_id": self._ledger.run_id,
            "revision": self._revision,
            "phase": phase,
            "max_steps": max_steps,
            "consumed_requests": consumed,
            "tools": self._tools,
            "output_override_names": self._overridable,
            "history": record.history,
            "attempted_call_ids": record.attempted,
            "returned_call_ids": record.completed,
            "pending_items": record.items if pending else [],
            "returned_outputs": record.outputs if pending else [],
            "final_response": final,
        }
        return deepcopy(made)


def _answered(history: Any) -> bool:
    """Whether each call of a history has its output."""
    items = [item for item in history or () if isinstance(item, Mapping)]
    kinds = {"function_call_output": "call_id", "mcp_approval_response": "approval_request_id"}
    outputs = {item.get(kinds[item["type"]]) for item in items if item.get("type") in kinds}
    calls = {item.get("call_id") or item.get("id") for item in items if is_local(item)}
    return isinstance(history, list) and calls <= outputs
