"""Programs that use the annotations of the official package, for one package or the other.

Each case is a function with an error in the type checker if the package refuses what the official
one accepts. A line ``reveal_type`` shows whether a type is known.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.coverage.checker.source import Module

__all__ = ["Case", "Program", "classes_of"]

Home = Callable[[str, str], str | tuple[Any, ...]]
"""Where a name of the official package stands in the package of a program: ``module:Name``, or a
type that is built from such, like ``("union", "module:Name", …)``."""
_BUILDERS = {"union": "Union", "list": "list", "dict": "dict", "literal": "Literal"}


_FIRST = "from __future__ import annotations"


@dataclass(frozen=True)
class Case:
    """One fact about the package: its kind, and the name in the official package."""

    kind: str
    what: str


@dataclass
class Program:
    """The cases of one official module, written for one package."""

    module: Module
    home: Home
    head: dict[str, str] = field(default_factory=dict)
    """The lines before the cases, by what they import or build; each defines a name."""
    lines: list[str] = field(default_factory=list)
    body: list[str] = field(default_factory=list)
    cases: dict[Case, int] = field(default_factory=dict)
    """Each case with the number of lines of the body up to its end."""

    def add(self, kind: str, what: str, parameters: str, result: str, *lines: str) -> None:
        """Add a function with these parameters and lines."""
        prefix = "async " if any("await " in line for line in lines) else ""
        self.body.append(f"{prefix}def case_{len(self.cases)}({parameters}) -> {result}:")
        self.body += [f"    {line}" for line in lines]
        self.cases[Case(kind, what)] = len(self.body)

    def type(self, annotation: ast.expr) -> str:
        """An annotation of the official module, by names that the program imports."""
        return ast.unparse(_Names(self).visit(_copy(annotation)))

    def name(self, module: str, name: str) -> str:
        """The name by which the program refers to a name of the official package."""
        is_official = module.split(".")[0] == self.module.name.split(".")[0]
        return self._target(self.home(module, name) if is_official else f"{module}:{name}")

    def _target(self, target: str | tuple[Any, ...]) -> str:
        if repr(target) not in self.head:
            alias = f"name_{len(self.head)}"
            self.head[repr(target)] = alias  # a type that is built comes after its parts
            if isinstance(target, str):
                module, _, name = target.partition(":")
                self.lines.append(f"from {module} import {name} as {alias}")
            else:
                self.lines.append(f"{alias}: TypeAlias = {self._built(*target)}")
        return self.head[repr(target)]

    def _built(self, kind: str, *parts: Any) -> str:
        if kind == "literal":
            return f"Literal{list(parts)!r}"
        types = ["str"] * (kind == "dict") + [self._target(part) for part in parts]
        return f"{_BUILDERS[kind]}[{', '.join(types)}]"

    @property
    def _head(self) -> list[str]:
        return [_FIRST, "from typing import Literal, TypeAlias, Union", *self.lines]

    def text(self) -> str:
        """The program."""
        return "\n".join([*self._head, *self.body, ""])

    def case_at(self, line: int) -> Case | None:
        """The case in a line of the program; None before the first."""
        line -= len(self._head)
        return next((case for case, end in self.cases.items() if 0 <= line < end), None)


class _Names(ast.NodeTransformer):
    """Replaces the names of the official module by those of the program."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def visit_Name(self, node: ast.Name) -> ast.expr:
        target = self.program.module.names.get(node.id)
        return node if target is None else ast.Name(self.program.name(*target))

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if isinstance(node.value, ast.Name):
            module, name = self.program.module.names.get(node.value.id, ("", ""))
            if module and not name:
                return ast.Name(self.program.name(module, node.attr))
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """A string is a forward reference, except in ``Literal``."""
        if not isinstance(node.value, str):
            return node
        return self.visit(ast.parse(node.value, mode="eval").body)

    def visit_Subscript(self, node: ast.Subscript) -> ast.expr:
        head = ast.unparse(node.value)
        if head == "Literal":
            return ast.Subscript(self.visit(node.value), node.slice)
        if head in ("Annotated", "Required", "NotRequired"):
            first = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
            return self.visit(first)
        return ast.Subscript(self.visit(node.value), self.visit(node.slice))


def _copy(node: ast.expr) -> ast.expr:
    return ast.parse(ast.unparse(node), mode="eval").body


def classes_of(program: Program) -> None:
    """Add the fields of models, the keys of TypedDicts, and the aliases of a module of types."""
    module = program.module
    for class_ in module.classes():
        is_dict = any("TypedDict" in ast.unparse(base) for base in class_.bases) or _is_params(
            class_
        )
        for name, annotation in _fields(class_):
            own, value = program.name(module.name, class_.name), program.type(annotation)
            what = f"{module.name}.{class_.name}.{name}"
            if is_dict:
                line = f"value[{name!r}] = item"
                program.add("key", what, f"value: {own}, item: {value}", "None", line)
            else:
                lines = f"reveal_type(value.{name})", f"return value.{name}"
                program.add("field", what, f"value: {own}", value, *lines)
    for name, expression in module.aliases():
        own, value = program.name(module.name, name), program.type(expression)
        what = f"{module.name}.{name}"
        program.add("alias", f"{what} as a result", f"value: {own}", value, "return value")
        program.add("alias", f"{what} as an argument", f"value: {value}", own, "return value")


def _is_params(class_: ast.ClassDef) -> bool:
    return any(keyword.arg == "total" for keyword in class_.keywords)


def _fields(class_: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    for statement in class_.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                if not name.startswith("_") and "ClassVar" not in ast.unparse(annotation):
                    yield name, annotation
