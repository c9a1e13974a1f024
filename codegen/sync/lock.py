"""`spec/upstream.lock`: where the contract came from.

A small TOML file of facts. The tags of the HTTP answer let the next run ask "has it moved?"
without a download; the digest is of the bytes as they were received.
"""

from __future__ import annotations

import json
import tomllib
from dataclasses import asdict, dataclass, fields

_HEAD = "# Where openapi.yaml came from. Written by `make sync`, never by hand.\n"


class LockError(ValueError):
    """The lock file cannot be read."""


@dataclass(frozen=True, slots=True)
class Lock:
    """The origin of the document: its address, day, version and digest."""

    address: str
    date: str
    version: str
    sha256: str
    etag: str | None = None
    last_modified: str | None = None

    def to_text(self) -> str:
        """Return the file's text, without unknown values."""
        values = {key: value for key, value in asdict(self).items() if value is not None}
        return _HEAD + "".join(f"{key} = {_toml(value)}\n" for key, value in values.items())


def _toml(text: str) -> str:
    """A text as TOML writes it: like JSON, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def parse_lock(text: str) -> Lock:
    """Read a lock file's text."""
    try:
        table = tomllib.loads(text)
        return Lock(**{item.name: table[item.name] for item in fields(Lock) if item.name in table})
    except (tomllib.TOMLDecodeError, TypeError) as error:
        raise LockError(f"spec/upstream.lock cannot be read: {error}") from error
