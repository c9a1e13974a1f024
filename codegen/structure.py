"""What an OpenAPI document may hold in which place; whatever is of another sort is a problem.

    check(document)   its data (JSON alone, no endless depth), then its objects by `grammar.KINDS`

Everything behind it may trust the sorts: a schema is an object, a list of parameters a list.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from .errors import Place, Problem, problem
from .sync.grammar import KINDS, Kind

MOST_DEPTH = 100
"""The published document has 22 levels; very deep ones overflow Python's stack."""
MOST_BITS = 1024
"""The longest number that is one: Python does not write those of many thousand digits."""

_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_FIELD = re.compile(r"[\w.$/:@\[\] -]+", re.ASCII)
_COMPONENT = re.compile(r"[A-Za-z0-9._-]+")
_MEDIA = re.compile(r"[\w!#$&^.+*-]+/[\w!#$&^.+*-]+(\s*;.*)?", re.ASCII)
_CODE = re.compile(r"default|[1-5](\d\d|XX)")
_PATH = re.compile(r"/[\w.~:@-]+(/([\w.~:@-]+|\{[\w.-]+\}))*(\?[\w=&.-]*)?", re.ASCII)
_TYPES = ("string", "integer", "number", "boolean", "null", "array", "object")


@dataclass(frozen=True, slots=True)
class Sort:
    """A kind of value: its name in errors, and a check."""

    name: str
    fits: Callable[[Any], bool]


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _lists(inner: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(inner, value))


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and value.isprintable()


def _is_type(value: Any) -> bool:
    return isinstance(value, str) and value in _TYPES


def _is_security(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_lists(_is_text), value.values()))


def _maps_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_is_text, value.values()))


def _is_literal(value: Any) -> bool:
    return value is None or isinstance(value, str | int)


TEXT = Sort("a text of one line", _is_text)
FLAG = Sort("true or false", lambda value: isinstance(value, bool))
NUMBER = Sort("a number", _is_number)
COUNT = Sort("a count", lambda value: _is_number(value) and value >= 0)
BOUND = Sort("a number, or true or false", lambda value: isinstance(value, int | float))
TEXTS = Sort("a list of texts", _lists(_is_text))
TEXT_MAP = Sort("an object of texts", _maps_texts)
SECURITY = Sort("a list of objects that name schemes", _lists(_is_security))
TYPE = Sort(
    f"a type, or a list of such: {', '.join(_TYPES)}",
    lambda value: _is_type(value) or (bool(value) and _lists(_is_type)(value)),
)
LITERAL = Sort("a text, a whole number, true, false or null", _is_literal)
LITERALS = Sort(f"a list of values that are each {LITERAL.name}", _lists(_is_literal))
PLACE = Sort("query, header, path or cookie", ("query", "header", "path", "cookie").__contains__)
REFERENCE = Sort("a reference inside the document: #/…", lambda v: _is_text(v) and v[:2] == "#/")
ITSELF = Sort("#, the object that it stands in", lambda value: value == "#")

FACTS: Mapping[str, Mapping[str, Sort]] = {
    "document": {"openapi": TEXT, "security": SECURITY},
    "info": {"title": TEXT, "version": TEXT},
    "operation": {
        "operationId": TEXT,
        "deprecated": FLAG,
        "tags": TEXTS,
        "security": SECURITY,
        "x-oxide-accept": TEXT,
        "x-oxide-also": TEXTS,
        "x-oxide-body-kind": TEXT,
        "x-oxide-formats": TEXT_MAP,
        "x-oxide-headers": TEXT_MAP,
        "x-oxide-text": TEXTS,
    },
    "parameter": {"name": TEXT, "in": PLACE, "required": FLAG, "style": TEXT, "explode": FLAG},
    "request": {"required": FLAG},
    "encoding": {"contentType": TEXT},
    "stream": {"done": TEXT, "ends": TEXTS, "envelope": TEXT},
    "schema": {
        "x-oxide-component": TEXT,
        **dict.fromkeys(("format", "pattern", "title", "x-stainless-param"), TEXT),
        **dict.fromkeys(("nullable", "deprecated"), FLAG),
        **dict.fromkeys(("minimum", "maximum"), NUMBER),
        **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), BOUND),
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), COUNT),
        **dict.fromkeys(("minProperties", "maxProperties"), COUNT),
        "$recursiveRef": ITSELF,
        "const": LITERAL,
        "enum": LITERALS,
        "required": TEXTS,
        "type": TYPE,
    },
}
"""Keywords that hold a value, and of which sort; those that hold objects are in the grammar."""

NEEDED = {
    "document": ("paths", "components"),
    "components": ("schemas",),
    "parameter": ("name", "in", "schema"),
    "request": ("content",),
    "stream": ("event",),
}
SPELLED = {
    ("document", "paths"): ("a path like /files/{file_id}", _PATH),
    ("operation", "responses"): ("a status like 200, 2XX or default", _CODE),
    ("components", "schemas"): ("letters, digits, dots, dashes and underscores", _COMPONENT),
    ("schema", "properties"): ("a field: letters, digits and _ . $ / : @ [ ] -", _FIELD),
    ("request", "content"): ("a media type like application/json", _MEDIA),
    ("response", "content"): ("a media type like application/json", _MEDIA),
}
"""How the names in a map are spelled, where that is less than any text."""

GRAMMAR = {
    **KINDS,
    "operation": replace(
        KINDS["operation"], one={**KINDS["operation"].one, "x-oxide-stream": "stream"}
    ),
    "stream": Kind(one={"event": "schema"}),
}
_ELSEWHERE = ("path", "parameter", "request", "response", "schema", "link", "callback")
"""What may stand elsewhere, with a reference in its place."""
_SWITCHES = ("additionalProperties", "unevaluatedProperties", "additionalItems", "unevaluatedItems")
"""Where a schema may be true or false."""
_Problems = Iterator[Problem]


def check(document: Any) -> list[Problem]:
    """All that is of the wrong sort in ``document``, each with its place."""
    return list(check_data(document)) or list(_object(document, "document", ()))


# -- data ----------------------------------------------------------------------------------------


def check_data(root: Any) -> _Problems:
    """What no JSON document holds, or none that a program can walk through."""
    waiting: list[tuple[Place, Any]] = [((), root)]
    while waiting:
        place, node = waiting.pop()
        if len(place) > MOST_DEPTH:
            yield problem(place[:3], f"is nested deeper than {MOST_DEPTH} levels")
            return
        if isinstance(node, dict):
            yield from _keys(place, node)
            waiting += [((*place, str(key)), value) for key, value in node.items()]
        elif isinstance(node, list):
            waiting += [((*place, index), value) for index, value in enumerate(node)]
        elif (wrong := _wrong_value(node)) is not None:
            yield problem(place, wrong)


def _keys(place: Place, node: dict[Any, Any]) -> _Problems:
    for key in node:
        if not isinstance(key, str):
            yield problem((*place, str(key)), f"has a key that is not text: {key!r}")
        elif not key.isprintable():
            yield problem((*place, key), "has a key with non-printable characters")


def _wrong_value(value: Any) -> str | None:
    if isinstance(value, str):
        return None if _encodes(value) else "has an unpaired surrogate"
    if isinstance(value, float):
        return None if math.isfinite(value) else f"is {value}, which is not a JSON number"
    if isinstance(value, int):
        return None if value.bit_length() <= MOST_BITS else "is a number with too many digits"
    return None if value is None else f"is a {type(value).__name__}, which JSON does not have"


def _encodes(text: str) -> bool:
    return text.isascii() or not re.search("[\ud800-\udfff]", text)


# -- objects -------------------------------------------------------------------------------------


def _object(node: Any, kind: str, place: Place) -> _Problems:
    if not isinstance(node, dict):
        yield problem(place, f"must be {_object_name(kind)}, not {_short_text(node)}")
        return
    if "$ref" in node and kind in _ELSEWHERE:
        yield from _fact(node["$ref"], REFERENCE, (*place, "$ref"))
    else:
        yield from _lacking(node, kind, place)
    rules = GRAMMAR[kind]
    for key, value in node.items():
        inner = (*place, key)
        if sort := FACTS.get(kind, {}).get(key):
            yield from _fact(value, sort, inner)
        elif rules.every and not key.startswith("x-"):
            yield from _object(value, rules.every, inner)
        elif key in rules.one:
            yield from _one(key, value, rules.one[key], inner)
        elif key in rules.many:
            yield from _many(value, rules.many[key], inner)
        elif key in rules.maps:
            yield from _map(value, rules.maps[key], inner, SPELLED.get((kind, key)))
    if kind == "parameter" and isinstance(node.get("name"), str):
        where, name = node.get("in"), node["name"]
        if not (_TOKEN if where == "header" else _FIELD).fullmatch(name):
            what = f"is not a valid name for a {where} parameter: {_short_text(name)}"
            yield problem((*place, "name"), what)


def _lacking(node: dict[str, Any], kind: str, place: Place) -> _Problems:
    for key in NEEDED.get(kind, ()):
        if key not in node and not _is_nameless(place):
            yield problem(place, f"has no `{key}`")


def _is_nameless(place: Place) -> bool:
    """Whether a parameter is a header of an answer, which has its name outside."""
    return "headers" in place[-2:-1]


def _one(key: str, value: Any, kind: str, place: Place) -> _Problems:
    if key not in _SWITCHES or not isinstance(value, bool):
        yield from _object(value, kind, place)


def _many(value: Any, kind: str, place: Place) -> _Problems:
    if not isinstance(value, list):
        yield problem(place, f"must be a list, not {_short_text(value)}")
        return
    for index, item in enumerate(value):
        yield from _object(item, kind, (*place, index))


def _map(
    value: Any, kind: str, place: Place, spelled: tuple[str, re.Pattern[str]] | None
) -> _Problems:
    if not isinstance(value, dict):
        yield problem(place, f"must be an object, not {_short_text(value)}")
        return
    for name, item in value.items():
        if spelled and not spelled[1].fullmatch(name):
            yield problem((*place, name), f"is not a valid name here; expected {spelled[0]}")
        yield from _object(item, kind, (*place, name))


def _fact(value: Any, sort: Sort, place: Place) -> _Problems:
    if not sort.fits(value):
        yield problem(place, f"must be {sort.name}, not {_short_text(value)}")


def _object_name(kind: str) -> str:
    return f"an object (a {kind})" if kind[0] not in "aeio" else f"an object (an {kind})"


def _short_text(value: Any) -> str:
    """A value in a few printable characters."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = "null" if value is None else ascii(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
