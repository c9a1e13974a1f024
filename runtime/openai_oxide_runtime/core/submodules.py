"""Submodules that exist only as rows of a table, made when they are first imported.

The official package has two thousand modules of a class or two. A package that offers the same
import paths keeps them as tables: ``_modules`` says which of its packages have some, and in which
table ``MODULES`` maps each module to its names and where these are. ``serve_submodules`` puts a
finder for them behind those that look for files.

A target is ``module:Name``, or a tuple that builds a type: ``("union", …)``, ``("list", …)``,
``("dict", …)`` or ``("literal", …)``.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

from openai_oxide_runtime.core.lazy_imports import resolve

__all__ = ["attribute", "serve_submodules", "submodule_names"]

Row = dict[str, Any]

_served: set[str] = set()


def serve_submodules(package: str) -> None:
    """Make the modules of ``package``'s tables importable; a second time changes nothing."""
    if package not in _served:
        _served.add(package)
        finders: list[Any] = sys.meta_path
        finders.append(_Finder(package))


def submodule_names(module: str) -> tuple[Any, Any]:
    """``__getattr__`` and ``__dir__`` of a module, for the names of its row."""

    def __getattr__(name: str) -> Any:
        return attribute(module, name)

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[module]), *(_row(module) or {})})

    return __getattr__, __dir__


def attribute(module: str, name: str) -> Any:
    """What a row adds to a module under ``name``, a submodule included; kept once it is found.

    Raises AttributeError where the tables know nothing of it.
    """
    row = _row(module) or {}
    if name in row:
        found = _build(row[name])
    elif not name.startswith("__") and _row(f"{module}.{name}") is not None:
        found = import_module(f"{module}.{name}")
    else:
        raise AttributeError(
            _left_out(module, name) or f"module {module!r} has no attribute {name!r}"
        )
    vars(sys.modules[module])[name] = found
    return found


class _Finder:
    """Finds and makes the modules of one package's tables."""

    def __init__(self, package: str) -> None:
        self.package = package

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> Any:
        """The module's specification; None where there is no such row."""
        package, _, inner = name.partition(".")
        if package.startswith(f"{self.package}_"):
            _lacks(self.package, name)  # of the hand-written packages, which are named after it
        if package != self.package or inner.startswith("_modules"):
            return None
        if _row(name) is None:
            _refuse(package, inner)
            return None
        from importlib.machinery import ModuleSpec

        loader: Any = self
        return ModuleSpec(name, loader, is_package=_is_package(name))

    def create_module(self, spec: Any) -> None:
        """An ordinary module will do."""

    def exec_module(self, module: Any) -> None:
        """Give the module its names; none of them is loaded yet."""
        name = module.__name__
        row = _row(name) or {}
        module.__all__ = [public for public in row if not public.startswith("_")]
        module.__getattr__, module.__dir__ = submodule_names(name)


def _is_package(module: str) -> bool:
    package, _, inner = module.partition(".")
    return package in _served and inner in import_module(f"{package}._modules").PACKAGES


def _row(module: str) -> Row | None:
    """The names of a module; None where the tables do not know it."""
    package, _, inner = module.partition(".")
    parent, _, child = inner.rpartition(".")
    if package not in _served or not child or parent == "_modules":
        return None
    table = import_module(f"{package}._modules").PACKAGES.get(parent)
    if table is None:
        return None
    rows: dict[str, Row] = import_module(f"{package}._modules.{table}").MODULES
    return rows.get(child)


def _build(target: Any) -> Any:
    if isinstance(target, str):
        module, _, name = target.partition(":")
        return resolve(target) if name else import_module(module)
    from typing import Literal, Union

    kind, *parts = target
    if kind == "literal":
        return Literal[tuple(parts)]
    types = [_build(part) for part in parts]
    generic: Any = {"union": Union, "list": list, "dict": dict}[kind]
    return generic[(str, *types) if kind == "dict" else tuple(types)]


def _refuse(package: str, module: str) -> None:
    """Say what to use instead of a module that is left out on purpose."""
    absent = import_module(f"{package}._modules").ABSENT
    above = module
    while above:
        if above in absent:
            name = f"{package}.{module}"
            raise ModuleNotFoundError(f"there is no {name!r}: {absent[above]}", name=name)
        above = above.rpartition(".")[0]
    _lacks(package, module)


def _lacks(package: str, place: str) -> None:
    """Say which feature brings what a slim build lacks.

    The import system swallows a ModuleNotFoundError of ``from package import name``, but no other.
    """
    from openai_oxide_runtime.core.slim_builds import refusal

    if why := refusal(package, place):
        raise ImportError(why, name=place)


def _left_out(module: str, name: str) -> str | None:
    from openai_oxide_runtime.core.slim_builds import refusal

    package, _, inner = module.partition(".")
    return refusal(package, f"{inner}.{name}".lstrip(".")) if package in _served else None
