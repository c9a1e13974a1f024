"""A field that left a shared part but is still there in every schema made of that part.

Compositions (``allOf``) share parts. When a field moves from a part to the schemas that are made
of it, the part has changed, but no program notices: such a removal breaks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from codegen.sync.diff.change import Change, Pointer, Users
from codegen.sync.diff.context import Context
from codegen.sync.diff.place import Place
from codegen.sync.diff.schema import compare_schema
from codegen.sync.diff.view import fields, ref_name

_MadeOf = Mapping[str, set[str]]


def forgive_moves(context: Context) -> list[Change]:
    """Take the mark off removed fields that every schema made of their part still has."""
    made_of = _made_of(context.new)
    return [
        _forgive(change) if _is_still_there(context, _lost_field(change), made_of) else change
        for change in context.changes
    ]


def _forgive(change: Change) -> Change:
    detail = f"{change.detail}, moved to the schemas made of it"
    return replace(change, detail=detail, harms=Users.NOBODY, breaking=False, why="")


def _lost_field(change: Change) -> tuple[str, str] | None:
    """Return the schema and the field, if a schema lost one on its first level."""
    if (change.kind, change.action) != ("field", "removed") or not change.old:
        return None
    pointer: Pointer = change.old[0]
    inner = [key for key in pointer[3:-2] if isinstance(key, str)]
    is_first_level = pointer[:2] == ("components", "schemas") and set(inner) <= {"allOf"}
    return (str(pointer[2]), str(pointer[-1])) if is_first_level else None


def _is_still_there(context: Context, field: tuple[str, str] | None, made_of: _MadeOf) -> bool:
    """Look at the schemas made of the part, or at those made of them."""
    if field is None:
        return False
    schema, name = field
    composites = made_of.get(schema)
    return bool(composites) and all(
        _keeps(context, each, name) or _is_still_there(context, (each, name), made_of)
        for each in composites or ()
        if each != schema
    )


def _keeps(context: Context, schema: str, name: str) -> bool:
    before = fields(context.old.get(schema), context.old).get(name)
    after = fields(context.new.get(schema), context.new).get(name)
    if after is None:
        return False
    trial = Context(context.old, context.new)
    compare_schema(trial, Place("", "", Users.EVERYONE, (), ()), before, after)
    return before is None or not any(change.breaking for change in trial.changes)


def _made_of(schemas: Mapping[str, Any]) -> _MadeOf:
    """Map each part to the schemas made of it; to nothing where it is used in another way too."""
    fields: dict[str, set[str]] = {}
    otherwise: set[str] = set()
    for name, node in schemas.items():
        for part, is_composed in _uses(node, top=True):
            fields.setdefault(part, set()).add(name)
            otherwise |= set() if is_composed else {part}
    return {part: names for part, names in fields.items() if part not in otherwise}


def _uses(node: Any, *, top: bool) -> Iterator[tuple[str, bool]]:
    """Yield every reference below a schema, and whether it is a part of the schema itself."""
    if isinstance(node, list):
        for item in node:
            yield from _uses(item, top=False)
    elif isinstance(node, Mapping):
        for key, value in node.items():
            yield from _use(key, value, top)


def _use(key: str, value: Any, top: bool) -> Iterator[tuple[str, bool]]:
    name = ref_name(value) if key == "$ref" else None
    if name is not None:
        yield name, top
    elif key == "allOf" and top and isinstance(value, list):
        for part in value:
            yield from _uses(part, top=True)
    else:
        yield from _uses(value, top=False)
