"""Rows as tables of pyarrow. A column of mixed types, or of empty objects, becomes JSON text."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from openai_oxide_lib.bulk.extras import extra
from openai_oxide_lib.bulk.request_template import Row
from openai_oxide_runtime.serialization.json import dumps

__all__ = ["arrow_table", "write_parquet"]

_BATCH: Final = 4096
_MakeRows = Callable[[], Iterable[Row]]
"""Gives the rows as often as it is called: the types of a table come first, then its values."""


def arrow_table(rows: _MakeRows) -> Any:
    """All rows as a table of pyarrow."""
    schema = _schema(rows())
    return extra("pyarrow", "a table").Table.from_batches(_record_batches(rows, schema), schema)


def write_parquet(path: Path, rows: _MakeRows) -> None:
    """All rows as a Parquet file, written batch by batch."""
    schema = _schema(rows())
    with extra("pyarrow.parquet", "a .parquet output").ParquetWriter(path, schema) as writer:
        for batch in _record_batches(rows, schema):
            writer.write_batch(batch)


def _schema(rows: Iterable[Row]) -> Any:
    pyarrow = extra("pyarrow", "a table")
    types: dict[str, Any] = {}
    for batch in _batches(rows):
        for name in dict.fromkeys(name for row in batch for name in row):
            kind = _type_of([row.get(name) for row in batch])
            types[name] = _common(types[name], kind) if name in types else kind
    # A column without a value has no type of its own; text is what every reader takes.
    fields = {
        name: pyarrow.string() if pyarrow.types.is_null(kind) else kind
        for name, kind in types.items()
    }
    return pyarrow.schema(fields)


def _type_of(values: list[object]) -> Any:
    pyarrow = extra("pyarrow", "a table")
    try:
        kind = pyarrow.array(values).type
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError):
        return pyarrow.string()
    return pyarrow.string() if _is_empty(kind) else kind


def _common(one: Any, other: Any) -> Any:
    """A type for the values of both: text where there is none."""
    pyarrow = extra("pyarrow", "a table")
    schemas = [pyarrow.schema([("column", kind)]) for kind in (one, other)]
    try:
        return pyarrow.unify_schemas(schemas, promote_options="permissive").field(0).type
    except (pyarrow.ArrowInvalid, pyarrow.ArrowTypeError):
        return pyarrow.string()


def _is_empty(kind: Any) -> bool:
    """Whether a type has, at any depth, an object without fields, which Parquet cannot hold."""
    fields = [kind.field(n) for n in range(kind.num_fields)]
    is_object = str(kind).startswith("struct")
    return (is_object and not fields) or any(_is_empty(field.type) for field in fields)


def _record_batches(rows: _MakeRows, schema: Any) -> Iterator[Any]:
    pyarrow = extra("pyarrow", "a table")
    texts = {field.name for field in schema if pyarrow.types.is_string(field.type)}
    for batch in _batches(rows()):
        columns = [
            [_text(row.get(name)) if name in texts else row.get(name) for row in batch]
            for name in schema.names
        ]
        arrays = [pyarrow.array(*pair) for pair in zip(columns, schema.types, strict=True)]
        yield pyarrow.RecordBatch.from_arrays(arrays, schema=schema)


def _text(value: object) -> object:
    return value if value is None or isinstance(value, str) else dumps(value).decode()


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    iterator = iter(rows)
    while batch := list(itertools.islice(iterator, _BATCH)):
        yield batch
