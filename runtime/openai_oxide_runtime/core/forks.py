"""Forks: a child has its parent's memory, but none of its threads, and no right to its sockets.

Whose a socket is, ``generation`` tells. A lock that a thread of the parent held at the fork would
stay locked in the child for ever: so every lock of the SDK is made here, and is open in each child.
Who counts what other threads are doing has it forgotten there, by ``in_child``. A ``SimpleQueue``
needs none of this: nobody ever holds one.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib import import_module
from typing import Any, Final, Protocol
from weakref import ref

__all__ = ["Forked", "condition", "event", "generation", "in_child", "lock", "semaphore"]

# The packages that are loaded piece by piece: this one, and the one that is named like it.
_OURS: Final = __name__.partition(".")[0].removesuffix("_runtime")
_generation = [0]


class Forked(Protocol):
    """Who has to know that it is in a forked child now."""

    def _in_child(self) -> None: ...


# A set's own method drops what is gone: a callback in Python might swallow a Ctrl-C.
_locks: Final[set[ref[Any]]] = set()
_owners: Final[set[ref[Any]]] = set()


def generation() -> int:
    """A number that changes in a forked child."""
    return _generation[0]


def lock() -> threading.Lock:
    """A ``threading.Lock`` that is open in a forked child."""
    return _kept(threading.Lock())


def condition() -> threading.Condition:
    """A ``threading.Condition`` that is open, and waited for by nobody, in a forked child."""
    return _kept(threading.Condition())


def event() -> threading.Event:
    """A ``threading.Event`` that can be set in a forked child."""
    return _kept(threading.Event())


def semaphore(places: int) -> threading.BoundedSemaphore:
    """A ``threading.BoundedSemaphore`` that can be asked, whatever its count, in a forked child."""
    made: Any = threading.BoundedSemaphore(places)
    _kept(made._cond)
    return made


def in_child(owner: Forked) -> None:
    """Have ``owner._in_child()`` called in each forked child, as long as there is an owner."""
    _owners.add(ref(owner, _owners.discard))


def _kept(made: Any) -> Any:
    _locks.add(ref(made, _locks.discard))
    return made


def _before() -> None:
    """A module that another thread is loading would be locked in the child for ever: wait for it.

    The interpreter opens its own lock of imports in a child, but not those of single modules.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith(_OURS) and _is_loading(module):
            import_module(name)


def _is_loading(module: Any) -> bool:
    return getattr(getattr(module, "__spec__", None), "_initializing", False)


def _forked() -> None:
    _generation[0] += 1
    for made in _alive(_locks):
        made._at_fork_reinit()  # what the interpreter does with its own
    for owner in _alive(_owners):
        owner._in_child()


def _alive(known: set[ref[Any]]) -> list[Any]:
    return [found for kept in known.copy() if (found := kept()) is not None]


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_child=_forked)
