"""What the server remembers: records on shelves, and bytes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .errors import ApiError

Record = dict[str, Any]
KEPT_BYTES = 1 << 30


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


class Blobs:
    """The contents of files, which together may be so large."""

    def __init__(self) -> None:
        self._contents: dict[str, bytes] = {}
        self._bytes = 0

    def __setitem__(self, identifier: str, data: bytes) -> None:
        grown = self._bytes + len(data) - len(self._contents.get(identifier, b""))
        if grown > KEPT_BYTES:
            text = f"This server keeps {KEPT_BYTES >> 20} MiB of files; delete some, or reset it."
            raise ApiError(413, text, code="storage_full")
        self._contents[identifier], self._bytes = data, grown

    def __getitem__(self, identifier: str) -> bytes:
        return self._contents[identifier]

    def get(self, identifier: str, default: bytes) -> bytes:
        """The content of a file, or the default."""
        return self._contents.get(identifier, default)

    def pop(self, identifier: str) -> None:
        """Forget the content of a file, if there is one."""
        self._bytes -= len(self._contents.pop(identifier, b""))


class State:
    """All shelves by name, and the contents of files by id."""

    def __init__(self) -> None:
        self._shelves: dict[str, Shelf] = {}
        self.blobs = Blobs()

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
