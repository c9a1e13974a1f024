"""The vocabulary of the diff: a change, whom it harms, and the report."""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Pointer = tuple[str | int, ...]
Action = Literal["added", "removed", "changed"]


class Users(enum.Flag):
    """Who handles a piece of data: programs that send it, and programs that read it.

    A schema has users (request bodies are sent, responses are read), and a change has users whom
    it harms: a new required field harms who sends, a field that may be missing harms who reads.
    """

    NOBODY = 0
    SENDERS = enum.auto()
    READERS = enum.auto()
    EVERYONE = SENDERS | READERS


@dataclass(frozen=True, slots=True)
class Change:
    """One difference of the API.

    `old` and `new` point at everything in the normalised documents that this change accounts for;
    the audit takes those parts away and looks at what is left.
    """

    resource: str
    action: Action
    kind: str
    subject: str
    detail: str = ""
    harms: Users = Users.NOBODY
    breaking: bool = False
    why: str = ""
    before: Any = None
    after: Any = None
    old: tuple[Pointer, ...] = ()
    new: tuple[Pointer, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """All changes between two documents, in the order in which a reader wants them."""

    changes: Sequence[Change]
    before: str
    after: str

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def breaking(self) -> list[Change]:
        """The changes that can break a program written against the old document."""
        return [change for change in self.changes if change.breaking]

    def resources(self) -> Iterator[tuple[str, list[Change]]]:
        """Yield each resource with its changes, by name, the shared schemas last."""
        names = {change.resource for change in self.changes}
        for name in sorted(names, key=lambda name: (name in _LAST, name)):
            yield name, [change for change in self.changes if change.resource == name]

    def counts(self) -> dict[str, dict[str, int]]:
        """Count the changes by kind and action."""
        table: dict[str, dict[str, int]] = {}
        for change in self.changes:
            row = table.setdefault(change.kind, {"added": 0, "removed": 0, "changed": 0})
            row[change.action] += 1
        return dict(sorted(table.items()))


_LAST = ("shared", "document")
