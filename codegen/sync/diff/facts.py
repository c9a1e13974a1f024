"""Compare the plainer facts of operations and documents: tags, security, names, flags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.sync.diff.change import Users
from codegen.sync.diff.context import Context, indices, pointers
from codegen.sync.diff.describe import value
from codegen.sync.diff.keywords import compare_keyword
from codegen.sync.diff.place import Place
from codegen.sync.fingerprint import same

Node = Mapping[str, Any]
_NAMES = {"operationId": "operation id", "servers": "server", "callbacks": "callback"}


def compare_facts(
    context: Context, place: Place, old: Node, new: Node, handled: frozenset[str]
) -> None:
    """Report every keyword that no other rule knows; nothing may be passed over."""
    for key in keys(old, new):
        if key in ("tags", "security"):
            _compare_entries(context, place, key, old, new)
        elif key in _NAMES:
            _compare_named(context, place, key, old, new)
        elif key not in handled:
            compare_keyword(context, place, key, old, new)


def keys(old: Any, new: Any) -> list[str]:
    """List the keys of both, the old ones first, each once."""
    return list(dict.fromkeys([*old, *new]))


def _compare_entries(context: Context, place: Place, key: str, old: Node, new: Node) -> None:
    """Tags and security are lists of alternatives."""
    if not old.get(key) or not new.get(key):
        _report_list(context, place, key, old, new)
        return
    kind = "tag" if key == "tags" else key
    for entry in _without(new[key], old[key]):
        tail = indices(new, key, entry)
        context.report(place, "added", kind, _text(entry), after=entry, old=(), new=tail)
    for entry in _without(old[key], new[key]):
        tail = indices(old, key, entry)
        harms = Users.EVERYONE if key == "security" else Users.NOBODY
        why = "this way of authentication is gone"
        context.report(
            place, "removed", kind, _text(entry), harms, why, before=entry, old=tail, new=()
        )


def _report_list(context: Context, place: Place, key: str, old: Node, new: Node) -> None:
    """An empty list of ways to authenticate is not the same as none: it opens the door."""
    if (key in old) == (key in new) and same(old[key], new[key]):
        return
    came = key in new
    context.report(
        place, "added" if came else "removed", "tag" if key == "tags" else key,
        ", ".join(map(_text, (new if came else old)[key])),
        Users.EVERYONE if key == "security" else Users.NOBODY, "authentication is another",
        before=old.get(key), after=new.get(key), old=pointers(old, key), new=pointers(new, key),
    )  # fmt: skip


def _compare_named(context: Context, place: Place, key: str, old: Node, new: Node) -> None:
    if same(old.get(key), new.get(key)) and (key in old) == (key in new):
        return
    harms = Users.EVERYONE if key == "servers" else Users.NOBODY
    context.report(
        place, "changed", _NAMES[key], f"{value(old.get(key))} → {value(new.get(key))}",
        harms, "requests go elsewhere", before=old.get(key), after=new.get(key),
        old=pointers(old, key), new=pointers(new, key),
    )  # fmt: skip


def _without(entries: list[Any], others: list[Any]) -> list[Any]:
    return [entry for entry in entries if not any(same(entry, other) for other in others)]


def _text(entry: Any) -> str:
    if isinstance(entry, Mapping):
        return str(entry.get("name") or " + ".join(entry) or "none")
    return str(entry)
