"""What every command shares: the client, and how results are shown."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import typer

from openai_oxide_runtime.core.lazy_imports import resolve

__all__ = ["Output", "Session", "plain", "session_of"]


class Output(StrEnum):
    """How results are printed."""

    text = "text"
    json = "json"
    table = "table"


@dataclass
class Session:
    """The options that stand before a command."""

    reference: str
    """The class of the client."""
    options: dict[str, Any] = field(default_factory=dict)
    output: Output = Output.text
    _client: Any = None

    @property
    def client(self) -> Any:
        """The client, made when it is first used."""
        if self._client is None:
            self._client = resolve(self.reference)(**self.options)
        return self._client

    def show(self, value: object, text: str | None = None) -> None:
        """Print a result: as JSON, or as ``text`` where that is given and wanted."""
        if self.output is Output.text and text is not None:
            print(text)
        else:
            print(json.dumps(plain(value), ensure_ascii=False, indent=2))

    def show_rows(self, rows: Iterable[object], columns: tuple[str, ...]) -> None:
        """Print objects: one a line, as a table, or as JSON lines."""
        values = (plain(row) for row in rows)
        if self.output is Output.json:
            for value in values:
                print(json.dumps(value, ensure_ascii=False))
        elif self.output is Output.table:
            _print_table(values, columns)
        else:
            for value in values:
                print("\t".join(str(value.get(name, "")) for name in columns))


def session_of(context: typer.Context) -> Session:
    """The session of a running command."""
    session: Session = context.find_root().obj
    return session


def plain(value: object) -> Any:
    """A result as JSON values."""
    dump = getattr(value, "model_dump", None)
    if dump is not None:
        return dump(mode="json")
    if isinstance(value, Mapping):
        return {str(name): plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _print_table(values: Iterable[Mapping[str, object]], columns: tuple[str, ...]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(*columns)
    for value in values:
        table.add_row(*(str(value.get(name, "")) for name in columns))
    Console(file=sys.stdout).print(table)
