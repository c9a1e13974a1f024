"""Compare the variants of unions, and the parts of compositions."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from codegen.sync.diff.change import Pointer, Users
from codegen.sync.diff.context import Context, pointers
from codegen.sync.diff.describe import describe, target
from codegen.sync.diff.keywords import is_annotation
from codegen.sync.diff.place import Place
from codegen.sync.diff.variants import Matching, match
from codegen.sync.diff.view import Schemas, base, required, resolve
from codegen.sync.notation import EXCLUSIVE

Compare = Callable[[Context, Place, Any, Any, bool], None]
Shape = Mapping[str, Any]
_MARKS = (EXCLUSIVE, "discriminator")


def compare_members(
    context: Context, place: Place, key: str, old: Shape, new: Shape, compare: Compare
) -> frozenset[str] | None:
    """Compare two lists of members.

    A schema that is no union counts as a union of itself, if it is found in the other one. Then
    all of its shape has been compared, and the annotations returned; otherwise None is returned.
    """
    if key not in old and key not in new:
        return None
    wrapped = key not in old or key not in new
    if wrapped and not _is_mere_union(key, old if key in old else new):
        return None
    before, after = old.get(key, [_bare(old)]), new.get(key, [_bare(new)])
    matching = match(before, after, context.old, context.new)
    if wrapped and not matching.pairs:
        return None
    _compare_pairs(context, place, key, old, new, matching, compare)
    for index in matching.removed:
        _report_removed(context, place, key, index, before, after, new if wrapped else {}, old)
    for index in matching.added:
        _report_added(context, place, key, index, before, after, new, wrapped)
    if wrapped and not matching.removed and not matching.added:
        _report_marks(context, place, old, new)
    return _shared_notes(key, old, new, matching) if wrapped else None


def _is_mere_union(key: str, schema: Shape) -> bool:
    """Tell whether the members are all that a schema has, annotations aside."""
    return all(k in (key, *_MARKS) or is_annotation(k) for k in schema)


def _report_marks(context: Context, place: Place, old: Shape, new: Shape) -> None:
    """A union of one has only its marks to tell it from what it holds."""
    tails = pointers(old, *_MARKS), pointers(new, *_MARKS)
    if any(tails):
        detail = "of one variant" if tails[1] else "its only variant"
        context.report(place, "changed", "union", detail, old=tails[0], new=tails[1])


def _bare(schema: Shape, noted: Collection[str] = ()) -> Shape:
    """Leave out the annotations but for those that the member of a union has as well."""
    return {k: v for k, v in schema.items() if not is_annotation(k) or k in noted}


def _shared_notes(key: str, old: Shape, new: Shape, matching: Matching) -> frozenset[str]:
    """The annotations that a member of the union and the plain schema have, and the union has not.

    They say something about the member.
    """
    union, plain = (old, new) if key in old else (new, old)
    i, j = matching.pairs[0]
    member = union[key][i] if key in old else union[key][j]
    return frozenset(k for k in member if is_annotation(k) and k in plain and k not in union)


def _compare_pairs(
    context: Context,
    place: Place,
    key: str,
    old: Shape,
    new: Shape,
    matching: Matching,
    compare: Compare,
) -> None:
    wrapped = key not in old or key not in new
    notes = _shared_notes(key, old, new, matching) if wrapped else frozenset()
    for i, j in sorted(matching.pairs, key=lambda pair: pair[1]):
        before = old[key][i] if key in old else _bare(old, notes)
        after = new[key][j] if key in new else _bare(new, notes)
        left: Pointer = (key, i) if key in old else ()
        right: Pointer = (key, j) if key in new else ()
        subject = _inner_subject(place.subject, key, after)
        inner = place.into(subject, left, right)
        compare(context, inner, before, after, _is_open(key, new))


def _is_open(key: str, schema: Shape) -> bool:
    """A union with plain text takes any text: the values of its enums are suggestions."""
    return key == "anyOf" and {"type": "string"} in schema.get(key, ())


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
    marks = pointers(old, *_MARKS) if wrapping else ()
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
    marks = pointers(new, *_MARKS) if wrapped else ()
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
