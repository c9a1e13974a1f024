"""The tables of docs/reliability.md, from what was measured."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from tests.soak.rows import Row, Seen

__all__ = ["Line", "tables", "write"]

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
SECTIONS = ("Streams", "Calls", "Processes, threads, loops", "Hostile input", "WebSocket")
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"


class Line(NamedTuple):
    """A row of the table as measured."""

    row: Row
    size: int
    ours: Seen
    official: Seen | None
    official_size: int


def tables(lines: Iterable[Line]) -> Iterator[str]:
    """The lines of the document, section by section."""
    yield f"Python {platform.python_version()} on {platform.system()}."
    for section, group in groupby(sorted(lines, key=_place), key=lambda line: line.row.section):
        yield f"\n### {section}\n"
        yield "| what is promised | the scenario, its size | here | the official client |"
        yield "|---|---|---|---|"
        yield from map(_line, group)


def _place(line: Line) -> int:
    """Sections keep the order in which they first come."""
    return SECTIONS.index(line.row.section)


def _line(line: Line) -> str:
    mark = "" if line.ours.kept else "**not kept:** "
    official = "-"
    if line.official:
        asked = "" if line.official_size == line.size else f" ({line.official_size:,})"
        official = f"{line.official.text}{asked}"
    cells = (line.row.promise, f"`{line.row.name}`, {line.size:,}", mark + line.ours.text, official)
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def write(lines: Iterable[Line]) -> None:
    """Put the tables into the page, between their marks."""
    text = PAGE.read_text(encoding="utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    made = "\n".join(tables(lines))
    PAGE.write_text(f"{before}{BEGIN}\n\n{made}\n\n{END}{after}", encoding="utf-8")
