"""Rows of a job: from files, tables, databases and iterables, by what is given.

"prompts.jsonl"  .csv  .parquet          also .gz and .zst (but for Parquet)
"prompts.db#questions"                   a table of an SQLite database
"folder/"                                its files, in the order of their names
"-"                                      JSON lines from standard input
a table of pyarrow, pandas or polars     whatever exports Arrow streams
an iterable, or an async one             of mappings, or of texts: the column "text"
"""

from __future__ import annotations

import csv
import hashlib
import io
import sqlite3
import sys
from collections.abc import AsyncIterable, Callable, Iterable, Iterator, Mapping, Sized
from pathlib import Path
from typing import BinaryIO, Final, Protocol, cast
from uuid import uuid4

from pydantic_core import from_json, to_json

from openai_oxide_lib.bulk.extras import extra
from openai_oxide_lib.bulk.request_template import Row

__all__ = [
    "RowSource",
    "Rows",
    "SupportsArrow",
    "count",
    "fingerprint",
    "open_compressed",
    "read_rows",
]

Rows = Iterator[Row]


class SupportsArrow(Protocol):
    """A table that exports its rows as an Arrow stream."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


RowSource = str | Path | SupportsArrow | Iterable[Row] | Iterable[str] | AsyncIterable[Row]

_BATCH: Final = 1024
"""Rows of a column file that are turned into Python values at a time."""
_SAMPLE: Final = 65_536
"""Bytes of a file's beginning and end that its fingerprint covers."""
_DATABASES: Final = (".db", ".sqlite", ".sqlite3")


def read_rows(source: RowSource) -> Rows:
    """The rows of a source that is not async, one after another.

    Raises FileNotFoundError, ValueError for a file of an unknown kind or a line that is no row.
    """
    if isinstance(source, str | Path):
        return _of_path(str(source))
    if hasattr(source, "__arrow_c_stream__"):
        return _of_arrow(source)
    if isinstance(source, Iterable):
        return map(_row, cast("Iterable[object]", source))
    raise TypeError(f"source must be a path, a table or an iterable, not {type(source).__name__}")


def fingerprint(source: RowSource) -> str:
    """A digest of a file's size, beginning and end, or of the rows of a list.

    Rows that can be read once only, as those of a generator, get a new one each time: nobody can
    tell whether they are those of an earlier run.
    """
    if isinstance(source, list | tuple):
        return hashlib.sha256(to_json(source, fallback=repr)).hexdigest()[:16]
    if source == "-" or not isinstance(source, str | Path):
        return uuid4().hex
    path = Path(str(source).partition("#")[0])
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    digest = hashlib.sha256()
    for file in files:
        with file.open("rb") as stream:
            digest.update(f"{file.name} {file.stat().st_size}".encode())
            digest.update(stream.read(_SAMPLE))
            stream.seek(max(0, file.stat().st_size - _SAMPLE))
            digest.update(stream.read(_SAMPLE))
    return digest.hexdigest()[:16]


def count(source: RowSource) -> int | None:
    """How many rows there are; None where only reading them would tell."""
    if isinstance(source, str | Path):
        path = Path(source)
        if path.suffix == ".jsonl" and path.is_file():
            with path.open("rb") as stream:
                return sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(1 << 20), b""))
        return None
    return len(source) if isinstance(source, Sized) else None


def open_compressed(path: Path, mode: str) -> BinaryIO:
    """Open a file for binary reading ("rb") or writing ("wb"), through gzip or zstd by its name."""
    if path.suffix == ".gz":
        import gzip

        return cast("BinaryIO", gzip.open(path, mode))
    if path.suffix == ".zst":
        stream = extra("zstandard", "a .zst file").open(path, mode)
        # zstandard's own objects neither iterate over lines nor write several at once.
        return cast(
            "BinaryIO", io.BufferedReader(stream) if mode == "rb" else io.BufferedWriter(stream)
        )
    return cast("BinaryIO", path.open(mode))


def _of_path(source: str) -> Rows:
    if source == "-":
        return _of_lines(sys.stdin.buffer, "standard input")
    name, _, table = source.partition("#")
    path = Path(name)
    if path.is_dir():
        return (row for file in sorted(path.iterdir()) for row in _of_path(str(file)))
    kind = Path(path.stem).suffix if path.suffix in (".gz", ".zst") else path.suffix
    if kind in _DATABASES:
        return _of_database(path, table)
    if kind == ".parquet":
        return _of_parquet(path)
    if kind in (".jsonl", ".ndjson"):
        return _closing(path, lambda stream: _of_lines(stream, str(path)))
    if kind == ".csv":
        return _closing(path, _of_csv)
    raise ValueError(f"{source}: expected .jsonl, .csv, .parquet, .db or a folder of such files")


def _closing(path: Path, read: Callable[[BinaryIO], Rows]) -> Rows:
    with open_compressed(path, "rb") as stream:
        yield from read(stream)


def _of_lines(stream: BinaryIO, name: str) -> Rows:
    for number, line in enumerate(stream, start=1):
        if line.strip():
            try:
                yield _row(from_json(line))
            except ValueError as error:
                raise ValueError(f"{name}, line {number}: {error}") from None


def _of_csv(stream: BinaryIO) -> Rows:
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")
    return iter(csv.DictReader(text))


def _of_parquet(path: Path) -> Rows:
    with extra("pyarrow.parquet", "a .parquet source").ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=_BATCH):
            yield from batch.to_pylist()


def _of_arrow(table: object) -> Rows:
    for batch in extra("pyarrow", "a table").RecordBatchReader.from_stream(table):
        for start in range(0, batch.num_rows, _BATCH):
            yield from batch.slice(start, _BATCH).to_pylist()


def _of_database(path: Path, table: str) -> Rows:
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such database")
    connection = sqlite3.connect(path)
    try:
        quoted = (table or _only_table(connection, path)).replace('"', '""')
        cursor = connection.execute(f'SELECT * FROM "{quoted}" ORDER BY rowid')
        names = [column[0] for column in cursor.description]
        yield from (dict(zip(names, values, strict=True)) for values in cursor)
    finally:
        connection.close()


def _only_table(connection: sqlite3.Connection, path: Path) -> str:
    names = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    if len(names) != 1:
        raise ValueError(f"{path} has {len(names)} tables: name one, as in {path}#prompts")
    return str(names[0])


def _row(value: object) -> Row:
    if isinstance(value, Mapping):
        return value
    if isinstance(value, str):
        return {"text": value}
    raise ValueError(f"a row must be a mapping or a text, not {type(value).__name__}")
