"""What every part of the differ shares: both documents, and the list of changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.sync.diff.change import Action, Change, Pointer, Users
from codegen.sync.diff.place import Place
from codegen.sync.diff.view import Schemas
from codegen.sync.fingerprint import same


@dataclass(slots=True)
class Context:
    """Both documents' schemas and other shared parts, and the changes found so far."""

    old: Schemas
    new: Schemas
    old_parts: Mapping[str, Any] = field(default_factory=dict)
    new_parts: Mapping[str, Any] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    comparing: frozenset[tuple[str, str]] = frozenset()

    def report(
        self,
        place: Place,
        action: Action,
        kind: str,
        detail: str,
        harms: Users = Users.NOBODY,
        why: str = "",
        *,
        before: Any = None,
        after: Any = None,
        old: tuple[Pointer, ...] | None = None,
        new: tuple[Pointer, ...] | None = None,
    ) -> None:
        """Note a change. Pointers are relative to the place; its own node is the default."""
        breaking = bool(harms & place.users)
        self.changes.append(
            Change(
                resource=place.resource,
                action=action,
                kind=kind,
                subject=place.subject,
                detail=detail,
                harms=harms,
                breaking=breaking,
                why=why if breaking else "",
                before=before,
                after=after,
                old=_below(place.old, old, action == "added"),
                new=_below(place.new, new, action == "removed"),
            )
        )


def _below(root: Pointer, tails: tuple[Pointer, ...] | None, absent: bool) -> tuple[Pointer, ...]:
    if tails is None:
        return () if absent else (root,)
    return tuple(root + tail for tail in tails)


def pointers(node: Mapping[str, Any], *keys: str) -> tuple[Pointer, ...]:
    """Point at those of the keys that the node has."""
    return tuple((key,) for key in keys if key in node)


def indices(node: Mapping[str, Any], key: str, *values: Any) -> tuple[Pointer, ...]:
    """Point at every entry of a list that is one of the values."""
    entries = node.get(key, [])
    return tuple((key, index) for index, entry in enumerate(entries) if _among(entry, values))


def _among(entry: Any, values: tuple[Any, ...]) -> bool:
    return any(same(entry, value) for value in values)
