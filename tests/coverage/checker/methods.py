"""The methods of the official clients: their parameters, and what they return."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from typing import Any

from tests.coverage.checker.programs import Program

__all__ = ["methods_of", "resources"]

_OPTIONS = frozenset(("extra_headers", "extra_query", "extra_body", "timeout"))
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def resources(client: Any, base: type) -> Iterator[tuple[str, type]]:
    """The attribute paths of the resources that a client has, and their classes."""
    for name in sorted(dir(type(client))):
        if name.startswith(("_", "with_")) or not _is_property(type(client), name):
            continue
        resource = getattr(client, name)
        if isinstance(resource, base):
            yield name, type(resource)
            yield from ((f"{name}.{path}", kind) for path, kind in resources(resource, base))


def _is_property(owner: type, name: str) -> bool:
    return not inspect.isfunction(inspect.getattr_static(owner, name))


def methods_of(program: Program, name: str, path: str, client: str) -> None:
    """Add the methods of the class ``name``, a resource at ``path`` of a client."""
    class_ = next(each for each in program.module.classes() if each.name == name)
    for method, signatures in _methods(class_).items():
        for number, function in enumerate(signatures):
            if len(signatures) == 1 or _is_overload(function):
                _Method(program, function, f"{path}.{method}", client, number).add()


def _methods(class_: ast.ClassDef) -> dict[str, list[_Function]]:
    methods: dict[str, list[_Function]] = {}
    for statement in class_.body:
        if isinstance(statement, _Function) and not _is_hidden(statement):
            methods.setdefault(statement.name, []).append(statement)
    return methods


def _is_hidden(function: _Function) -> bool:
    is_property = any("property" in ast.unparse(each) for each in function.decorator_list)
    return is_property or function.name.startswith(("_", "with_"))


def _is_overload(function: _Function) -> bool:
    return any(ast.unparse(each).endswith("overload") for each in function.decorator_list)


class _Method:
    def __init__(
        self, program: Program, function: _Function, path: str, client: str, number: int
    ) -> None:
        self.program, self.function = program, function
        self.what = f"{client}.{path}" + (f" (overload {number + 1})" if number else "")
        self.client = program.name(program.module.name.split(".")[0], client)
        self.call = f"client.{path}"
        self.is_async = isinstance(function, ast.AsyncFunctionDef)
        arguments = function.args
        positional = arguments.args[1:]
        defaults = [None] * (len(positional) - len(arguments.defaults)) + arguments.defaults
        self.positional = [a for a, d in zip(positional, defaults, strict=True) if d is None]
        optional = [a for a, d in zip(positional, defaults, strict=True) if d is not None]
        keywords = list(zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True))
        self.required = [a for a, d in keywords if d is None]
        self.optional = [a for a, d in keywords if d is not None and a.arg not in _OPTIONS]
        self.optional += optional

    def add(self) -> None:
        self._case("result", self.what, [])
        for parameter in self.optional:
            self._case("parameter", f"{self.what}({parameter.arg})", [parameter])

    def _case(self, kind: str, what: str, extra: list[ast.arg]) -> None:
        arguments = [*self.positional, *self.required, *extra]
        names = [a.arg for a in self.positional]
        names += [f"{a.arg}={a.arg}" for a in (*self.required, *extra)]
        parameters = ", ".join([f"client: {self.client}", *map(self._parameter, arguments)])
        call = f"{'await ' if self.is_async else ''}{self.call}({', '.join(names)})"
        returns = self.function.returns
        result = self.program.type(returns) if returns is not None and not extra else "object"
        lines = [f"result = {call}", *([] if extra else ["reveal_type(result)"]), "return result"]
        self.program.add(kind, what, parameters, result, *lines)

    def _parameter(self, argument: ast.arg) -> str:
        assert argument.annotation is not None
        return f"{argument.arg}: {self.program.type(argument.annotation)}"
