"""Checkpoints: another process can continue a run from one. Pure.

A run can resume from a checkpoint of phase ``boundary``: each call has its output. One of phase
``pending`` lists calls that may have had effects already: a person must check them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_lib.tool_runners.history import Record, is_local
from openai_oxide_lib.tool_runners.initial_request import without_secrets

__all__ = [
    "AsyncResponsesToolLedger",
    "Phase",
    "Progress",
    "ResponsesToolCheckpoint",
    "ResponsesToolLedger",
]

Phase: TypeAlias = Literal["boundary", "pending", "final"]


class ResponsesToolCheckpoint(TypedDict):
    """The whole state of a run as JSON, without the credentials of MCP servers."""

    version: Literal[1]
    run_id: str
    revision: int
    """1 for the first checkpoint, then counted up."""
    phase: Phase
    max_steps: int
    consumed_requests: int
    tools: list[Any]
    output_override_names: list[str]
    history: Any
    attempted_call_ids: list[str]
    returned_call_ids: list[str]
    pending_items: list[dict[str, Any]]
    """The items of the current answer."""
    returned_outputs: list[Any]
    """Their outputs so far."""
    final_response: dict[str, Any] | None


@dataclass(frozen=True)
class ResponsesToolLedger:
    """Stores the checkpoints of a run; holds the one to resume from."""

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], None]
    """Stores a checkpoint; called before and after each effect."""
    resume_from: ResponsesToolCheckpoint | None = None


@dataclass(frozen=True)
class AsyncResponsesToolLedger:
    """Stores the checkpoints of a run, asynchronously; holds the one to resume from."""

    run_id: str
    save: Callable[[ResponsesToolCheckpoint], Awaitable[None]]
    """Stores a checkpoint; called before and after each effect."""
    resume_from: ResponsesToolCheckpoint | None = None


class Progress:
    """Makes the checkpoints of a run, and resumes from one."""

    def __init__(
        self, record: Record, ledger: Any, request: Mapping[str, Any], overridable: frozenset[str]
    ) -> None:
        if not isinstance(ledger.run_id, str) or not ledger.run_id or not callable(ledger.save):
            raise ValueError("a ledger needs a `run_id` (a text) and a `save` (a function)")
        self._record = record
        self._ledger = ledger
        self._tools = without_secrets(request["tools"])
        self._overridable = sorted(overridable)
        self._revision = 0

    def resume(self, checkpoint: Any, max_steps: int) -> int:
        """Continue from a checkpoint with the new input; return the number of requests so far."""
        history, record = checkpoint.get("history"), self._record
        if not record.history:
            raise ValueError("to resume, describe the present situation in `input`")
        expected = {"version": 1, "run_id": self._ledger.run_id, "phase": "boundary"}
        expected |= {"max_steps": max_steps, "tools": self._tools, "pending_items": []}
        expected |= {"output_override_names": self._overridable}
        if any(
            checkpoint.get(name) != value for name, value in expected.items()
        ) or not _has_all_outputs(history):
            raise ValueError("resume_from must be a `boundary` checkpoint of the same run")
        self._revision = checkpoint["revision"]
        record.attempted = list(checkpoint["attempted_call_ids"])
        record.completed = list(checkpoint["returned_call_ids"])
        record.history[:0] = deepcopy(history)
        consumed: int = checkpoint["consumed_requests"]
        return consumed

    def checkpoint(
        self, phase: Phase, max_steps: int, consumed: int, response: Any
    ) -> ResponsesToolCheckpoint:
        """A copy of the current state."""
        self._revision += 1
        record, pending = self._record, phase == "pending"
        final = response.to_dict() if phase == "final" else None
        if final is not None and "tools" in final:
            final["tools"] = without_secrets(final["tools"])
        checkpoint: ResponsesToolCheckpoint = {
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
        return deepcopy(checkpoint)


def _has_all_outputs(history: Any) -> bool:
    """Whether each call of a history has its output."""
    items = [item for item in history or () if isinstance(item, Mapping)]
    kinds = {"function_call_output": "call_id", "mcp_approval_response": "approval_request_id"}
    outputs = {item.get(kinds[item["type"]]) for item in items if item.get("type") in kinds}
    calls = {item.get("call_id") or item.get("id") for item in items if is_local(item)}
    return isinstance(history, list) and calls <= outputs
