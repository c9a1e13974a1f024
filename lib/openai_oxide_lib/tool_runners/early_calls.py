"""Decides which calls run while their answer is still streamed. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from typing_extensions import TypedDict

__all__ = ["EarlyCalls", "EarlyExecution", "early_names"]


class EarlyExecution(TypedDict, total=False):
    """The tools that may run before the answer is complete."""

    functions: list[str]
    computer: bool
    """Must be False: this runner has no computer tool."""


def early_names(option: Mapping[str, Any] | None, names: frozenset[str]) -> frozenset[str] | None:
    """The functions that may run early; None if there is no limit."""
    if option is None:
        return None
    early = option.get("functions", [])
    if option.keys() - {"functions", "computer"} or option.get("computer", False) is not False:
        raise ValueError("`early_execution` may have `functions` only; `computer` must be False")
    if not isinstance(early, list) or len(set(early)) != len(early) or not names >= set(early):
        raise ValueError("`early_execution` must name registered functions, each once")
    return frozenset(early)


class EarlyCalls:
    """The decision for one answer: once a call has to wait, all later items wait too."""

    def __init__(
        self,
        names: frozenset[str] | None,
        ask: Callable[[Any], Literal["execute", "defer"]] | None,
    ) -> None:
        self._names = names
        self.ask = ask
        self.waits = False

    def may(self, item: Mapping[str, Any]) -> bool:
        """Whether an item may be handled now, unless ``ask`` defers it."""
        kind = item.get("type")
        if kind == "function_call" and self._names is not None:
            self.waits |= item["name"] not in self._names
        if kind == "mcp_approval_request":
            self.waits = True
        return not self.waits
