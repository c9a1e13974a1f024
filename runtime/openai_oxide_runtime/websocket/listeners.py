"""Event handlers by type: the registry behind ``on``, ``once`` and ``off``."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from openai_oxide_runtime.core import forks

__all__ = ["Listeners"]

Listener = Callable[..., object]


class _Entry(NamedTuple):
    function: Listener
    once: bool


class Listeners:
    """Functions by event type; ``"event"`` stands for every type. Safe to use from any thread."""

    def __init__(self) -> None:
        self._entries: dict[str, list[_Entry]] = {}
        self._lock = forks.lock()

    def add(self, kind: str, function: Listener, *, once: bool = False) -> None:
        """Register a function for events of this type; with ``once`` for the next one only."""
        with self._lock:
            self._entries.setdefault(kind, []).append(_Entry(function, once))

    def remove(self, kind: str, function: Listener) -> None:
        """Remove the earliest entry of a function; a function without an entry is ignored."""
        with self._lock:
            entries = self._entries.get(kind, [])
            for entry in entries:
                if entry.function == function:
                    entries.remove(entry)
                    return

    def take(self, kind: str) -> list[Listener]:
        """Return the functions to call, in order of registration; remove those for one event."""
        with self._lock:
            entries = self._entries.get(kind, [])
            self._entries[kind] = [entry for entry in entries if not entry.once]
            return [entry.function for entry in entries]

    def move_to(self, other: Listeners) -> None:
        """Move all entries to another registry."""
        with self._lock:
            registry, self._entries = self._entries, {}
        for kind, entries in registry.items():
            for function, once in entries:
                other.add(kind, function, once=once)
