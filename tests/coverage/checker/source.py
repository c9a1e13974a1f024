"""Modules of the official package, read as syntax trees."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

__all__ = ["Module", "modules"]

Target = tuple[str, str]
"""A module, and a name in it; the name is empty for the module itself."""


def modules(root: Path) -> Iterator[Module]:
    """The modules of the package in the folder ``root``."""
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        yield Module(root, ".".join((root.name, *parts[: -1 if is_package else None])), is_package)


@dataclass(frozen=True)
class Module:
    """One module of the package in the folder ``root``."""

    root: Path
    name: str
    is_package: bool

    @property
    def path(self) -> Path:
        """The file of the module."""
        inner = self.root.joinpath(*self.name.split(".")[1:])
        return inner / "__init__.py" if self.is_package else inner.with_suffix(".py")

    @cached_property
    def statements(self) -> list[ast.stmt]:
        """The statements at the top level."""
        return ast.parse(self.path.read_text(encoding="utf-8")).body

    @cached_property
    def names(self) -> dict[str, Target]:
        """What the names of the module stand for: imports, and its own classes and aliases."""
        names: dict[str, Target] = {}
        for statement in self.statements:
            if isinstance(statement, ast.ImportFrom):
                source = self._absolute(statement)
                names |= {a.asname or a.name: self._target(source, a.name) for a in statement.names}
            elif isinstance(statement, ast.Import):
                names |= {a.asname or a.name: (a.name, "") for a in statement.names}
            else:
                names |= {name: (self.name, name) for name in _defined(statement)}
        return names

    def _absolute(self, statement: ast.ImportFrom) -> str:
        if not statement.level:
            return statement.module or ""
        depth = statement.level - self.is_package
        package = self.name.split(".")
        return ".".join([*package[: len(package) - depth], *filter(None, [statement.module])])

    def _target(self, source: str, name: str) -> Target:
        """A name, or a submodule, of the module ``source``."""
        package, *inner = source.split(".")
        if package != self.name.split(".")[0]:
            return source, name
        path = self.root.joinpath(*inner, name)
        is_module = path.with_suffix(".py").exists() or (path / "__init__.py").exists()
        return (f"{source}.{name}", "") if is_module else (source, name)

    def classes(self) -> Iterator[ast.ClassDef]:
        """The classes of the module."""
        return (statement for statement in self.statements if isinstance(statement, ast.ClassDef))

    def aliases(self) -> Iterator[tuple[str, ast.expr]]:
        """The type aliases of the module, and what they stand for."""
        for statement in self.statements:
            match statement:
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    if "TypeAlias" in ast.unparse(statement.annotation):
                        yield name, value


def _defined(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.ClassDef):
        return [statement.name]
    targets = [statement.target] if isinstance(statement, ast.AnnAssign) else []
    targets = statement.targets if isinstance(statement, ast.Assign) else targets
    return [target.id for target in targets if isinstance(target, ast.Name)]
