"""The installed official package as declarations: the names of each module.

package = Official.installed()
package.public("openai.types.beta")         {"Agent": Declared("openai.types.beta.agent", …)}
package.find("openai.types.beta", "Agent")  its class statement, wherever it stands
"""

from __future__ import annotations

import ast
import importlib.util
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from importlib.metadata import version
from pathlib import Path

from ..errors import GenerationError, Problem

PACKAGE = "openai"

Scope = dict[str, "Declared | Imported"]
"""What the names at the top of a module are bound to."""


@dataclass(frozen=True, slots=True)
class Declared:
    """A class, a function or an assignment, with its module."""

    module: str
    name: str
    node: ast.stmt = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Imported:
    """A name that another module binds, or a module in it."""

    module: str
    name: str


class Official:
    """Every module of a package below ``root``, parsed on first use."""

    def __init__(self, root: Path, package: str = PACKAGE, release: str = "") -> None:
        self.root = root
        self.package = package
        self.release = release
        self._scopes: dict[str, Scope] = {}
        self._trees: dict[str, ast.Module] = {}

    @classmethod
    def installed(cls, package: str = PACKAGE) -> Official:
        """The one of this environment; raises GenerationError, with what to do, without it."""
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None:
            todo = "is not installed; run `make test` once, or `python scripts/bootstrap.py dev`"
            raise GenerationError([Problem(f"the package {package!r}", todo)])
        return cls(Path(spec.origin).parent, package, version(package))

    @classmethod
    def unpacked(cls, folder: Path, release: str) -> Official:
        """The package of a wheel that was unpacked into ``folder``."""
        return cls(folder / PACKAGE, PACKAGE, release)

    # -- modules -----------------------------------------------------------------------------------

    @cached_property
    def files(self) -> dict[str, Path]:
        """Each module's file, by its dotted name."""
        return {self._dotted(path): path for path in sorted(self.root.rglob("*.py"))}

    def _dotted(self, path: Path) -> str:
        parts = [self.package, *path.relative_to(self.root).with_suffix("").parts]
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def below(self, prefix: str) -> list[str]:
        """The modules ``prefix`` and all inside it."""
        return [name for name in self.files if f"{name}.".startswith(f"{prefix}.")]

    def tree(self, module: str) -> ast.Module:
        """The syntax of a module."""
        if module not in self._trees:
            self._trees[module] = ast.parse(self.files[module].read_text("utf-8"))
        return self._trees[module]

    # -- names -------------------------------------------------------------------------------------

    def scope(self, module: str) -> Scope:
        """The names at the top of a module, those under ``if`` and ``try`` included."""
        if module not in self._scopes:
            scope: Scope = {}
            for node in _statements(self.tree(module).body):
                scope.update(self._bound(module, node))
            self._scopes[module] = scope
        return self._scopes[module]

    def public(self, module: str) -> dict[str, Declared]:
        """What a module offers: its ``__all__``, else what it declares or imports by name."""
        scope = self.scope(module)
        exported = _dunder_all(self.tree(module))
        names = (
            [name for name in scope if not name.startswith("_")] if exported is None else exported
        )
        declarations = {name: self.find(module, name) for name in names}
        return {name: declared for name, declared in declarations.items() if declared}

    def find(self, module: str, name: str) -> Declared | None:
        """What ``name`` means in ``module``, followed through imports; None outside the package."""
        bound = self.scope(module).get(name) if module in self.files else None
        if not isinstance(bound, Imported):
            return bound
        itself = (bound.module, bound.name) == (module, name)  # a package's own submodule
        return None if itself else self.find(bound.module, bound.name)

    def module_of(self, module: str, name: str) -> str | None:
        """The module that ``name`` refers to in ``module``; None if it is not a module."""
        bound = self.scope(module).get(name)
        if not isinstance(bound, Imported):
            return None
        whole = f"{bound.module}.{bound.name}"
        return whole if whole in self.files else None

    def _bound(self, module: str, node: ast.stmt) -> Iterator[tuple[str, Declared | Imported]]:
        if isinstance(node, ast.ImportFrom):
            source = self._source(module, node)
            for alias in node.names:
                yield alias.asname or alias.name, Imported(source, alias.name)
        elif isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, Declared(module, node.name, node)
        elif isinstance(node, ast.AnnAssign | ast.Assign):
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    yield target.id, Declared(module, target.id, node)

    def _source(self, module: str, node: ast.ImportFrom) -> str:
        """The module that an import names, with its leading dots resolved."""
        if not node.level:
            return node.module or ""
        package = module if self.files[module].name == "__init__.py" else module.rpartition(".")[0]
        parts = package.split(".")
        parts = parts[: len(parts) - node.level + 1]
        return ".".join([*parts, *([node.module] if node.module else [])])


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    for node in body:
        if isinstance(node, ast.If | ast.Try):
            yield from _statements([*node.orelse, *node.body])
        else:
            yield node


def _dunder_all(tree: ast.Module) -> list[str] | None:
    """The names of ``__all__``; None where there is none that can be read."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and [ast.unparse(t) for t in node.targets] == ["__all__"]:
            try:
                return list(ast.literal_eval(node.value))
            except ValueError:
                return None
    return None
