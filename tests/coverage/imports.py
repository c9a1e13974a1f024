"""Every module of a package, imported: one that fails is a gap."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from tests.coverage.tally import Tally

__all__ = ["check", "modules"]

_PROGRAMS = ("__main__",)
"""Modules that run when they are imported."""


def check(package: str, tally: Tally) -> None:
    """Mark every module of ``package``; those that fail with their error."""
    for name in modules(package, tally):
        _import(name, tally)


def modules(package: str, tally: Tally) -> Iterator[str]:
    """The dotted names of ``package`` and of all modules below it."""
    root = _import(package, tally)
    if root is not None:
        found = pkgutil.walk_packages(root.__path__, f"{package}.", onerror=lambda _: None)
        yield from (m.name for m in found if m.name.rpartition(".")[2] not in _PROGRAMS)


def _import(name: str, tally: Tally) -> object:
    try:
        module = importlib.import_module(name)
    except Exception as error:
        tally.mark("module", name, f"cannot be imported: {type(error).__name__}: {error}")
        return None
    tally.mark("module", name)
    return module
