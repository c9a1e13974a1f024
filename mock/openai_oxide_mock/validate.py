"""Checking requests against schemas: each schema is compiled once into a chain of closures.

A union is satisfied by any of its variants, even where the document says `oneOf`: several of its
alternatives overlap, and the API takes what fits one of them. A tag (`type`, or the property that
the document names) chooses the variant, so that an error names the field that is wrong in it.
Required names that no property declares are ignored: no typed client could send them. Lenient
checks take null for what need not be given, and do without what may be null.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from .schemas import Schema, Schemas, variants_of

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a value does not fit: where, in which way, and in words."""

    path: Path
    code: str
    message: str

    @property
    def field(self) -> str:
        """The place of the value as the API writes it: `messages[0].content`."""
        return spell(self.path)


Check = Callable[[Any, Path], "Problem | None"]
NOTHING: frozenset[str] = frozenset()


class Upload:
    """A file part of a multipart body."""

    __slots__ = ("content_type", "data", "filename")

    def __init__(self, filename: str, content_type: str, data: bytes) -> None:
        self.filename = filename
        self.content_type = content_type
        self.data = data


class Validators:
    """Compiled checks, one for each schema that was ever asked for."""

    def __init__(self, schemas: Schemas, *, lenient: bool = False) -> None:
        self._schemas = schemas
        self._lenient = lenient
        self._checks: dict[tuple[int, frozenset[str]], Check] = {}
        self._kept: list[Schema] = []

    def problem(self, schema: Schema, value: Any, path: Path = ()) -> Problem | None:
        """The first thing wrong with a value, or None."""
        return self.check(schema)(value, path)

    def accepts(self, schema: Schema, value: Any) -> bool:
        """Whether a value fits."""
        return self.check(schema)(value, ()) is None

    def check(self, schema: Schema, known: frozenset[str] = NOTHING) -> Check:
        """The compiled check; `known` are the names that enclosing compositions declare."""
        key = (id(schema), known)
        found = self._checks.get(key)
        if found is None:
            self._kept.append(schema)
            self._checks[key] = lambda value, path: self._checks[key](value, path)
            found = self._checks[key] = self._compile(schema, known)
        return found

    def _compile(self, schema: Schema, known: frozenset[str]) -> Check:
        target = self._schemas.resolve(schema)
        nullable = self._schemas.nullable(schema)
        names = known | frozenset(self._schemas.object(target)[0])
        checks = list(self._checks_of(target, names))
        return _all_of(checks, nullable)

    def _checks_of(self, schema: Schema, names: frozenset[str]) -> Iterable[Check]:
        if "type" in schema and not self._contradicted(schema):
            yield _typed(schema["type"], schema.get("format"))
        yield from _limits(schema)
        if "properties" in schema or "required" in schema or "additionalProperties" in schema:
            yield self._fields(schema, names)
        if isinstance(schema.get("items"), dict):
            yield _items(self.check(schema["items"]))
        for part in schema.get("allOf", ()):
            yield self.check(part, names)
        if variants_of(schema):
            yield self._union(schema, names)
        if "not" in schema:
            yield _not(self.check(schema["not"], names))

    def _contradicted(self, schema: Schema) -> bool:
        """A union that is declared an object and yet has a variant that is none."""
        parts = variants_of(schema) if schema["type"] == "object" else []
        kinds = [self._schemas.resolve(part).get("type", "object") for part in parts]
        return any(kind != "object" for kind in kinds)

    def _fields(self, schema: Schema, names: frozenset[str]) -> Check:
        fields = {n: self.check(s) for n, s in schema.get("properties", {}).items()}
        required = [n for n in schema.get("required", ()) if n in names]
        if self._lenient:
            nullable, parts = self._schemas.nullable, schema.get("properties", {})
            required = [n for n in required if n not in parts or not nullable(parts[n])]
            optional = fields.keys() - set(required)
            fields |= {n: _all_of([fields[n]], nullable=True) for n in optional}
        more = schema.get("additionalProperties", True)
        rest = self.check(more) if isinstance(more, dict) and more else None
        closed = names if more is False else None
        return _object(fields, required, rest, closed)

    def _union(self, schema: Schema, names: frozenset[str]) -> Check:
        tag = schema.get("discriminator", {}).get("propertyName", "type")
        known = names if "properties" in schema else NOTHING
        tagged: dict[str, list[Check]] = {}
        loose: list[tuple[frozenset[str], Check]] = []
        for variant in self._open(schema):
            check = self.check(variant, known)
            values = self._schemas.tags(variant, tag)
            for value in values:
                tagged.setdefault(value, []).append(check)
            loose.append((values, check))
        return _choice(tag, tagged, loose)

    def _open(self, schema: Schema) -> list[Schema]:
        return [leaf for part in variants_of(schema) for leaf in self._schemas.variants(part)]


def spell(path: Path) -> str:
    """A path in the API's spelling."""
    text = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path)
    return text.removeprefix(".")


def _all_of(checks: list[Check], nullable: bool) -> Check:
    def check(value: Any, path: Path) -> Problem | None:
        if value is None and nullable:
            return None
        for one in checks:
            problem = one(value, path)
            if problem is not None:
                return problem
        return None

    return check


_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
    "null": (type(None),),
}
_NAMES = {str: "string", int: "integer", float: "number", bool: "boolean", list: "array"}
_NAMES |= {dict: "object", type(None): "null", Upload: "file"}


def _typed(kind: str | list[str], format: str | None) -> Check:
    if format == "binary":
        return _file
    kinds = [kind] if isinstance(kind, str) else kind
    allowed = tuple(t for k in kinds for t in _TYPES[k])
    expected = " or ".join(kinds)

    def check(value: Any, path: Path) -> Problem | None:
        if isinstance(value, allowed) and not (isinstance(value, bool) and bool not in allowed):
            return None
        if "integer" in kinds and isinstance(value, float) and value.is_integer():
            return None
        found = _NAMES.get(type(value), type(value).__name__)
        message = f"Expected {expected} for {_place(path)}, got {found}."
        return Problem(path, "invalid_type", message)

    return check


def _file(value: Any, path: Path) -> Problem | None:
    """Text in the place of a file is what a client sends by mistake; so is a file of no bytes."""
    if not isinstance(value, Upload | bytes):
        found = _NAMES.get(type(value), type(value).__name__)
        message = f"Expected a file with a name for {_place(path)}, got {found}."
        return Problem(path, "invalid_type", message)
    if not (value.data if isinstance(value, Upload) else value):
        return Problem(path, "empty_file", f"The file for {_place(path)} is empty.")
    return None


def _object(
    fields: dict[str, Check],
    required: list[str],
    rest: Check | None,
    closed: frozenset[str] | None,
) -> Check:
    def check(value: Any, path: Path) -> Problem | None:
        if not isinstance(value, dict):
            return None
        for name in required:
            if name not in value:
                return _missing((*path, name))
        for name, item in value.items():
            one = fields.get(name)
            if one is None:
                if closed is not None and name not in closed:
                    return _unknown((*path, name))
                one = rest
            problem = one(item, (*path, name)) if one is not None else None
            if problem is not None:
                return problem
        return None

    return check


def _items(one: Check) -> Check:
    def check(value: Any, path: Path) -> Problem | None:
        if isinstance(value, list):
            for index, item in enumerate(value):
                problem = one(item, (*path, index))
                if problem is not None:
                    return problem
        return None

    return check


def _not(one: Check) -> Check:
    def check(value: Any, path: Path) -> Problem | None:
        if one(value, path) is not None:
            return None
        return Problem(path, "invalid_value", f"Fields that exclude each other in {_place(path)}.")

    return check


def _choice(
    tag: str, tagged: dict[str, list[Check]], loose: list[tuple[frozenset[str], Check]]
) -> Check:
    everything = [check for _, check in loose]
    untagged = [check for values, check in loose if not values]

    def candidates(value: Any) -> list[Check]:
        given = value.get(tag) if isinstance(value, dict) else None
        if not isinstance(given, str) or not tagged:
            return everything
        return [*tagged.get(given, ()), *untagged]

    def check(value: Any, path: Path) -> Problem | None:
        problems = []
        for one in candidates(value):
            problem = one(value, path)
            if problem is None:
                return None
            problems.append(problem)
        if isinstance(value, dict) and tag in value and value[tag] not in tagged and tagged:
            return _not_among((*path, tag), value[tag], sorted(tagged))
        return _nearest(problems, path)

    return check


def _nearest(problems: list[Problem], path: Path) -> Problem:
    """Of several failures the one that got furthest; of equals the last, the wider variant."""
    best = max(problems, key=lambda p: (len(p.path), p.code != "invalid_type"), default=None)
    return best or Problem(path, "invalid_value", f"No form of {_place(path)} fits.")


def _limits(schema: Schema) -> Iterable[Check]:
    if "const" in schema:
        yield _among([schema["const"]])
    if "enum" in schema:
        yield _among(schema["enum"])
    for keyword in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
        if keyword in schema:
            yield from _bound(keyword, schema)
    for keyword in ("minLength", "maxLength", "minItems", "maxItems", "maxProperties"):
        if keyword in schema:
            yield _size(keyword, schema[keyword])
    if isinstance(schema.get("pattern"), str):
        yield _pattern(schema["pattern"])


def _among(values: list[Any]) -> Check:
    def check(value: Any, path: Path) -> Problem | None:
        return None if value in values else _not_among(path, value, values)

    return check


def _bound(keyword: str, schema: Schema) -> Iterable[Check]:
    limit = schema[keyword]
    strict = keyword.startswith("exclusive")
    if isinstance(limit, bool):
        # The older dialect: a flag beside the plain limit makes it a strict one.
        limit = schema.get("minimum" if "Min" in keyword else "maximum")
        if limit is None or not schema[keyword]:
            return
    lower = keyword in ("minimum", "exclusiveMinimum")

    def check(value: Any, path: Path) -> Problem | None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        fine = value > limit if lower else value < limit
        if fine or (value == limit and not strict):
            return None
        return _out_of_bounds(path, value, limit, lower)

    yield check


def _size(keyword: str, limit: int) -> Check:
    kind: Any = {"L": str, "I": list, "P": dict}[keyword[3]]
    lower = keyword.startswith("min")

    def check(value: Any, path: Path) -> Problem | None:
        if not isinstance(value, kind):
            return None
        fine = len(value) >= limit if lower else len(value) <= limit
        return None if fine else _out_of_bounds(path, len(value), limit, lower, "length")

    return check


def _pattern(pattern: str) -> Check:
    compiled = re.compile(pattern)

    def check(value: Any, path: Path) -> Problem | None:
        if not isinstance(value, str) or compiled.search(value):
            return None
        message = f"The value of {_place(path)} does not match '{pattern}'."
        return Problem(path, "invalid_value", message)

    return check


def _place(path: Path) -> str:
    return f"'{spell(path)}'" if path else "the body"


def _missing(path: Path) -> Problem:
    return Problem(path, "missing_required_parameter", f"The field '{spell(path)}' is required.")


def _unknown(path: Path) -> Problem:
    return Problem(path, "unknown_parameter", f"There is no field '{spell(path)}'.")


def _not_among(path: Path, value: Any, values: list[Any]) -> Problem:
    known = ", ".join(repr(v) for v in values[:12])
    message = f"{value!r} is no value of {_place(path)}; it is one of {known}."
    return Problem(path, "invalid_value", message)


def _out_of_bounds(path: Path, value: Any, limit: Any, lower: bool, what: str = "value") -> Problem:
    side = "below_min" if lower else "above_max"
    word = "at least" if lower else "at most"
    message = f"The {what} of {_place(path)} must be {word} {limit}, got {value}."
    return Problem(path, f"{what}_{side}", message)
