"""Shards of a job: files of requests, each of one model and within the limits of a batch.

What happens to a shard stands in the manifest, a line before each step, so that a job that was
killed knows what it may have uploaded or started.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from openai_oxide_lib.bulk.request_template import Body
from openai_oxide_runtime.serialization.json import dumps

__all__ = ["Manifest", "Shard", "ShardWriter", "manifest_of"]

MOST_LINES: Final = 50_000
"""Requests in a batch; also inputs, where they are texts to embed."""
MOST_BYTES: Final = 190_000_000


@dataclass
class Shard:
    """A file of requests and what became of it."""

    path: Path
    model: str
    step: str = "written"
    """The last step that was begun: written, uploading, creating, running, done."""
    file_id: str | None = None
    batch_id: str | None = None


def manifest_of(sink: str | Path) -> Path:
    """The manifest beside an output."""
    path = Path(str(sink).partition("#")[0])
    return path.with_name(f"{path.name}.batches")


class Manifest:
    """The shards of a job, in a file that only grows. A torn last line is cut when it is read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.shards: dict[str, Shard] = {}
        if path.exists():
            self._read()

    def record(self, shard: Shard, step: str) -> None:
        """Note that a step begins; it is on the disk before it does."""
        shard.step = step
        self.shards[shard.path.name] = shard
        line = {
            "shard": shard.path.name,
            "model": shard.model,
            "step": step,
            "file_id": shard.file_id,
            "batch_id": shard.batch_id,
        }
        with self.path.open("ab") as file:
            file.write(dumps(line) + b"\n")
            file.flush()
            os.fsync(file.fileno())

    def open_shards(self) -> list[Shard]:
        """The shards that are not done."""
        return [shard for shard in self.shards.values() if shard.step != "done"]

    def _read(self) -> None:
        content = self.path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if whole != content:
            self.path.write_bytes(whole)
        for line in map(json.loads, whole.splitlines()):
            path = self.path.with_name(line["shard"])
            fields = (line["model"], line["step"], line["file_id"], line["batch_id"])
            self.shards[path.name] = Shard(path, *fields)


class ShardWriter:
    """Writes requests to shards, one open shard for each model."""

    def __init__(
        self, manifest: Manifest, endpoint: str, lines: int = MOST_LINES, size: int = MOST_BYTES
    ) -> None:
        self._manifest = manifest
        self._endpoint = endpoint
        self._lines = lines
        self._size = size
        self._open: dict[str, _OpenShard] = {}

    def add(self, number: int, body: Body) -> None:
        """Add the request of a row."""
        request = {"custom_id": str(number), "method": "POST", "url": self._endpoint, "body": body}
        line = dumps(request) + b"\n"
        count, model = _inputs(self._endpoint, body), str(body.get("model"))
        current = self._open.get(model)
        if current and (
            current.lines + count > self._lines or current.size + len(line) > self._size
        ):
            self._finish(self._open.pop(model))
            current = None
        if current is None:
            current = self._open[model] = _OpenShard.at(self._path(), model)
        current.write(line, count)

    def finish(self) -> None:
        """Close the last shards."""
        while self._open:
            self._finish(self._open.popitem()[1])

    def _path(self) -> Path:
        """The next free name: open shards are not in the manifest yet."""
        number = len(self._manifest.shards) + len(self._open)
        return self._manifest.path.with_name(f"{self._manifest.path.name}-{number}.jsonl")

    def _finish(self, shard: _OpenShard) -> None:
        shard.file.flush()
        os.fsync(shard.file.fileno())
        shard.file.close()
        self._manifest.record(Shard(shard.path, shard.model), "written")


@dataclass
class _OpenShard:
    path: Path
    model: str
    file: BinaryIO
    lines: int = 0
    size: int = 0

    @classmethod
    def at(cls, path: Path, model: str) -> _OpenShard:
        return cls(path, model, path.open("wb"))

    def write(self, line: bytes, count: int) -> None:
        self.file.write(line)
        self.lines += count
        self.size += len(line)


def _inputs(endpoint: str, body: Body) -> int:
    """What a request counts against the limit of a batch: each text to embed is one."""
    inputs = body.get("input")
    return len(inputs) if endpoint.endswith("/embeddings") and isinstance(inputs, list) else 1
