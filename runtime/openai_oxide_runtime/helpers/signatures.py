"""What a function says about its arguments: their types, which may be left out, what they mean.

Pure. Nothing is called.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Final, NotRequired, get_args, get_origin, get_type_hints

from pydantic import Field, with_config
from pydantic.fields import FieldInfo
from typing_extensions import TypedDict

from .strict_schema import SchemaError

__all__ = ["arguments_type", "described", "function_name"]

_SECTION: Final = re.compile(r"^\s*(?:Args|Arguments|Parameters):\s*$")
_ENTRY: Final = re.compile(r"^(\s+)\*{0,2}(\w+)\s*(?:\([^)]*\))?:\s*(\S.*)$")


def function_name(function: Callable[..., Any]) -> str:
    """The name of a function, below whatever ``functools.partial`` wraps it."""
    function = getattr(function, "func", function)
    return getattr(function, "__name__", type(function).__name__)


def arguments_type(function: Callable[..., Any]) -> Any:
    """A TypedDict of the keywords that ``function`` takes."""
    name = function_name(function)
    hints = _hints(function, name)
    notes = described(inspect.getdoc(function) or "")[1]
    fields = {
        parameter.name: _field(parameter, hints, notes, name)
        for parameter in inspect.signature(function).parameters.values()
    }
    make: Any = TypedDict
    return with_config({"extra": "forbid"})(make(name, fields))


def _hints(function: Callable[..., Any], name: str) -> dict[str, Any]:
    """The annotations, with those written as text resolved."""
    target: Any = getattr(function, "func", function)
    if not inspect.isroutine(target):
        target = type(target).__call__
    try:
        return get_type_hints(target, include_extras=True)
    except NameError as error:
        raise SchemaError(
            name, f"(its annotations cannot be resolved: {error}) the function"
        ) from None


def _field(
    parameter: inspect.Parameter, hints: dict[str, Any], notes: dict[str, str], function: str
) -> Any:
    path = f"{function}.{parameter.name}"
    if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
        raise SchemaError(path, f"a {parameter.kind.description} parameter")
    if parameter.name not in hints:
        raise SchemaError(path, "a parameter without a type")
    annotation = hints[parameter.name]
    note = notes.get(parameter.name)
    if note and not _has_description(annotation):
        annotation = Annotated[annotation, Field(description=note)]
    return annotation if parameter.default is parameter.empty else NotRequired[annotation]


def _has_description(annotation: Any) -> bool:
    if get_origin(annotation) is not Annotated:
        return False
    return any(isinstance(m, FieldInfo) and m.description for m in get_args(annotation)[1:])


def described(docstring: str) -> tuple[str, dict[str, str]]:
    """A docstring's text before its arguments, and what it says about each of them."""
    lines = docstring.splitlines()
    start = next((at for at, line in enumerate(lines) if _SECTION.match(line)), len(lines))
    return "\n".join(lines[:start]).strip(), dict(_entries(lines[start + 1 :]))


def _entries(lines: list[str]) -> Iterator[tuple[str, str]]:
    """``name: meaning`` lines with those that continue them, up to a line that is not indented."""
    depth, name, said = 0, "", ""
    for line in lines:
        indent = len(line) - len(line.lstrip())
        if line.strip() and not indent:
            break
        entry = _ENTRY.match(line)
        if entry and (not depth or indent <= depth):
            if name:
                yield name, said
            depth, name, said = indent, entry[2], entry[3].strip()
        elif name and line.strip():
            said = f"{said} {line.strip()}"
    if name:
        yield name, said
