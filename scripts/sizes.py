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

from codegen.parity.releases import pin
from scripts import slim

PAGE = slim.ROOT / "docs" / "slim.md"
MARKS = ("<!-- sizes -->\n", "<!-- /sizes -->\n")
OFFICIAL = f"openai=={pin(slim.ROOT)}"
SELECTIONS: tuple[str, ...] = (
    "embeddings",
    "responses",
    "responses,embeddings",
    "responses,websocket",
    "chat,responses,embeddings,files",
)
RUNS = 7
PROGRAM = """
import sys, time, httpx
before, start = {*sys.modules}, time.process_time()
from %s import OpenAI
made = time.process_time()
answer = {"id": "resp_1", "output": [], "data": [{"index": 0, "embedding": [0.5]}]}
reply = httpx.MockTransport(lambda request: httpx.Response(200, json=answer))
client = OpenAI(api_key="-", http_client=httpx.Client(transport=reply))
client.%s.create(model="m", input="x")
modules = sum(name.startswith("%s") for name in {*sys.modules} - before)
print(made - start, time.process_time() - start, modules)
"""


@dataclass(frozen=True)
class Package:
    """A wheel, where it is unpacked, and the program that uses it."""

    name: str
    wheel: Path
    place: Path
    program: str


@dataclass(frozen=True)
class Row:
    """What one package weighs, and the processor time to import it and to make one call."""

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
        rows = measured(list(packages(Path(folder))))
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(MARKS[0])
    _, _, after = rest.partition(MARKS[1])
    markdown = table(rows)
    PAGE.write_text(f"{before}{MARKS[0]}\n{markdown}\n{MARKS[1]}{after}", "utf-8", newline="\n")
    print(markdown)
    return 0


def packages(folder: Path) -> Iterator[Package]:
    """Each selection, the whole package and the official one, unpacked."""
    for selection in SELECTIONS:
        features = sorted(selection.split(","))
        stage = folder / "-".join(features)
        wheel = slim.build(features, stage, folder / "wheels")
        resource = "responses" if "responses" in features else "embeddings"
        yield unpacked(f"`{selection}`", wheel, "openai_oxide", resource)
    yield unpacked("everything", whole(folder), "openai_oxide", "responses")
    yield unpacked(f"`{OFFICIAL}`", official(folder), "openai", "responses")


def unpacked(name: str, wheel: Path, package: str, resource: str) -> Package:
    """The files of ``wheel`` in a folder beside it, used once, so that all is compiled."""
    place = wheel.with_suffix("")
    with ZipFile(wheel) as archive:
        archive.extractall(place)
    result = Package(name, wheel, place, PROGRAM % (package, resource, package))
    run(result)
    return result


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


def measured(wheels: list[Package]) -> list[Row]:
    """All packages, in turns: what slows one run down slows its neighbours down as well."""
    runs = [[run(package) for package in wheels] for _ in range(RUNS)]
    return [
        row(package, list(of)) for package, of in zip(wheels, zip(*runs, strict=True), strict=True)
    ]


def row(package: Package, runs: list[list[float]]) -> Row:
    """The figures of one package, with the medians of its runs."""
    with ZipFile(package.wheel) as archive:
        sizes = [entry.file_size for entry in archive.infolist()]
    weight = package.wheel.stat().st_size
    imported, called, modules = (median(each) for each in zip(*runs, strict=True))
    return Row(package.name, weight, sum(sizes), len(sizes), imported, called, int(modules))


def run(package: Package) -> list[float]:
    """What the program says in a new process: seconds to import, to an answer, and modules."""
    environment = {**os.environ, "PYTHONPATH": str(package.place)}
    command = [sys.executable, "-c", package.program]
    process = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return [float(number) for number in process.stdout.split()]


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
