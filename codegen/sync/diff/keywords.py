"""Rules for the keywords of a schema that hold plain values.

Each rule says whom a change of the keyword harms. `Users` explains the two directions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from codegen.sync.diff.change import Action, Users
from codegen.sync.diff.context import Context, indices, pointers
from codegen.sync.diff.describe import value
from codegen.sync.diff.place import Place
from codegen.sync.fingerprint import same
from codegen.sync.notation import EXCLUSIVE

_UPPER = frozenset({"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"})
_LOWER = frozenset({"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"})
_OTHER_LIMITS = frozenset({"pattern", "multipleOf", "uniqueItems", "maxContains", "minContains"})
LIMITS = _UPPER | _LOWER | _OTHER_LIMITS

_KINDS: Mapping[str, str] = {
    **dict.fromkeys(LIMITS, "limit"),
    "$recursiveAnchor": "reference",
    "$recursiveRef": "reference",
    "$dynamicAnchor": "reference",
    "$dynamicRef": "reference",
    EXCLUSIVE: "union",
}
_NAMED = frozenset(
    {"default", "deprecated", "discriminator", "format", "nullable", "title", "type"}
    | {"readOnly", "writeOnly"}
)
_ANNOTATIONS = frozenset({"nullable", "default", "deprecated", "title", "readOnly", "writeOnly"})


def is_annotation(key: str) -> bool:
    """Whether a keyword is an annotation, which does not restrict values."""
    return key in _ANNOTATIONS or key.startswith("x-")


def compare_keyword(
    context: Context, place: Place, key: str, old: Mapping[str, Any], new: Mapping[str, Any]
) -> None:
    """Report a keyword that holds a plain value, where the two differ in it."""
    before, after = old.get(key), new.get(key)
    if (key in old) == (key in new) and same(before, after):
        return
    harms, why = _harm(key, before, after)
    context.report(
        place,
        _action(key, old, new),
        _kind(key),
        _detail(key, old, new),
        harms,
        why,
        before=before,
        after=after,
        old=pointers(old, key),
        new=pointers(new, key),
    )


def compare_enum(
    context: Context,
    place: Place,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    open_ended: bool,
) -> None:
    """Report each added and removed value of an enum; a whole enum is one change."""
    if ("enum" in old) != ("enum" in new):
        _report_whole_enum(context, place, old, new, open_ended)
        return
    before, after = old.get("enum", []), new.get("enum", [])
    for entry in [entry for entry in after if not _has(before, entry)]:
        tail = indices(new, "enum", entry)
        context.report(place, "added", "enum value", value(entry), after=entry, old=(), new=tail)
    harmed = Users.NOBODY if open_ended else Users.EVERYONE
    for entry in [entry for entry in before if not _has(after, entry)]:
        tail = indices(old, "enum", entry)
        why = "the value is gone"
        context.report(
            place,
            "removed",
            "enum value",
            value(entry),
            harmed,
            why,
            before=entry,
            old=tail,
            new=(),
        )


def _has(entries: list[Any], entry: Any) -> bool:
    return any(same(entry, other) for other in entries)


def _report_whole_enum(
    context: Context,
    place: Place,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    open_ended: bool,
) -> None:
    came = "enum" in new
    harms = Users.SENDERS if came else Users.READERS
    context.report(
        place,
        "added" if came else "removed",
        "enum",
        value(new["enum"] if came else old["enum"]),
        Users.NOBODY if open_ended else harms,
        "other values are refused" if came else "any value may come",
        before=old.get("enum"),
        after=new.get("enum"),
        old=pointers(old, "enum"),
        new=pointers(new, "enum"),
    )


def _action(key: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Action:
    if key in old and key in new:
        return "changed"
    return "added" if key in new else "removed"


def _kind(key: str) -> str:
    if key.startswith("x-"):
        return "extension"
    return _KINDS.get(key, key if key in _NAMED else "keyword")


def _detail(key: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    if key in ("nullable", "deprecated", EXCLUSIVE) and (old.get(key) or new.get(key)) is True:
        return _FLAGS[key][key in new]
    label = "" if key in _NAMED else f"{key} "
    if key in old and key in new:
        return f"{label}{value(old[key])} → {value(new[key])}"
    return f"{label}{value(new[key] if key in new else old[key])}"


_FLAGS = {
    "nullable": ("no longer null", "may be null"),
    "deprecated": ("no longer deprecated", "deprecated"),
    EXCLUSIVE: ("oneOf → anyOf", "anyOf → oneOf"),
}


def _harm(key: str, before: Any, after: Any) -> tuple[Users, str]:
    if key in LIMITS:
        return (Users.SENDERS, "less is accepted") if _tighter(key, before, after) else _NONE
    if key == "nullable":
        harms = Users.READERS if after else Users.SENDERS
        return harms, "null may come" if after else "null is refused"
    if key == "format":
        return _format_harm(before, after)
    if key in _RULES and _RULES[key][2](before, after):
        return _RULES[key][:2]
    return _NONE


_NONE = (Users.NOBODY, "")


def _other_tag(before: Any, after: Any) -> bool:
    both = isinstance(before, Mapping) and isinstance(after, Mapping)
    return both and before.get("propertyName") != after.get("propertyName")


def _is_set(_: Any, after: Any) -> bool:
    return after is True


_RULES: Mapping[str, tuple[Users, str, Callable[[Any, Any], bool]]] = {
    "discriminator": (Users.EVERYONE, "another field tells the variants apart", _other_tag),
    "readOnly": (Users.SENDERS, "it can no longer be sent", _is_set),
    "writeOnly": (Users.READERS, "it no longer comes back", _is_set),
}


def _tighter(key: str, before: Any, after: Any) -> bool:
    if after is None or after is False:
        return False
    if before is None or isinstance(after, bool) or not _ordered(before, after):
        return True
    return bool(after < before) if key in _UPPER else key not in _LOWER or bool(after > before)


def _ordered(before: Any, after: Any) -> bool:
    return isinstance(before, int | float) and isinstance(after, int | float)


def _format_harm(before: Any, after: Any) -> tuple[Users, str]:
    if "binary" in (before, after) or (before and after):
        return Users.EVERYONE, "it is another type"
    return (Users.SENDERS, "other text is refused") if after else _NONE
