"""What the server remembers: records on shelves, and bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Record = dict[str, Any]


class Shelf:
    """The records of one collection, oldest first.

    On a `whole` shelf each record is the answer itself; on others it holds the facts from which an
    answer is rendered.
    """

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}
        self.seeded = False
        self.whole = False

    def __len__(self) -> int:
        return len(self._records)

    def __contains__(self, identifier: str) -> bool:
        return identifier in self._records

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records.values())

    def put(self, record: Record, identifier: str | None = None) -> Record:
        """Keep a record under its id."""
        self._records[identifier or record["id"]] = record
        return record

    def get(self, identifier: str) -> Record | None:
        """The record with an id."""
        return self._records.get(identifier)

    def drop(self, identifier: str) -> Record | None:
        """Forget a record."""
        return self._records.pop(identifier, None)


class State:
    """All shelves by name, and the contents of files by id."""

    def __init__(self) -> None:
        self._shelves: dict[str, Shelf] = {}
        self.blobs: dict[str, bytes] = {}

    def shelf(self, name: str) -> Shelf:
        """The shelf of a collection; made when first asked for."""
        found = self._shelves.get(name)
        if found is None:
            found = self._shelves[name] = Shelf()
        return found

    def whole(self, name: str) -> Shelf:
        """A shelf whose records are whole answers."""
        shelf = self.shelf(name)
        shelf.whole = True
        return shelf
