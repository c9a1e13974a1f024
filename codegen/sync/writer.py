"""Write plain JSON-like data as tidy YAML: block style, plain scalars, always the same bytes.

Only what the JSON data model holds is written, and every text that any YAML version could read as
something else (``on``, ``2024-10-01``, ``1e3``) is quoted. A text of several lines stays on one
line, quoted, so that a line of the file is one fact.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

_PLAIN = re.compile(r"[A-Za-z_/$](?:[A-Za-z0-9_./$,+()=?{}~^-]|[ ](?![ #])|:(?![ ]|$)|\[|\])*")
_RESERVED = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_FLOATING = re.compile(r"^(-?\d+)e")


def to_yaml(data: Mapping[str, Any]) -> str:
    """Return the mapping as YAML text that ends with a newline."""
    return "".join(f"{line}\n" for line in _mapping(data, ""))


def _mapping(node: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in node.items():
        yield from _entry(f"{indent}{_text(key)}:", value, indent)


def _sequence(node: list[Any], indent: str) -> Iterator[str]:
    for value in node:
        if not _is_block(value):
            yield f"{indent}- {_scalar(value)}"
            continue
        lines = _block(value, f"{indent}  ")
        yield f"{indent}- {next(lines).lstrip(' ')}"
        yield from lines


def _entry(head: str, value: Any, indent: str) -> Iterator[str]:
    if not _is_block(value):
        yield f"{head} {_scalar(value)}"
        return
    yield head
    yield from _block(value, f"{indent}  ")


def _is_block(value: Any) -> bool:
    return isinstance(value, Mapping | list) and bool(value)


def _block(value: Any, indent: str) -> Iterator[str]:
    return _mapping(value, indent) if isinstance(value, Mapping) else _sequence(value, indent)


def _scalar(value: Any) -> str:
    match value:
        case str():
            return _text(value)
        case bool() | int() | None:
            return json.dumps(value)
        case float():
            return _number(value)
        case Mapping() | list() if not value:
            return "{}" if isinstance(value, Mapping) else "[]"
    raise TypeError(f"{type(value).__name__} cannot be written as YAML: {value!r}")


def _number(value: float) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{value} is not a JSON number")
    return _FLOATING.sub(r"\1.0e", repr(value))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"a key must be text, not {value!r}")
    if _PLAIN.fullmatch(value) and not value.endswith(" ") and value.lower() not in _RESERVED:
        return value
    if value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return '"' + "".join(map(_escaped, value)) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
