"""Submodules that exist only as rows of a table. They are created when they are first imported.

The official package has two thousand modules of one or two classes each. A package with the same
import paths keeps them in tables. ``_modules`` lists the packages that have such submodules, and
the table of each. ``MODULES`` of a table maps each module to its names and their targets.
``serve_submodules`` adds a finder for them behind the finders of files.

A target is ``module:Name``, or a tuple that builds a type: ``("union", …)``, ``("list", …)``,
``("dict", …)`` or ``("literal", …)``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.core.lazy_imports import resolve

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec

__all__ = ["attribute", "serve_submodules", "submodule_names"]

Row = dict[str, str | tuple[Any, ...]]
"""The targets of a module by their names. A tuple holds targets or values of a ``Literal``."""

_packages: set[str] = set()


def serve_submodules(package: str) -> None:
    """Make the modules of ``package``'s tables importable; a second call has no effect."""
    if package not in _packages:
        _packages.add(package)
        sys.meta_path.append(_Finder(package))


def submodule_names(module: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """``__getattr__`` and ``__dir__`` of a module, for the names of its row."""

    def __getattr__(name: str) -> object:
        return attribute(module, name)

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[module]), *(_row(module) or {})})

    return __getattr__, __dir__


def attribute(module: str, name: str) -> object:
    """The object or submodule ``name`` of a module's row; afterwards the module has it itself.

    Raises AttributeError if the tables have no such name.
    """
    row = _row(module) or {}
    if name in row:
        target = _build(row[name])
    elif not name.startswith("__") and _row(f"{module}.{name}") is not None:
        target = import_module(f"{module}.{name}")
    else:
        raise AttributeError(
            _slim_message(module, name) or f"module {module!r} has no attribute {name!r}"
        )
    vars(sys.modules[module])[name] = target
    return target


class _Finder:
    """The finder and loader of the modules in one package's tables."""

    def __init__(self, package: str) -> None:
        self.package = package

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The specification of the module; None if it has no row."""
        package, _, inner = name.partition(".")
        if package.startswith(f"{self.package}_"):  # the hand-written packages
            _check_slim_build(self.package, name)
        if package != self.package or inner.startswith("_modules"):
            return None
        if _row(name) is None:
            _check_missing(package, inner)
            return None
        from importlib.machinery import ModuleSpec

        # A loader need not be a subclass of ``Loader``, whose module is slow to import.
        loader: Any = self
        return ModuleSpec(name, loader, is_package=_is_package(name))

    def create_module(self, spec: ModuleSpec) -> None:
        """Let the import system create an ordinary module."""

    def exec_module(self, module: ModuleType) -> None:
        """Give the module its names, without importing their targets."""
        name = module.__name__
        row = _row(name) or {}
        get, names = submodule_names(name)
        public = [name for name in row if not name.startswith("_")]
        vars(module).update(__all__=public, __getattr__=get, __dir__=names)


def _is_package(module: str) -> bool:
    package, _, inner = module.partition(".")
    return package in _packages and inner in import_module(f"{package}._modules").PACKAGES


def _row(module: str) -> Row | None:
    """The row of a module; None if the tables have none."""
    package, _, inner = module.partition(".")
    parent, _, child = inner.rpartition(".")
    if package not in _packages or not child or parent == "_modules":
        return None
    table = import_module(f"{package}._modules").PACKAGES.get(parent)
    if table is None:
        return None
    rows: dict[str, Row] = import_module(f"{package}._modules.{table}").MODULES
    return rows.get(child)


def _build(target: str | tuple[Any, ...]) -> object:
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


def _check_missing(package: str, module: str) -> None:
    """Raise for a module that is missing on purpose; the error says what to use instead."""
    advice = import_module(f"{package}._modules").ABSENT
    parent = module
    while parent:
        if parent in advice:
            name = f"{package}.{module}"
            raise ModuleNotFoundError(f"there is no {name!r}: {advice[parent]}", name=name)
        parent = parent.rpartition(".")[0]
    _check_slim_build(package, module)


def _check_slim_build(package: str, name: str) -> None:
    """Raise for a module that a slim build lacks; the error says which feature has it.

    It is no ModuleNotFoundError: the import system hides that one in ``from package import name``.
    """
    from openai_oxide_runtime.core.slim_builds import missing_name_message

    if message := missing_name_message(package, name):
        raise ImportError(message, name=name)


def _slim_message(module: str, name: str) -> str | None:
    from openai_oxide_runtime.core.slim_builds import missing_name_message

    package, _, inner = module.partition(".")
    if package not in _packages:
        return None
    return missing_name_message(package, f"{inner}.{name}".lstrip("."))
