"""A limit for the input of a runner of responses; above it, completed calls are left out. Pure."""

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
    """The input, and the calls that may be left out of it."""

    history: Any
    eligible_call_ids: list[str]
    input_bytes: int
    input_images: int


class ContextBudgetDecision(TypedDict, total=False):
    """The calls to leave out of this request; the history itself stays complete."""

    drop_call_ids: Required[list[str]]
    summary: str
    """A text for the model in place of the calls."""


class _Limits(TypedDict, total=False):
    max_input_bytes: Required[int]
    """Of ``input``, as JSON."""
    max_input_images: Required[int]
    keep_recent_screenshots: int
    """The number of last outputs with images that must stay (1)."""


class ContextBudget(_Limits, total=False):
    """Limits of ``input``, and a function that chooses what to leave out above them."""

    compact: Callable[[ContextBudgetSnapshot], ContextBudgetDecision]


class AsyncContextBudget(_Limits, total=False):
    """Limits of ``input``, and a function, sync or async, that chooses what to leave out."""

    compact: Callable[
        [ContextBudgetSnapshot], ContextBudgetDecision | Awaitable[ContextBudgetDecision]
    ]


_MINIMUM: Final = {"max_input_bytes": 1, "max_input_images": 0, "keep_recent_screenshots": 1}


class Budget:
    """Measures histories against limits."""

    def __init__(self, budget: Mapping[str, Any], request: Mapping[str, Any]) -> None:
        limits = {"keep_recent_screenshots": 1, **budget}
        self.compact = limits.pop("compact", None)
        if limits.keys() != _MINIMUM.keys() or not all(
            type(limits[name]) is int and limits[name] >= minimum
            for name, minimum in _MINIMUM.items()
        ):
            raise ValueError(
                "a context budget needs `max_input_bytes` and `max_input_images`, whole numbers"
            )
        if self.compact is not None and not callable(self.compact):
            raise ValueError("`compact` of a context budget must be a function")
        if request.get("truncation") == "auto" or request.get("context_management"):
            raise ValueError(
                "a context budget cannot be combined with truncation='auto' or `context_management`"
            )
        self._limits = limits

    def snapshot(self, history: list[dict[str, Any]]) -> ContextBudgetSnapshot | None:
        """The input and the calls that may be left out; None if everything fits."""
        size, images = len(to_json(history)), sum(_images(item) for item in history)
        if self._fits(size, images):
            return None
        outputs = [item for item in history if item.get("type") == "function_call_output"]
        with_images = [item["call_id"] for item in outputs if _images(item)]
        required = set(with_images[-self._limits["keep_recent_screenshots"] :])
        eligible = [item["call_id"] for item in outputs if item["call_id"] not in required]
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
        """The input without the dropped calls; ValueError if that is not allowed or not enough."""
        dropped = decision.get("drop_call_ids") if isinstance(decision, Mapping) else None
        if not isinstance(dropped, list) or not set(snapshot["eligible_call_ids"]) >= set(dropped):
            raise ValueError("`drop_call_ids` may name only calls in `eligible_call_ids`")
        notes = _notes(decision.get("summary"), dropped)
        input_ = [
            *notes,
            *(one for one in snapshot["history"] if one.get("call_id") not in dropped),
        ]
        if not self._fits(len(to_json(input_)), sum(_images(item) for item in input_)):
            raise ValueError("the input is still larger than the context budget")
        return input_


def _notes(summary: Any, dropped: list[str]) -> list[dict[str, Any]]:
    """Messages in place of the dropped calls."""
    texts = [f"Of earlier tool calls: {summary}"] if summary else []
    if dropped:
        texts.append(f"Calls that are done, and left out here: {', '.join(dropped)}.")
    return [{"role": "user", "content": text} for text in texts]


def _images(item: Mapping[str, Any]) -> int:
    parts = item.get("output") or item.get("content")
    if not isinstance(parts, list):
        return 0
    return sum(isinstance(part, Mapping) and part.get("type") == "input_image" for part in parts)
