"""Annotations as objects: those that only type checkers see, and keywords behind ``Unpack``."""

from __future__ import annotations

import ast
import contextlib
import importlib
import inspect
import sys
import typing
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

import typing_extensions

__all__ = ["Parameter", "checker_annotations", "evaluate", "hints", "parameters", "returned"]

Parameter = inspect.Parameter
_UNPACK = (typing.Unpack, typing_extensions.Unpack)


def evaluate(annotation: Any, module: str) -> Any:
    """``annotation``, written in ``module``, as an object; the text itself if nobody can tell."""
    text = getattr(annotation, "__forward_arg__", annotation)
    if not isinstance(text, str):
        return annotation
    module = str(getattr(annotation, "__forward_module__", None) or module)
    with contextlib.suppress(Exception):
        return eval(text, dict(vars(sys.modules[module])))
    with contextlib.suppress(Exception):
        return eval(text, dict(_names(module)))
    return text


@cache
def _names(module: str) -> dict[str, Any]:
    """What type checkers can see in ``module``."""
    names = dict(vars(sys.modules[module]))
    for statement in _checked(ast.parse(_source(module)).body):
        if isinstance(statement, ast.ImportFrom):
            names |= _imported(statement, module)
            continue
        with contextlib.suppress(Exception):
            exec(compile(ast.Module([statement], []), module, "exec"), names)
    return names


def _imported(statement: ast.ImportFrom, module: str) -> dict[str, Any]:
    """What an import gives, be it from a module where only type checkers see it."""
    result: dict[str, Any] = {}
    path = "." * statement.level + (statement.module or "")
    for each in statement.names:
        with contextlib.suppress(Exception):
            source = importlib.import_module(path, _package(module))
            value = getattr(source, each.name, None)
            result[each.asname or each.name] = value or _names(source.__name__)[each.name]
    return result


def _package(module: str) -> str:
    package: str | None = sys.modules[module].__package__
    return package or module.rpartition(".")[0]


@cache
def _source(module: str) -> str:
    try:
        return inspect.getsource(sys.modules[module])
    except (OSError, TypeError):  # built in
        return ""


def _checked(statements: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements below ``if TYPE_CHECKING``."""
    for node in statements:
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            yield from node.orelse if ast.unparse(node.test).startswith("not") else node.body


def hints(cls: Any) -> dict[str, Any]:
    """The annotations of a class and its bases, with the marks that they carry."""
    if all(_home(base) == base.__module__ for base in cls.__mro__):
        with contextlib.suppress(NameError):
            return typing_extensions.get_type_hints(cls, include_extras=True)
    scope: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        scope |= _names(_home(base))
    with contextlib.suppress(NameError, TypeError):
        return typing_extensions.get_type_hints(cls, None, scope, include_extras=True)
    return {
        name: evaluate(note, _home(base))
        for base in reversed(cls.__mro__)
        for name, note in inspect.get_annotations(base).items()
    }


def _home(cls: type) -> str:
    """The module that ``cls`` was written in, whatever it calls itself."""
    for value in list(vars(cls).values()):
        code = getattr(value, "__globals__", None)
        if code is not None and code.get("__name__") in sys.modules:
            return str(code["__name__"])
    return cls.__module__


@cache
def checker_annotations(cls: Any) -> dict[str, Any]:
    """The annotations of a class under TYPE_CHECKING, where those at run time differ."""
    source = _source(cls.__module__)
    if "TYPE_CHECKING" not in source:
        return {}
    result = (node for node in ast.parse(source).body if isinstance(node, ast.ClassDef))
    body = [each for node in result if node.name == cls.__name__ for each in node.body]
    checked = [*_checked(body), *(each for each in body if isinstance(each, ast.AnnAssign))]
    return {
        ast.unparse(each.target): _checked_value(ast.unparse(each.annotation), cls.__module__)
        for each in checked
        if isinstance(each, ast.AnnAssign)
    }


def _checked_value(text: str, module: str) -> Any:
    with contextlib.suppress(Exception):
        return eval(text, dict(_names(module)))
    return text


def parameters(function: Callable[..., Any]) -> dict[str, Parameter]:
    """What ``function`` takes, annotations resolved and keywords behind ``Unpack`` listed."""
    result: dict[str, Parameter] = {}
    for parameter in inspect.signature(function).parameters.values():
        note = evaluate(parameter.annotation, _module(function))
        if parameter.kind is Parameter.VAR_KEYWORD and typing.get_origin(note) in _UNPACK:
            result |= {each.name: each for each in _unpacked(typing.get_args(note)[0])}
        else:
            result[parameter.name] = parameter.replace(annotation=note)
    return result


def _unpacked(keys: Any) -> Iterator[Parameter]:
    """The keys of a TypedDict as keyword parameters."""
    for name, note in hints(keys).items():
        default = Parameter.empty if name in keys.__required_keys__ else None
        yield Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=note)


@cache
def returned(function: Callable[..., Any]) -> Any:
    """What ``function`` gives back, in all of its overloads; a class gives itself."""
    if inspect.isclass(function):
        return function
    bare = inspect.unwrap(function)
    bare = getattr(bare, "__func__", bare)
    sources = typing.get_overloads(bare) if hasattr(bare, "__qualname__") else []
    notes = [inspect.signature(each).return_annotation for each in sources or [bare]]
    result = [evaluate(note, _module(bare)) for note in notes]
    if inspect.Signature.empty in result:
        return inspect.Signature.empty
    texts = [each for each in result if isinstance(each, str)]
    return texts[0] if texts else typing.Union[tuple(result)]  # noqa: UP007


def _module(function: Callable[..., Any]) -> str:
    bare = inspect.unwrap(function)
    bare = getattr(bare, "__func__", bare)
    home = getattr(bare, "__globals__", {}).get("__name__") or getattr(bare, "__module__", None)
    return str(home or "builtins")
