"""Edits of ``spec/names.toml``: rows of public names, as text, so that all other lines stay."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from typing import Any


class NamesFile:
    """The lines of the file."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    @property
    def table(self) -> dict[str, Any]:
        return tomllib.loads(self.text)

    def add(self, side: str, key: str, names: Sequence[str]) -> None:
        """Publish the class of a schema under more names."""
        row = self.table.get(side, {}).get(key, [])
        existing = [row] if isinstance(row, str) else row
        every = list(dict.fromkeys([*existing, *names]))
        start, end = self._section(side)
        rows = range(start, end)
        same = next((i for i in rows if self._key(i) == key), None)
        if same is not None:
            self.lines[same] = _row(key, every)
        else:
            after = next((i for i in rows if self._key(i) > key), end)
            self.lines.insert(after, _row(key, every))

    def remove(self, side: str, name: str) -> None:
        """Remove a public name; a row without names goes too."""
        for key, row in self.table.get(side, {}).items():
            names = [row] if isinstance(row, str) else row
            if name in names:
                index = next(i for i in range(*self._section(side)) if self._key(i) == key)
                rest = [each for each in names if each != name]
                self.lines[index : index + 1] = [_row(key, rest)] if rest else []

    def _section(self, side: str) -> tuple[int, int]:
        """The first line of a section's rows and the line behind its last."""
        head = next((i for i, line in enumerate(self.lines) if line.startswith(f"[{side}]")), None)
        if head is None:
            self.lines += ["", f"[{side}]"]
            return len(self.lines), len(self.lines)
        end = head + 1
        while end < len(self.lines) and self.lines[end].startswith('"'):
            end += 1
        return head + 1, end

    def _key(self, index: int) -> str:
        return str(next(iter(tomllib.loads(self.lines[index]))))


def _row(key: str, names: Sequence[str]) -> str:
    return f"{json.dumps(key)} = {json.dumps(names[0] if len(names) == 1 else list(names))}"
