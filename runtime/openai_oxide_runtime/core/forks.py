"""Forks: a child has the memory of its parent, but not its threads, and must not use its sockets.

A socket belongs to the process whose ``generation`` it was opened in. A lock that a thread of the
parent held at the fork would stay locked in the child for ever. Therefore every lock of the SDK is
created here, and is unlocked in each child. Objects that count what other threads are doing reset
their counters in the child, see ``in_child``. A ``SimpleQueue`` needs none of this: it has no lock
that a thread could hold.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib import import_module
from typing import Final, Protocol, TypeVar
from weakref import ref

__all__ = ["ForkAware", "condition", "event", "generation", "in_child", "lock", "semaphore"]

T = TypeVar("T")
# The packages that are loaded lazily: this one, and those that share the beginning of its name.
_PACKAGE_PREFIX: Final = __name__.partition(".")[0].removesuffix("_runtime")
_generation = [0]


class ForkAware(Protocol):
    """An object that has to change its state in a forked child."""

    def _in_child(self) -> None: ...


# Dead references are discarded by a method written in C: a KeyboardInterrupt that is raised inside
# a Python callback of the garbage collector would be lost.
_locks: Final[set[ref[object]]] = set()
_owners: Final[set[ref[ForkAware]]] = set()


def generation() -> int:
    """A number that changes in a forked child."""
    return _generation[0]


def lock() -> threading.Lock:
    """A ``threading.Lock`` that is unlocked in a forked child."""
    return _register(threading.Lock())


def condition() -> threading.Condition:
    """A ``threading.Condition`` that is unlocked and has no waiters in a forked child."""
    return _register(threading.Condition())


def event() -> threading.Event:
    """A ``threading.Event`` that can be set in a forked child."""
    return _register(threading.Event())


def semaphore(places: int) -> threading.BoundedSemaphore:
    """A ``threading.BoundedSemaphore`` whose internal lock is unlocked in a forked child."""
    semaphore = threading.BoundedSemaphore(places)
    _register(vars(semaphore)["_cond"])
    return semaphore


def in_child(owner: ForkAware) -> None:
    """Call ``owner._in_child()`` in each forked child, for as long as the owner exists."""
    _owners.add(ref(owner, _owners.discard))


def _register(lock: T) -> T:
    _locks.add(ref(lock, _locks.discard))
    return lock


def _finish_imports() -> None:
    """Wait for imports in other threads: their modules would stay locked in the child for ever.

    The interpreter resets its global import lock in a child, but not the locks of single modules.
    """
    for name, module in list(sys.modules.items()):
        if name.startswith(_PACKAGE_PREFIX) and _is_loading(module):
            import_module(name)


def _is_loading(module: object) -> bool:
    return getattr(getattr(module, "__spec__", None), "_initializing", False)


def _reset_locks() -> None:
    _generation[0] += 1
    for lock in _alive(_locks):
        # The interpreter resets the locks of its own modules by this method, too.
        lock._at_fork_reinit()  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]
    for owner in _alive(_owners):
        owner._in_child()


def _alive(references: set[ref[T]]) -> list[T]:
    return [target for reference in references.copy() if (target := reference()) is not None]


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_finish_imports, after_in_child=_reset_locks)
