"""Letting go of what its owner was dropped with, such as a connection.

What a signal handler raises in a ``__del__`` is lost, be it Ctrl-C or a time limit; and a class
that has one runs it for every object. Here nothing runs once the owner was released.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final
from weakref import ref

__all__ = ["hold", "released"]


class _Hold(ref[Any]):
    __slots__ = ("let_go",)

    let_go: Callable[[], None]


_held: Final[set[ref[Any]]] = set()


def hold(owner: Any, let_go: Callable[[], None]) -> None:
    """Have ``let_go`` called when ``owner`` is dropped, if it was not released by then."""
    made = _Hold(owner, _dropped)
    made.let_go = let_go
    _held.add(made)


def released(owner: Any) -> None:
    """``owner`` holds nothing any more."""
    _held.discard(ref(owner))


def _dropped(made: _Hold) -> None:
    _held.discard(made)
    made.let_go()
