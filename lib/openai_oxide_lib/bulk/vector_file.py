"""Vectors of a job on their way to the output: 32-bit floats in one file, each at its row's place.

The file is an .npy from the start, but for the number of its rows, which is written at the end.
"""

from __future__ import annotations

import shutil
import sys
from array import array
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from openai_oxide_lib.bulk.extras import extra

__all__ = ["VectorFile"]

_HEAD: Final = 128
"""Bytes of the head of an .npy file."""
_FLOAT: Final = 4
_CHUNK: Final = 4096
"""Rows that a Parquet file takes at a time."""


class VectorFile:
    """A file of vectors that all have the dimensions of the first one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("r+b" if path.exists() else "w+b")
        self.dimensions: int | None = None

    def write(self, row: int, vectors: list[bytes]) -> None:
        """Put vectors at the places of ``row`` and those that follow it."""
        size = len(vectors[0])
        self.dimensions = self.dimensions or size // _FLOAT
        if any(len(vector) != self.dimensions * _FLOAT for vector in vectors):
            raise ValueError(f"vectors of different lengths: expected {self.dimensions} numbers")
        self._file.seek(_HEAD + row * size)
        self._file.write(b"".join(vectors))
        self._file.flush()  # before the journal says so

    def missing(self, row: int) -> None:
        """Mark a row that has no vector: its numbers are NaN."""
        if self.dimensions is not None:
            self.write(row, [array("f", [float("nan")] * self.dimensions).tobytes()])

    def close(self) -> None:
        """Close the file, and leave it for the next run."""
        self._file.close()

    def save(self, sink: Path, rows: int) -> None:
        """Finish the file, and put it in the place of ``sink``: an .npy, or a column of Parquet."""
        size = _HEAD + rows * (self.dimensions or 0) * _FLOAT
        self._file.seek(0)
        self._file.write(_head(rows, self.dimensions or 0))
        self._file.truncate(size)
        self._file.close()
        if sink.suffix == ".parquet":
            partial = sink.with_name(f".partial-{sink.name}")
            _write_parquet(partial, self._chunks(), self.dimensions or 0)
            partial.replace(sink)
            self._path.unlink()
        else:
            self._path.replace(sink)

    @classmethod
    def restored(cls, path: Path, sink: Path) -> VectorFile:
        """The file at ``path`` or, where it became the ``sink`` already, made of that again.

        Raises FileNotFoundError where neither is there.
        """
        if path.exists():
            return cls(path)
        if sink.suffix == ".npy":
            shutil.copyfile(sink, path)
            return cls(path)
        parquet = extra("pyarrow.parquet", "a .parquet output").ParquetFile(sink)
        file, row = cls(path), 0
        with parquet:
            for batch in parquet.iter_batches(batch_size=_CHUNK):
                vectors = [array("f", vector).tobytes() for vector in batch.column(0).to_pylist()]
                file.write(row, vectors)
                row += len(vectors)
        return file

    def _chunks(self) -> Iterator[bytes]:
        size = (self.dimensions or 1) * _FLOAT * _CHUNK
        with self._path.open("rb") as file:
            file.seek(_HEAD)
            while chunk := file.read(size):
                yield chunk


def _head(rows: int, dimensions: int) -> bytes:
    """The head of an .npy file, version 1.0: magic, length, and a Python literal."""
    order = "<" if sys.byteorder == "little" else ">"
    text = f"{{'descr': '{order}f4', 'fortran_order': False, 'shape': ({rows}, {dimensions}), }}"
    padded = text.ljust(_HEAD - 11) + "\n"
    return b"\x93NUMPY\x01\x00" + len(padded).to_bytes(2, "little") + padded.encode()


def _write_parquet(path: Path, chunks: Iterator[bytes], dimensions: int) -> None:
    pyarrow: Any = extra("pyarrow", "a .parquet output")
    kind = pyarrow.list_(pyarrow.float32(), dimensions)
    schema = pyarrow.schema([("embedding", kind)])
    with extra("pyarrow.parquet", "a .parquet output").ParquetWriter(path, schema) as writer:
        for chunk in chunks:
            numbers = pyarrow.Array.from_buffers(
                pyarrow.float32(), len(chunk) // _FLOAT, [None, pyarrow.py_buffer(chunk)]
            )
            column = pyarrow.FixedSizeListArray.from_arrays(numbers, dimensions)
            writer.write_batch(pyarrow.record_batch([column.cast(kind)], schema=schema))
