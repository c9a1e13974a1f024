"""References: names of things in other modules that are imported when first used.

``"package.module:Name"`` names an object without importing its module. Operations name their types
so, and packages their public names, so that a program pays only for what it touches.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazy_exports", "resolve"]

_found: dict[str, Any] = {}


def resolve(reference: Any) -> Any:
    """The object that ``reference`` names; anything but a string is taken to be that object."""
    if type(reference) is not str:
        return reference
    try:
        return _found[reference]
    except KeyError:
        return _import(reference)


def _import(reference: str) -> Any:
    module, colon, name = reference.partition(":")
    if not colon:
        raise ValueError(f"a reference reads 'module:Name', not {reference!r}")
    found = getattr(import_module(module), name)
    _found[reference] = found
    return found


def lazy_exports(
    module_name: str, table: Mapping[str, str], lender: str | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """A module's ``__getattr__`` and ``__dir__`` that import the names of ``table`` when used.

    A name without a colon in its reference is a submodule. Names that ``table`` lacks may still be
    rows of the package's tables, see ``submodules``, or attributes of ``lender``, an object that
    shares its name with the module.
    """

    def __getattr__(name: str) -> Any:
        reference = table.get(name)
        if reference is None:
            return _elsewhere(module_name, name, lender)
        found = resolve(reference) if ":" in reference else import_module(reference)
        vars(sys.modules[module_name])[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[module_name]), *table})

    return __getattr__, __dir__


def _elsewhere(module: str, name: str, lender: str | None) -> Any:
    if lender is not None and not name.startswith("__"):
        return getattr(resolve(lender), name)
    from openai_oxide_runtime.core.submodules import attribute

    return attribute(module, name)
