"""References: names of things in other modules that are imported when first used.

``"package.module:Name"`` names an object without importing its module. Operations refer to their
types in this way, and packages to their public names: a program imports only what it uses.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

__all__ = ["lazy_exports", "resolve"]

# What a reference names may be of any type: a class, a function, a type alias.
_resolved: dict[str, Any] = {}


def resolve(reference: object) -> Any:
    """The object that ``reference`` names; a reference that is no string is returned as it is."""
    if type(reference) is not str:
        return reference
    try:
        return _resolved[reference]
    except KeyError:
        return _import(reference)


def _import(reference: str) -> Any:
    module, colon, name = reference.partition(":")
    if not colon:
        raise ValueError(f"a reference must have the form 'module:Name', not {reference!r}")
    target = getattr(import_module(module), name)
    _resolved[reference] = target
    return target


def lazy_exports(
    module_name: str, table: Mapping[str, str], fallback: str | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """A module's ``__getattr__`` and ``__dir__`` that import the names of ``table`` on first use.

    A reference without a colon names a submodule. A name that is not in ``table`` may be a row of
    the package's tables, see ``submodules``, or an attribute of ``fallback``: the reference of an
    object that has the same name as the module.
    """

    def __getattr__(name: str) -> object:
        reference = table.get(name)
        if reference is None:
            return _fallback_attribute(module_name, name, fallback)
        target = resolve(reference) if ":" in reference else import_module(reference)
        vars(sys.modules[module_name])[name] = target
        return target

    def __dir__() -> list[str]:
        return sorted({*vars(sys.modules[module_name]), *table})

    return __getattr__, __dir__


def _fallback_attribute(module: str, name: str, fallback: str | None) -> object:
    if fallback is not None and not name.startswith("__"):
        return getattr(resolve(fallback), name)
    from openai_oxide_runtime.core.submodules import attribute

    return attribute(module, name)
