"""Compare two schemas, whatever they are.

A schema has a *shape* (its type, fields, variants, limits …) and *annotations* (null, default,
title, extensions …). Where the shape is of another sort altogether, one change says so; where it
is of the same sort, the comparison goes into it. The annotations are compared in any case.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from codegen.sync.diff.change import Pointer, Users
from codegen.sync.diff.context import Context, indices, pointers
from codegen.sync.diff.describe import describe
from codegen.sync.diff.keywords import compare_enum, compare_keyword, is_annotation
from codegen.sync.diff.members import compare_members
from codegen.sync.diff.place import Place
from codegen.sync.diff.retype import retype
from codegen.sync.diff.view import base
from codegen.sync.fingerprint import same
from codegen.sync.grammar import SCHEMA_CHILD, SCHEMA_MAPS

_FIELDS = frozenset({"properties", "required"})
_MAPS = frozenset(SCHEMA_MAPS) - _FIELDS


def compare_schema(
    context: Context, place: Place, old: Any, new: Any, open_ended: bool = False
) -> None:
    """Report how a schema changed. In an open-ended union, enum values are suggestions."""
    if same(old, new):
        return
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        retype(context, place, old, new, ((),), ((),), compare_schema)
        return
    compared = _compare_shape(context, place, old, new, open_ended)
    for key in _keys(old, new):
        if is_annotation(key) and key not in compared:
            compare_keyword(context, place, key, old, new)


def _compare_shape(
    context: Context, place: Place, old: Mapping[str, Any], new: Mapping[str, Any], open_ended: bool
) -> frozenset[str]:
    """Compare all but the annotations; tell which of those were compared nevertheless."""
    shapes = _shape(old), _shape(new)
    if same(*shapes):
        return frozenset()
    for key in ("anyOf", "allOf"):
        compared = compare_members(context, place, key, old, new, compare_schema)
        if compared is not None:
            return compared
    _compare_alike(context, place, old, new, open_ended)
    return frozenset()


def _compare_alike(
    context: Context, place: Place, old: Mapping[str, Any], new: Mapping[str, Any], open_ended: bool
) -> None:
    shapes = _shape(old), _shape(new)
    if base(old) != base(new) or old.get("$ref") != new.get("$ref"):
        tails = pointers(old, *shapes[0]), pointers(new, *shapes[1])
        retype(context, place, old, new, *tails, compare_schema)
        return
    _compare_fields(context, place, *shapes)
    for key in _keys(*shapes):
        _compare_key(context, place, key, shapes[0], shapes[1], open_ended)


def _compare_key(
    context: Context,
    place: Place,
    key: str,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    open_ended: bool,
) -> None:
    if key in _FIELDS or (key in ("anyOf", "allOf") and key in old and key in new):
        return
    if key == "enum":
        compare_enum(context, place, old, new, open_ended)
    elif key in SCHEMA_CHILD:
        _compare_child(context, place, key, old, new)
    elif key in _MAPS:
        _compare_map(context, place, key, old, new)
    elif key == "prefixItems":
        _compare_tuple(context, place, old.get(key, []), new.get(key, []))
    else:
        compare_keyword(context, place, key, old, new)


def _compare_fields(
    context: Context, place: Place, old: Mapping[str, Any], new: Mapping[str, Any]
) -> None:
    before, after = old.get("properties", {}), new.get("properties", {})
    for name in _keys(before, after):
        at = place.child(f".{name}", "properties", name)
        if name in before and name in after:
            compare_schema(context, at, before[name], after[name])
        else:
            _report_field(context, at, place, name, old, new)
    moved = set(before) ^ set(after)
    for name in _keys(old.get("required", []), new.get("required", [])):
        if name not in moved:
            _compare_required(context, place, name, old, new)


def _report_field(
    context: Context,
    at: Place,
    place: Place,
    name: str,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
) -> None:
    """Report an added or removed field, with its entry in `required`."""
    came = name in new.get("properties", {})
    side = new if came else old
    needed = name in side.get("required", [])
    text = describe(side["properties"][name])
    own: tuple[Pointer, ...] = (("properties", name),)
    context.report(
        replace(place, subject=at.subject),
        "added" if came else "removed",
        "field",
        f"{text}, {'required' if needed else 'optional'}",
        (Users.SENDERS if needed else Users.NOBODY) if came else Users.EVERYONE,
        "it must be sent" if came else "the field is gone",
        before=None if came else text,
        after=text if came else None,
        old=(() if came else own) + indices(old, "required", name),
        new=(own if came else ()) + indices(new, "required", name),
    )


def _compare_required(
    context: Context, place: Place, name: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> None:
    came = name in new.get("required", [])
    if came == (name in old.get("required", [])):
        return
    context.report(
        replace(place, subject=f"{place.subject}.{name}"),
        "changed",
        "required",
        "optional → required" if came else "required → optional",
        Users.SENDERS if came else Users.READERS,
        "it must be sent" if came else "it may be missing",
        before=not came,
        after=came,
        old=indices(old, "required", name),
        new=indices(new, "required", name),
    )


def _compare_child(
    context: Context, place: Place, key: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> None:
    if isinstance(old.get(key), Mapping) and isinstance(new.get(key), Mapping):
        suffix = {"items": "[]", "additionalProperties": "{}"}.get(key, f"({key})")
        compare_schema(context, place.child(suffix, key), old[key], new[key])
    elif not same(old.get(key, True), new.get(key, True)):
        _report_child(context, place, key, old, new)
    else:
        compare_keyword(context, place, key, old, new)


def _report_child(
    context: Context, place: Place, key: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> None:
    """Report a rule that was added, removed or reversed; without a rule anything is allowed."""
    before, after = describe(old.get(key, True)), describe(new.get(key, True))
    narrower = old.get(key, True) is True or after == "nothing"
    context.report(
        place,
        "changed",
        "items" if key == "items" else "additional fields" if "roperties" in key else "keyword",
        f"{key}: {before} → {after}",
        Users.SENDERS if narrower else Users.READERS if before != "nothing" else Users.NOBODY,
        "less is accepted" if narrower else "anything may come",
        before=before,
        after=after,
        old=pointers(old, key),
        new=pointers(new, key),
    )


def _compare_map(
    context: Context, place: Place, key: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> None:
    before, after = old.get(key, {}), new.get(key, {})
    for name in _keys(before, after):
        at = place.child(f".{key}[{name}]", key, name)
        if name in before and name in after:
            compare_schema(context, at, before[name], after[name])
        elif name in after:
            context.report(at, "added", "keyword", describe(after[name]), Users.SENDERS)
        else:
            context.report(at, "removed", "keyword", describe(before[name]), Users.EVERYONE)


def _compare_tuple(context: Context, place: Place, old: list[Any], new: list[Any]) -> None:
    for index in range(max(len(old), len(new))):
        at = place.child(f"[{index}]", "prefixItems", index)
        if index < len(old) and index < len(new):
            compare_schema(context, at, old[index], new[index])
        elif index < len(new):
            context.report(at, "added", "tuple item", describe(new[index]), Users.SENDERS)
        else:
            context.report(at, "removed", "tuple item", describe(old[index]), Users.EVERYONE)


def _shape(schema: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if not is_annotation(key)}


def _keys(left: Any, right: Any) -> list[str]:
    return list(dict.fromkeys([*left, *right]))
