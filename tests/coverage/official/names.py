"""The public modules of a package, and the public names of a module."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
import typing
from collections.abc import Iterator
from types import ModuleType
from typing import Any

__all__ = ["find", "modules", "public"]

_NOT_OURS_TO_KEEP = ("typing", "typing_extensions", "__future__", "collections", "abc", "pydantic")


def modules(package: str) -> Iterator[str]:
    """The paths of ``package`` and of every module in it that has no private part."""
    yield package
    root = importlib.import_module(package)
    for found in pkgutil.walk_packages(root.__path__, f"{package}.", onerror=lambda _: None):
        if not any(part.startswith("_") for part in found.name.split(".")):
            yield found.name


def find(module: str) -> ModuleType | Exception:
    """The module, or why it cannot be imported."""
    try:
        return importlib.import_module(module)
    except Exception as error:
        return error


def public(module: ModuleType) -> Iterator[str]:
    """What ``module`` offers: what it lists, else what is written or re-exported there."""
    listed = getattr(module, "__all__", None)
    names = set(listed or ()) if listed and not hasattr(module, "__path__") else set(dir(module))
    for name in sorted(names):
        if not name.startswith("_") and _offered(module, name):
            yield name


def _offered(module: ModuleType, name: str) -> bool:
    value: Any = getattr(module, name)
    if inspect.ismodule(value):
        return False
    home = str(getattr(value, "__module__", ""))
    # A Union or a Literal says that it is from typing; it was written here all the same.
    if home.split(".")[0] in _NOT_OURS_TO_KEEP and home != module.__name__:
        return name in getattr(module, "__all__", ()) or typing.get_origin(value) is not None
    if hasattr(module, "__path__") or home not in sys.modules:
        return True
    return home == module.__name__ or name in getattr(module, "__all__", ())
