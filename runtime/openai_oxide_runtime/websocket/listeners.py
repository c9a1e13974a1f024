"""Functions that are called for events of a kind: ``on``, ``once``, ``off``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from openai_oxide_runtime.core import forks

__all__ = ["Listeners"]

Listener = Callable[..., Any]


class _Entry(NamedTuple):
    function: Listener
    once: bool


class Listeners:
    """Who listens to what. ``"event"`` stands for every event."""

    def __init__(self) -> None:
        self._entries: dict[str, list[_Entry]] = {}
        self._lock = forks.lock()

    def add(self, kind: str, function: Listener, *, once: bool = False) -> None:
        """Call ``function`` for events of this kind, only for the first one if ``once``."""
        with self._lock:
            self._entries.setdefault(kind, []).append(_Entry(function, once))

    def remove(self, kind: str, function: Listener) -> None:
        """Forget the earliest entry of ``function``; one that is not there is no error."""
        with self._lock:
            entries = self._entries.get(kind, [])
            for entry in entries:
                if entry.function == function:
                    entries.remove(entry)
                    return

    def take(self, kind: str) -> list[Listener]:
        """Whom to call now, in the order of their coming; those for once are forgotten."""
        with self._lock:
            entries = self._entries.get(kind, [])
            self._entries[kind] = [entry for entry in entries if not entry.once]
            return [entry.function for entry in entries]

    def move_to(self, other: Listeners) -> None:
        """Hand all entries over."""
        with self._lock:
            entries, self._entries = self._entries, {}
        for kind, listed in entries.items():
            for function, once in listed:
                other.add(kind, function, once=once)
