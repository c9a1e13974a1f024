"""Finalizers: release what an object holds, such as a connection, when it is garbage-collected.

Not ``__del__``: Python discards what a signal handler raises there (Ctrl-C, a time limit), and runs
``__del__`` for every object of the class. Here nothing runs for an object that was closed.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from weakref import ref

__all__ = ["register", "unregister"]


class _Finalizer(ref[object]):
    __slots__ = ("callback",)

    callback: Callable[[], None]


_finalizers: Final[set[ref[object]]] = set()


def register(owner: object, callback: Callable[[], None]) -> None:
    """Call ``callback`` when ``owner`` is garbage-collected, unless it is unregistered before."""
    finalizer = _Finalizer(owner, _finalize)
    finalizer.callback = callback
    _finalizers.add(finalizer)


def unregister(owner: object) -> None:
    """Remove the finalizer of ``owner``."""
    _finalizers.discard(ref(owner))


def _finalize(finalizer: _Finalizer) -> None:
    _finalizers.discard(finalizer)
    finalizer.callback()
