"""The second opinion on the diff: what did no change account for?

Everything the report points at is taken out of both documents. What is left must be the same, and
deepdiff, which knows nothing of OpenAPI, says where it is not. So a rule that the differ lacks
shows up here instead of being lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from codegen.sync.diff import Change, Comparison
from codegen.sync.diff.change import Pointer
from codegen.sync.fingerprint import same
from codegen.sync.grammar import Node, rewrite
from codegen.sync.notation import spell, template

_DEEP = {"paths": 1, "webhooks": 1, "components": 2}
_GONE = object()


@dataclass(frozen=True, slots=True)
class Audit:
    """What no change explains, and what differs in notation only."""

    unexplained: Sequence[str]
    respelt: Sequence[str]


def audit(old: Node, new: Node, comparison: Comparison, changes: Iterable[Change]) -> Audit:
    """Check a report against the two documents it was made from."""
    all_changes = list(changes)
    before = _rest(comparison.old, (pointer for change in all_changes for pointer in change.old))
    after = _rest(comparison.new, (pointer for change in all_changes for pointer in change.new))
    unexplained = [
        line
        for where, left, right in _units(before, after)
        if not _same(left, right)
        for line in _differences(where, left, right)
    ]
    return Audit(unexplained, _respelt(old, new, comparison))


def _rest(document: Node, pointers: Iterable[Pointer]) -> Node:
    """Remove the pointers' parts, and normalise the rest."""
    pruned = _prune(document, _tree(pointers))
    rest: Node = rewrite(pruned, "document", spell)
    return rest


def _tree(pointers: Iterable[Pointer]) -> dict[Any, Any]:
    """Turn pointers into a tree of keys; `_GONE` marks the end of one."""
    root: dict[Any, Any] = {}
    for pointer in pointers:
        node = root
        for key in pointer:
            node = node.setdefault(key, {})
        node[_GONE] = True
    return root


def _prune(node: Any, marks: Mapping[Any, Any]) -> Any:
    if not marks:
        return node
    if isinstance(node, Mapping):
        pairs = ((key, _child(value, marks.get(key, {}))) for key, value in node.items())
        return {key: value for key, value in pairs if value is not _GONE}
    if isinstance(node, list):
        items = [_child(value, marks.get(index, {})) for index, value in enumerate(node)]
        return [item for item in items if item is not _GONE]
    return node


def _child(node: Any, marks: Mapping[Any, Any]) -> Any:
    return _GONE if _GONE in marks else _prune(node, marks)


def _units(old: Node, new: Node) -> Iterator[tuple[str, Any, Any]]:
    """Pair paths, webhooks and components, so that deepdiff looks at changed ones only."""
    for key in {**old, **new}:
        yield from _below(key, old.get(key, _GONE), new.get(key, _GONE), _DEEP.get(key, 0))


def _below(where: str, old: Any, new: Any, depth: int) -> Iterator[tuple[str, Any, Any]]:
    if not depth:
        yield where, old, new
        return
    left, right = ({} if side is _GONE else side for side in (old, new))
    for key in {**left, **right}:
        yield from _below(f"{where} {key}", left.get(key, _GONE), right.get(key, _GONE), depth - 1)


def _same(old: Any, new: Any) -> bool:
    return old is new or (_GONE not in (old, new) and same(old, new))


def _differences(where: str, old: Any, new: Any) -> Iterator[str]:
    if old is _GONE or new is _GONE:
        yield f"{where}: {'only in the new' if old is _GONE else 'only in the old'} document"
        return
    from deepdiff import DeepDiff  # slow to import, and rarely needed

    diff = DeepDiff(old, new, ignore_order=True, verbose_level=2)
    lines = [line for kind, entries in diff.items() for line in _lines(where, kind, entries)]
    yield from lines or [f"{where}: differs, but deepdiff finds no difference"]


def _lines(where: str, kind: str, entries: Any) -> Iterator[str]:
    sort = kind.replace("_", " ")
    for path in entries:
        detail = entries[path] if isinstance(entries, Mapping) else ""
        yield f"{where} {str(path).removeprefix('root')}: {sort} {str(detail)[:200]}".rstrip()


def _respelt(old: Node, new: Node, comparison: Comparison) -> list[str]:
    """List what differs in notation and means the same."""
    unchanged = {
        where: _same(left, right) for where, left, right in _units(comparison.old, comparison.new)
    }
    return [
        where
        for where, left, right in _units(old, new)
        if unchanged.get(where, unchanged.get(template(where)))
        and _GONE not in (left, right)
        and not _same(left, right)
    ]
