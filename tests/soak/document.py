"""The tables of docs/reliability.md, from what was measured."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from tests.soak.rows import Row, Seen

__all__ = ["Line", "write"]

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
SECTIONS = (
    "Streams",
    "Calls",
    "Processes, threads, loops",
    "Hostile input",
    "WebSocket",
    "Bulk jobs",
)
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


class Line(NamedTuple):
    """A row of the table as measured."""

    row: Row
    size: int
    ours: Seen
    official: Seen | None
    official_size: int


def tables(texts: Mapping[Row, str]) -> Iterator[str]:
    """The lines of the document, section by section."""
    yield f"Python {platform.python_version()} on {platform.system()}."
    for section, group in groupby(sorted(texts, key=_place), key=lambda row: row.section):
        yield f"\n### {section}\n"
        yield "| what is promised | the scenario, its size | here | the official client |"
        yield "|---|---|---|---|"
        yield from (texts[row] for row in group)


def _place(row: Row) -> int:
    """Sections keep the order in which they first come."""
    return SECTIONS.index(row.section)


def _line(line: Line) -> str:
    mark = "" if line.ours.kept else "**not kept:** "
    official = "-"
    if line.official:
        asked = "" if line.official_size == line.size else f" ({line.official_size:,})"
        official = f"{line.official.text}{asked}"
    cells = (line.row.promise, f"`{line.row.name}`, {line.size:,}", mark + line.ours.text, official)
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def write(lines: Iterable[Line], rows: Iterable[Row]) -> None:
    """Put the tables into the page, between their marks; a row that was not measured stays."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    old, _, after = rest.partition(END)
    measured = {line.row: _line(line) for line in lines}
    texts = {row: measured.get(row) or _text(row, old) for row in rows}
    made = "\n".join(tables({row: text for row, text in texts.items() if text}))
    PAGE.write_text(f"{before}{BEGIN}\n\n{made}\n\n{END}{after}", encoding="utf-8")


def _text(row: Row, page: str) -> str | None:
    """The line of a row as the page has it."""
    return next((line for line in page.splitlines() if f"| `{row.name}`, " in line), None)
