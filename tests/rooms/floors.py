"""The floors of the house: which room may import which, and words the engine must not know.

A room is a folder of a hand-written package; a module beside the folders is a room of its own. Each
row names the rooms that may be imported; what a row does not name may not be, at run time or for
types. The rows stand from the ground up, so a row that names a room below itself is a mistake here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RUNTIME = "openai_oxide_runtime"
LIB = "openai_oxide_lib"
FOLDERS = {RUNTIME: "runtime", LIB: "lib"}


def _rows(table: str) -> dict[str, frozenset[str]]:
    rows = (line.partition(":") for line in table.strip().splitlines())
    return {name.strip(): frozenset(rooms.split()) for name, _, rooms in rows}


ARROWS = {
    RUNTIME: _rows("""
        core:
        http: core
        policies: core
        errors: http
        serialization: core http
        concurrency: core errors http
        models: errors http
        operations: concurrency core errors http policies serialization
        streaming: concurrency core errors http models operations policies
        transports: concurrency core errors http operations
        hedging: concurrency core errors http policies streaming
        cassettes: core errors http operations transports
        calls: concurrency core errors hedging http models operations policies serialization \
            streaming
        client: calls core errors http operations policies serialization streaming transports
        websocket: calls core errors http models operations serialization streaming transports
    """),
    LIB: _rows("""
        vendor:
        auth:
        channels:
        encoded_vector:
        first_token:
        polling:
        structured_output:
        transcripts: structured_output
        upload_parts:
        webhook_signatures:
        agents: polling structured_output
        assistants: structured_output
        compat: structured_output
        functions: structured_output
        chat: functions structured_output
        responses: functions polling structured_output vendor
        tool_runners: functions structured_output
        tool_loop: chat functions responses structured_output
        resources: agents assistants channels chat encoded_vector functions polling responses \
            structured_output tool_loop upload_parts webhook_signatures
        responses_websocket: channels resources structured_output vendor
        client: auth responses_websocket vendor webhook_signatures
        bulk: client encoded_vector structured_output vendor
        cli: bulk client
        realtime: client structured_output
        telemetry:
    """),
}

# What belongs to one vendor: the engine is told of it, and never says it.
FOREIGN_WORDS = re.compile(
    r"""OPENAI_ | openai\.com | OpenAI-(?!oxide) | azure | assistants | chatkit | insufficient_quota
      | realtime | completions | embeddings | transcription | moderation | /v1 | gpt-
      | response\.(?:created|completed|failed|incomplete)""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Arrow:
    """One import, from room to room."""

    source: str
    target: str
    module: str
    line: int

    def __str__(self) -> str:
        return f"{self.module}, line {self.line}: {self.source} imports {self.target}"


def modules(root: Path, package: str) -> dict[str, Path]:
    """The modules of a package by their dotted names below it; its face is ``""``."""
    folder = root / FOLDERS[package] / package
    paths = {path.relative_to(folder): path for path in sorted(folder.rglob("*.py"))}
    return {_dotted(relative): path for relative, path in paths.items()}


def _dotted(relative: Path) -> str:
    parts = relative.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    """The room that a module stands in."""
    return module.partition(".")[0]


def imported(tree: ast.AST, package: str) -> Iterator[tuple[str, int]]:
    """The modules of a package that are imported, or named by a reference, with their lines."""
    reference = rf"{package}(\.\w+)+:\w+"
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level:
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno
        elif isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.Constant) and re.fullmatch(reference, str(node.value)):
            yield str(node.value).replace(":", "."), node.lineno


def arrows(root: Path, package: str) -> list[Arrow]:
    """Every import from one room of a package to another."""
    known = modules(root, package)
    rooms = {room_of(module) for module in known if module}
    found = []
    for module, path in known.items():
        for name, line in imported(ast.parse(path.read_text("utf-8")), package):
            target = room_of(name.removeprefix(f"{package}."))
            inside = name.startswith(f"{package}.") and target in rooms
            if module and inside and target != room_of(module):
                found.append(Arrow(room_of(module), target, module, line))
    return found


def forbidden(found: list[Arrow], rows: dict[str, frozenset[str]]) -> list[str]:
    """Arrows that no row allows."""
    return [str(a) for a in found if a.target not in rows.get(a.source, frozenset())]


def unused(found: list[Arrow], rows: dict[str, frozenset[str]]) -> list[str]:
    """What rows allow and nobody does."""
    drawn = {(arrow.source, arrow.target) for arrow in found}
    return [f"{s} → {t}" for s, row in rows.items() for t in sorted(row) if (s, t) not in drawn]


def upward(rows: dict[str, frozenset[str]]) -> list[str]:
    """Rows that name a room which does not stand above them in the table: a way back up."""
    order = {name: number for number, name in enumerate(rows)}
    return [
        f"{source} → {target}"
        for source, row in rows.items()
        for target in sorted(row)
        if order.get(target, len(order)) >= order[source]
    ]


def vendor_words(source: str) -> list[str]:
    """What a module of the engine says of one vendor, by line; imports of packages aside."""
    lines = source.replace(RUNTIME, "").replace("openai_oxide", "").splitlines()
    return [
        f"line {number}: says {match[0]!r}"
        for number, line in enumerate(lines, 1)
        if (match := FOREIGN_WORDS.search(line))
    ]
