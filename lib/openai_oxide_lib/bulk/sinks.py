"""Finished rows become the output: a file, written beside its place and renamed when whole.

answers.jsonl  .csv  .parquet  answers.db#answers          .gz and .zst for the first two
"""

from __future__ import annotations

import csv
import io
import itertools
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from openai_oxide_lib.bulk.arrow_tables import write_parquet
from openai_oxide_lib.bulk.request_template import Row
from openai_oxide_lib.bulk.sources import open_compressed
from openai_oxide_runtime.serialization.json import dumps

__all__ = ["check_sink", "write_rows"]

_Write = Callable[[Path, Callable[[], Iterable[Row]]], None]


def check_sink(sink: str) -> None:
    """Raise ValueError for an output of an unknown kind."""
    if sink != "-":
        _writer(Path(sink.partition("#")[0]), sink)


def write_rows(sink: str, rows: Callable[[], Iterable[Row]]) -> None:
    """Write all rows. ``rows`` may be called more than once: a table's columns come first."""
    if sink == "-":
        sys.stdout.buffer.writelines(map(_line, rows()))
        sys.stdout.buffer.flush()
        return
    path = Path(sink.partition("#")[0])
    partial = path.with_name(f".partial-{path.name}")
    try:
        _writer(path, sink)(partial, rows)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def _writer(path: Path, sink: str) -> _Write:
    compressed = path.suffix in (".gz", ".zst")
    kind = Path(path.stem).suffix if compressed else path.suffix
    if kind in (".jsonl", ".ndjson"):
        return _write_lines
    if kind == ".csv":
        return _write_csv
    if kind == ".parquet" and not compressed:
        return write_parquet
    if kind in (".db", ".sqlite", ".sqlite3") and not compressed:
        table = sink.partition("#")[2] or "answers"
        return lambda path, rows: _write_database(path, table, rows())
    raise ValueError(f"{sink}: expected .jsonl, .csv, .parquet or .db as the kind of the output")


def _line(row: Row) -> bytes:
    return dumps(row) + b"\n"


def _write_lines(path: Path, rows: Callable[[], Iterable[Row]]) -> None:
    with open_compressed(path, "wb") as stream:
        stream.writelines(map(_line, rows()))


def _write_csv(path: Path, rows: Callable[[], Iterable[Row]]) -> None:
    with open_compressed(path, "wb") as stream:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="")
        writer = csv.DictWriter(text, _columns(rows()))
        writer.writeheader()
        writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows())
        text.flush()


def _write_database(path: Path, table: str, rows: Iterable[Row]) -> None:
    """One table, whose columns are those of the first rows; others are kept in no column."""
    connection = sqlite3.connect(path)
    quote = '"{}"'.format
    name = quote(table.replace('"', '""'))
    try:
        first, rows = _peek(rows)
        columns = list(first)
        quoted = ", ".join(quote(column.replace('"', '""')) for column in columns)
        connection.execute(f"CREATE TABLE {name} ({quoted})")
        marks = ", ".join("?" * len(columns))
        values = (tuple(_cell(row.get(column)) for column in columns) for row in rows)
        connection.executemany(f"INSERT INTO {name} VALUES ({marks})", values)
        connection.commit()
    finally:
        connection.close()


def _peek(rows: Iterable[Row]) -> tuple[Row, Iterator[Row]]:
    iterator = iter(rows)
    first = next(iterator, {"row": None})
    return first, itertools.chain((first,), iterator)


def _cell(value: object) -> object:
    """A value for a table of plain cells: what is nested becomes JSON text."""
    return dumps(value).decode() if isinstance(value, dict | list) else value


def _columns(rows: Iterable[Row]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))
