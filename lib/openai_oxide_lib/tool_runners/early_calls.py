"""Which calls run while their answer is still streamed. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from typing_extensions import TypedDict

__all__ = ["Early", "EarlyExecution", "early_names"]


class EarlyExecution(TypedDict, total=False):
    """The tools that may run before the whole answer is known."""

    functions: list[str]
    computer: bool
    """A runner has no computer here: False."""


def early_names(given: Mapping[str, Any] | None, names: frozenset[str]) -> frozenset[str] | None:
    """The functions that may run early; None where nothing was said of it."""
    if given is None:
        return None
    chosen = given.get("functions", [])
    if given.keys() - {"functions", "computer"} or given.get("computer", False) is not False:
        raise ValueError("`early_execution` has `functions`; there is no computer to use early")
    if not isinstance(chosen, list) or len(set(chosen)) != len(chosen) or not names >= set(chosen):
        raise ValueError("`early_execution` names registered functions, each once")
    return frozenset(chosen)


class Early:
    """Decides for one answer: once a call has to wait, all that comes after it waits too."""

    def __init__(
        self,
        names: frozenset[str] | None,
        ask: Callable[[Any], Literal["execute", "defer"]] | None,
    ) -> None:
        self._names = names
        self.ask = ask
        self.waits = False

    def may(self, item: Mapping[str, Any]) -> bool:
        """Whether an item may be dealt with now, if nobody says otherwise."""
        kind = item.get("type")
        if kind == "function_call" and self._names is not None:
            self.waits |= item["name"] not in self._names
        if kind == "mcp_approval_request":
            self.waits = True
        return not self.waits
