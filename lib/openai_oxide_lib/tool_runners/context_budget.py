"""A limit for what a runner of responses sends: finished calls are left out to stay below. Pure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, Required

from pydantic_core import to_json
from typing_extensions import TypedDict

__all__ = [
    "AsyncContextBudget",
    "Budget",
    "ContextBudget",
    "ContextBudgetDecision",
    "ContextBudgetSnapshot",
]


class ContextBudgetSnapshot(TypedDict):
    """What would be sent, and what of it may be left out."""

    history: Any
    eligible_call_ids: list[str]
    input_bytes: int
    input_images: int


class ContextBudgetDecision(TypedDict, total=False):
    """What is left out of this request; the history itself stays whole."""

    drop_call_ids: Required[list[str]]
    summary: str
    """What the model is told instead."""


class _Limits(TypedDict, total=False):
    max_input_bytes: Required[int]
    """Of ``input``, as JSON."""
    max_input_images: Required[int]
    keep_recent_screenshots: int
    """So many of the last outputs with pictures may not be left out (1)."""


class ContextBudget(_Limits, total=False):
    """Limits of ``input``, and what chooses what to leave out when they are passed."""

    compact: Callable[[ContextBudgetSnapshot], ContextBudgetDecision]


class AsyncContextBudget(_Limits, total=False):
    """Limits of ``input``, and what chooses, awaited or not, what to leave out."""

    compact: Callable[
        [ContextBudgetSnapshot], ContextBudgetDecision | Awaitable[ContextBudgetDecision]
    ]


_LEAST: Final = {"max_input_bytes": 1, "max_input_images": 0, "keep_recent_screenshots": 1}


class Budget:
    """Measures histories against limits."""

    def __init__(self, given: Mapping[str, Any], request: Mapping[str, Any]) -> None:
        limits = {"keep_recent_screenshots": 1, **given}
        self.compact = limits.pop("compact", None)
        if limits.keys() != _LEAST.keys() or not all(
            type(limits[name]) is int and limits[name] >= least for name, least in _LEAST.items()
        ):
            raise ValueError("a context budget has `max_input_bytes` and `max_input_images`")
        if self.compact is not None and not callable(self.compact):
            raise ValueError("`compact` of a context budget must be a function")
        if request.get("truncation") == "auto" or request.get("context_management"):
            raise ValueError("either the runner or the service shortens the input, not both")
        self._limits = limits

    def snapshot(self, history: list[dict[str, Any]]) -> ContextBudgetSnapshot | None:
        """What there is to choose from; None while everything fits."""
        size, images = len(to_json(history)), sum(_images(item) for item in history)
        if self._fits(size, images):
            return None
        outputs = [item for item in history if item.get("type") == "function_call_output"]
        shown = [item["call_id"] for item in outputs if _images(item)]
        kept = set(shown[-self._limits["keep_recent_screenshots"] :])
        eligible = [item["call_id"] for item in outputs if item["call_id"] not in kept]
        return {
            "history": history,
            "eligible_call_ids": eligible,
            "input_bytes": size,
            "input_images": images,
        }

    def _fits(self, size: int, images: int) -> bool:
        limits = self._limits
        return size <= limits["max_input_bytes"] and images <= limits["max_input_images"]

    def shortened(self, snapshot: ContextBudgetSnapshot, decision: Any) -> list[dict[str, Any]]:
        """The input without what was dropped; ValueError where that is not allowed, or no help."""
        dropped = decision.get("drop_call_ids") if isinstance(decision, Mapping) else None
        if not isinstance(dropped, list) or not set(snapshot["eligible_call_ids"]) >= set(dropped):
            raise ValueError("only eligible calls can be dropped")
        told = _told(decision.get("summary"), dropped)
        input_ = [*told, *(one for one in snapshot["history"] if one.get("call_id") not in dropped)]
        if not self._fits(len(to_json(input_)), sum(_images(item) for item in input_)):
            raise ValueError("what is left is still more than the context budget")
        return input_


def _told(summary: Any, dropped: list[str]) -> list[dict[str, Any]]:
    """What stands at the beginning for what was left out."""
    texts = [f"Of earlier tool calls: {summary}"] if summary else []
    if dropped:
        texts.append(f"Calls that are done, and left out here: {', '.join(dropped)}.")
    return [{"role": "user", "content": text} for text in texts]


def _images(item: Mapping[str, Any]) -> int:
    parts = item.get("output") or item.get("content")
    if not isinstance(parts, list):
        return 0
    return sum(isinstance(part, Mapping) and part.get("type") == "input_image" for part in parts)
