"""``python -m scripts.sizes``: what slim builds weigh, beside the whole package and the official.

Each wheel is built or fetched, unpacked into a folder of its own, and imported in new processes of
this interpreter with the same dependencies. The table goes into ``docs/slim.md``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from zipfile import ZipFile

from scripts import slim

PAGE = slim.ROOT / "docs" / "slim.md"
MARKS = ("<!-- sizes -->\n", "<!-- /sizes -->\n")
OFFICIAL = "openai==3.54.0"
SELECTIONS = (
    "embeddings",
    "responses",
    "responses,embeddings",
    "responses,websocket",
    "chat,responses,embeddings,files",
)
RUNS = 7
PROGRAM = """
import sys, time, httpx
before, start = {*sys.modules}, time.perf_counter()
from %s import OpenAI
made = time.perf_counter()
answer = {"id": "resp_1", "output": [], "data": [{"index": 0, "embedding": [0.5]}]}
reply = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
client = OpenAI(api_key="-", http_client=httpx.Client(transport=reply))
client.%s.create(model="m", input="x")
modules = sum(name.startswith("%s") for name in {*sys.modules} - before)
print(made - start, time.perf_counter() - start, modules)
"""


@dataclass(frozen=True)
class Row:
    """One package: its wheel, and what it takes to import it and to make one call."""

    name: str
    wheel: int
    installed: int
    files: int
    imported: float
    called: float
    modules: int


def main() -> int:
    """Measure everything and write the table."""
    with tempfile.TemporaryDirectory() as folder:
        rows = list(measured(Path(folder)))
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(MARKS[0])
    _, _, after = rest.partition(MARKS[1])
    made = table(rows)
    PAGE.write_text(f"{before}{MARKS[0]}\n{made}\n{MARKS[1]}{after}", "utf-8", newline="\n")
    print(made)
    return 0


def measured(folder: Path) -> Iterator[Row]:
    """A row for each selection, for the whole package and for the official one."""
    for selection in SELECTIONS:
        features = sorted(selection.split(","))
        stage = folder / "-".join(features)
        wheel = slim.build(features, stage, folder / "wheels")
        resource = "responses" if "responses" in features else "embeddings"
        yield row(f"`{selection}`", wheel, stage / "installed", "openai_oxide", resource)
    yield row("everything", whole(folder), folder / "whole", "openai_oxide", "responses")
    yield row(f"`{OFFICIAL}`", official(folder), folder / "official", "openai", "responses")


def whole(folder: Path) -> Path:
    """The wheel of the whole package."""
    out = folder / "built"
    slim.run("build", "--wheel", "--no-isolation", "--outdir", str(out), quiet=True)
    return next(out.glob("*.whl"))


def official(folder: Path) -> Path:
    """The official package's wheel, from the package index."""
    out = folder / "fetched"
    slim.run("pip", "download", "--quiet", "--no-deps", "--dest", str(out), OFFICIAL)
    return next(out.glob("*.whl"))


def row(name: str, wheel: Path, place: Path, package: str, resource: str) -> Row:
    """Unpack ``wheel`` at ``place`` and import it there."""
    with ZipFile(wheel) as archive:
        archive.extractall(place)
        sizes = [entry.file_size for entry in archive.infolist()]
    program = PROGRAM % (package, resource, package)
    imported, called, modules = zip(*(run(program, place) for _ in range(RUNS)), strict=True)
    return Row(
        name,
        wheel.stat().st_size,
        sum(sizes),
        len(sizes),
        median(imported),
        median(called),
        int(modules[0]),
    )


def run(program: str, place: Path) -> list[float]:
    """What the program says in a new process: seconds to import, to an answer, and modules."""
    environment = {**os.environ, "PYTHONPATH": str(place)}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return [float(number) for number in done.stdout.split()]


def table(rows: list[Row]) -> str:
    """The rows as Markdown; the times beside those of the official package, which stands last."""
    head = "| features | wheel, kB | installed, kB | files | import | first answer | modules |"
    lines = [head, "|---|--:|--:|--:|--:|--:|--:|"]
    for each in rows:
        weight = f"{each.wheel / 1000:,.0f} | {each.installed / 1000:,.0f} | {each.files:,}"
        times = f"{each.imported / rows[-1].imported:.3f} | {each.called / rows[-1].called:.2f}"
        lines.append(f"| {each.name} | {weight} | {times} | {each.modules} |")
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    sys.exit(main())
