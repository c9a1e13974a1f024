"""Which process this is: a forked child must not talk over its parent's sockets."""

from __future__ import annotations

import os

__all__ = ["generation"]

_generation = [0]


def generation() -> int:
    """A number that changes in a forked child."""
    return _generation[0]


def _forked() -> None:
    _generation[0] += 1


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)
