"""The public modules of a package, and the public names of a module."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Iterator
from types import ModuleType

__all__ = ["find", "modules", "public"]


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
    """What ``module`` offers: what it lists, and, if it lists nothing or is a package, what is
    written or re-exported in it."""
    exported: list[str] | None = getattr(module, "__all__", None)
    names = set(exported or ())
    if exported is None or hasattr(module, "__path__"):
        names |= set(_defined_names(ast.parse(inspect.getsource(module)).body))
    for name in sorted(names):
        if not name.startswith("_") and not inspect.ismodule(getattr(module, name)):
            yield name


def _defined_names(statements: Iterable[ast.stmt]) -> Iterator[str]:
    """The names that statements define, and those that they import under the same name."""
    for node in statements:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name
        elif isinstance(node, ast.Import | ast.ImportFrom):
            yield from (each.name for each in node.names if each.name == each.asname)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from (each.id for each in targets if isinstance(each, ast.Name))
        elif isinstance(node, ast.If):
            yield from _defined_names(node.body)
