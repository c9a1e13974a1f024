"""Compare the variants of unions, and the parts of compositions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from codegen.sync.diff.change import Pointer, Users
from codegen.sync.diff.context import Context, pointers
from codegen.sync.diff.describe import describe, target
from codegen.sync.diff.place import Place
from codegen.sync.diff.variants import Matching, match
from codegen.sync.diff.view import Schemas, base, required, resolve
from codegen.sync.notation import EXCLUSIVE

Compare = Callable[[Context, Place, Any, Any, bool], None]
Shape = Mapping[str, Any]


def compare_members(
    context: Context, place: Place, key: str, old: Shape, new: Shape, compare: Compare
) -> bool:
    """Compare two lists of members; tell whether that was all there is to compare.

    A schema that is no union counts as a union of itself, if it is found in the other one.
    """
    if key not in old and key not in new:
        return False
    before, after = old.get(key, [old]), new.get(key, [new])
    found = match(before, after, context.old, context.new)
    wrapped = key not in old or key not in new
    if wrapped and not found.pairs:
        return False
    _compare_pairs(context, place, key, old, new, found, compare)
    for index in found.removed:
        _report_removed(context, place, key, index, before, after, new if wrapped else {}, old)
    for index in found.added:
        _report_added(context, place, key, index, before, after, new, wrapped)
    return wrapped


def _compare_pairs(
    context: Context,
    place: Place,
    key: str,
    old: Shape,
    new: Shape,
    found: Matching,
    compare: Compare,
) -> None:
    before, after = old.get(key, [old]), new.get(key, [new])
    open_ended = key == "anyOf" and any(map(_is_plain_text, after))
    for i, j in sorted(found.pairs, key=lambda pair: pair[1]):
        left: Pointer = (key, i) if key in old else ()
        right: Pointer = (key, j) if key in new else ()
        subject = _inner_subject(place.subject, key, after[j])
        compare(context, place.into(subject, left, right), before[i], after[j], open_ended)


def _report_removed(
    context: Context,
    place: Place,
    key: str,
    index: int,
    before: list[Any],
    after: list[Any],
    wrapping: Shape,
    old: Shape,
) -> None:
    member = before[index]
    harms = Users.NOBODY if _covered(member, after, context.new) else Users.EVERYONE
    marks = pointers(old, EXCLUSIVE, "discriminator") if wrapping else ()
    why = "the variant is gone" if key == "anyOf" else "the part is gone"
    context.report(
        place, "removed", _kind(key), _label(member), harms, why,
        before=describe(member), old=((key, index), *marks), new=(),
    )  # fmt: skip


def _report_added(
    context: Context,
    place: Place,
    key: str,
    index: int,
    before: list[Any],
    after: list[Any],
    new: Shape,
    wrapped: bool,
) -> None:
    member = after[index]
    harms, why = _added_harm(context, key, member, before, wrapped)
    marks = pointers(new, EXCLUSIVE, "discriminator") if wrapped else ()
    context.report(
        place, "added", _kind(key), _label(member), harms, why,
        after=describe(member), old=(), new=((key, index), *marks),
    )  # fmt: skip


def _added_harm(
    context: Context, key: str, member: Any, before: list[Any], wrapped: bool
) -> tuple[Users, str]:
    """Unions of objects are open: programs expect variants they do not know."""
    if key == "allOf":
        needed = required(member, context.new)
        return (Users.SENDERS if needed else Users.NOBODY), "it has required fields"
    sort = base(resolve(member, context.new))
    is_open = sort in ("object", "composition", "union") and not wrapped
    if is_open or _covered(member, before, context.old):
        return Users.NOBODY, ""
    return Users.READERS, "another type may come"


def _covered(member: Any, others: list[Any], schemas: Schemas) -> bool:
    """Tell whether a plain type among the others takes the member in: text takes any enum."""
    sort = base(member)
    return any(other == {"type": sort} for other in (resolve(each, schemas) for each in others))


def _is_plain_text(member: Any) -> bool:
    return bool(member == {"type": "string"})


def _kind(key: str) -> str:
    return "variant" if key == "anyOf" else "part"


def _label(member: Any) -> str:
    if isinstance(member, Mapping) and "$ref" in member:
        return target(str(member["$ref"]))
    title = member.get("title") if isinstance(member, Mapping) else None
    return str(title or describe(member))


def _inner_subject(subject: str, key: str, member: Any) -> str:
    is_object = key == "anyOf" and base(member) in ("object", "composition")
    return f"{subject}<{member.get('title') or 'object'}>" if is_object else subject
