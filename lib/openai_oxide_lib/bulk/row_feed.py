"""The rows of a source, numbered, for many workers at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator

from openai_oxide_lib.bulk.request_template import Row
from openai_oxide_lib.bulk.sources import Rows, RowSource, read_rows

__all__ = ["row_feed"]


def row_feed(source: RowSource) -> AsyncIterator[tuple[int, Row]]:
    """The rows of a source with their numbers, from 0. Several tasks may take rows from it.

    Standard input is read in a thread, as it may keep its reader waiting.
    """
    if isinstance(source, AsyncIterable):
        return _Waiting(aiter(source))
    rows = read_rows(source)
    return _Waiting(_in_thread(rows)) if source == "-" else _Ready(rows)


class _Ready(AsyncIterator[tuple[int, Row]]):
    """Rows that are there: to take one never waits."""

    def __init__(self, rows: Rows) -> None:
        self._rows = enumerate(rows)

    async def __anext__(self) -> tuple[int, Row]:
        for row in self._rows:
            return row
        raise StopAsyncIteration


class _Waiting(AsyncIterator[tuple[int, Row]]):
    """Rows that have to be awaited, by one task at a time."""

    def __init__(self, rows: AsyncIterator[Row]) -> None:
        self._rows = rows
        self._number = -1
        self._lock = asyncio.Lock()

    async def __anext__(self) -> tuple[int, Row]:
        async with self._lock:
            row = await anext(self._rows)
            self._number += 1
            return self._number, row


async def _in_thread(rows: Rows) -> AsyncIterator[Row]:
    while (row := await asyncio.to_thread(next, rows, None)) is not None:
        yield row
