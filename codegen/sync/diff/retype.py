"""A schema whose type changed: one change, and who is affected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from codegen.sync.diff.change import Pointer, Users
from codegen.sync.diff.context import Context
from codegen.sync.diff.describe import describe
from codegen.sync.diff.place import Place
from codegen.sync.diff.view import base, ref_name, resolve
from codegen.sync.fingerprint import same

Compare = Callable[[Context, Place, Any, Any], None]
_WHY = "it is another type"


def retype(
    context: Context,
    place: Place,
    old: Any,
    new: Any,
    old_tails: tuple[Pointer, ...],
    new_tails: tuple[Pointer, ...],
    compare: Compare,
) -> None:
    """Report that the type was replaced."""
    before, after = describe(_plain(old)), describe(_plain(new))
    harms = _harm(context, place, old, new, compare)
    note = "" if harms or not _refers(old, new) else " (same content)"
    context.report(
        place,
        "changed",
        "type",
        f"{before} → {after}{note}",
        harms,
        _WHY,
        before=before,
        after=after,
        old=old_tails,
        new=new_tails,
    )


def _harm(context: Context, place: Place, old: Any, new: Any, compare: Compare) -> Users:
    """Look through the references: two names can mean the same, or nearly the same."""
    before, after = resolve(_plain(old), context.old), resolve(_plain(new), context.new)
    if same(before, after):
        return Users.NOBODY
    if not _refers(old, new):
        return _narrowing(before, after)
    pair = (_name(old), _name(new))
    if pair in context.comparing:
        return Users.NOBODY
    trial = Context(context.old, context.new, comparing=context.comparing | {pair})
    compare(trial, place, before, after)
    harms = Users.NOBODY
    for change in trial.changes:
        harms |= change.harms
    return harms


def _plain(schema: Any) -> Any:
    """Null is reported on its own."""
    if not isinstance(schema, Mapping):
        return schema
    return {key: value for key, value in schema.items() if key != "nullable"}


def _refers(old: Any, new: Any) -> bool:
    return bool(_name(old) or _name(new))


def _name(schema: Any) -> str:
    return ref_name(schema.get("$ref")) or "" if isinstance(schema, Mapping) else ""


def _narrowing(old: Any, new: Any) -> Users:
    """Compare what types are allowed: fewer harm who sends, more harm who reads."""
    before, after = _types(old), _types(new)
    if "any" in before or "any" in after:
        return Users.SENDERS if "any" not in after else Users.READERS
    if before < after:
        return Users.READERS
    return Users.SENDERS if after < before else Users.EVERYONE


def _types(schema: Any) -> frozenset[str]:
    if isinstance(schema, bool):
        return frozenset({"any"} if schema else ())
    own = schema.get("type") if base(schema) not in ("union", "composition") else None
    types = set(own) if isinstance(own, list) else {own or base(schema)}
    return frozenset(types | {"integer"} if "number" in types else types)
