"""Request bodies for rows: a template with ``{column}`` in its strings, or a function of the row.

    {"model": "gpt-5-mini", "input": "Classify: {text}"}

A string that is one placeholder alone takes the column's value as it is, a list of messages for
one. Elsewhere the value becomes text. ``{{`` and ``}}`` stand for braces. Values are data: braces
inside them mean nothing.
"""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Callable, Mapping
from string import Formatter
from typing import Final, cast

from openai_oxide_runtime.serialization.json import dumps

__all__ = ["Body", "MakeBody", "Row", "fingerprint", "make_body"]

Row = Mapping[str, object]
Body = dict[str, object]
MakeBody = Callable[[Row], Body]
_Fill = Callable[[Row], object]

_FORMATTER: Final = Formatter()


def make_body(request: Row | MakeBody) -> MakeBody:
    """The function that makes the body of a row's request.

    Raises TypeError for what is no mapping and no function, ValueError for a placeholder that is
    no plain column name. The function raises KeyError for a column that the row does not have.
    """
    if callable(request):
        return request
    if not isinstance(request, Mapping):
        raise TypeError(f"request must be a mapping or a function, not {type(request).__name__}")
    return cast("MakeBody", _fill_of(request) or _constant(dict(request)))


def fingerprint(request: Row | MakeBody) -> str:
    """A digest that tells one request from another: of the template, or of the function's code."""
    content = dumps(request) if isinstance(request, Mapping) else _source(request).encode()
    return hashlib.sha256(content).hexdigest()[:16]


def _source(function: MakeBody) -> str:
    try:
        return inspect.getsource(function)
    except (OSError, TypeError):
        return getattr(function, "__qualname__", type(function).__qualname__)


def _constant(value: object) -> _Fill:
    return lambda _: value


def _fill_of(value: object) -> _Fill | None:
    """The function that fills a value; None for a value without placeholders."""
    if isinstance(value, str):
        return _fill_text(value)
    if isinstance(value, Mapping):
        return _fill_mapping(value)
    if isinstance(value, list | tuple):
        return _fill_list(value)
    return None


def _fill_mapping(value: Row) -> _Fill | None:
    fills = {name: fill for name, inner in value.items() if (fill := _fill_of(inner))}
    if not fills:
        return None
    fixed = dict(value)
    return lambda row: fixed | {name: fill(row) for name, fill in fills.items()}


def _fill_list(value: list[object] | tuple[object, ...]) -> _Fill | None:
    fills = [_fill_of(inner) for inner in value]
    if not any(fills):
        return None
    pairs = list(zip(value, fills, strict=True))
    return lambda row: [fill(row) if fill else inner for inner, fill in pairs]


def _fill_text(text: str) -> _Fill | None:
    """Pieces of text and column names, in turn."""
    if "{" not in text and "}" not in text:
        return None
    pieces = [_piece(text, *parsed) for parsed in _FORMATTER.parse(text)]
    names = [name for _, name in pieces if name]
    if not names:
        return _constant("".join(literal for literal, _ in pieces))
    if pieces == [("", names[0])]:
        name = names[0]
        return lambda row: _value(row, name)
    return lambda row: "".join(
        literal if name is None else f"{literal}{_value(row, name)}" for literal, name in pieces
    )


def _piece(
    text: str, literal: str, name: str | None, form: str | None, conversion: str | None
) -> tuple[str, str | None]:
    if name is not None and (form or conversion or not name.isidentifier()):
        raise ValueError(
            f"{text!r} has a placeholder that is no column name: {{{name}}}. Write {{{{ and }}}} "
            "for braces"
        )
    return literal, name


def _value(row: Row, name: str) -> object:
    try:
        return row[name]
    except KeyError:
        columns = ", ".join(row)
        raise KeyError(f"the row has no column {name!r}; it has {columns or 'none'}") from None
