"""The result as Markdown, and as text for a terminal."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from importlib.metadata import version
from typing import NamedTuple

from benchmarks import figures, goals, overhead, rows
from benchmarks.harness import Cell, Samples, places
from benchmarks.latency import Latency
from benchmarks.lines import OFFICIAL, OURS
from benchmarks.remarks import remarks

HEAD = ("row", "over", "wall", "official", "ratio", "CPU", "official", "ratio")
NAMES = {"http": "HTTP", "ws": "WebSocket"}


class Results(NamedTuple):
    """Everything that was measured."""

    samples: Samples
    latency: Latency
    rounds: int
    overhead: overhead.Figures
    simulated: str | None
    """The table of hedging.py, where there is one."""
    plots: Sequence[tuple[str, str]]
    """File names and what they show."""


def line(samples: Samples, row: str, kind: str) -> list[str]:
    """One row of the table."""
    wall, cpu = figures.wall(samples, row, kind), figures.cpu(samples, row, kind)
    said = [rows.ROWS[row].title, NAMES[kind]]
    for pair in (wall, cpu):
        said += [figures.least_and_median(pair.ours), figures.least_and_median(pair.official)]
        said.append(str(pair.ratio))
    return said


def lines(samples: Samples) -> list[list[str]]:
    """The rows that were measured, in their order."""
    measured = [place for place in places(rows.ROWS) if Cell(*place, OURS) in samples]
    return [line(samples, row, kind) for row, kind in measured]


def markdown(table: Sequence[Sequence[str]], head: Sequence[str]) -> str:
    """A table in Markdown; numbers stand to the right."""
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in (head, rule, *table))


def text(table: Sequence[Sequence[str]], head: Sequence[str]) -> str:
    """The same for a terminal."""
    widths = [max(map(len, column)) for column in zip(head, *table, strict=True)]

    def padded(cells: Sequence[str]) -> str:
        first, *others = (cell.rjust(width) for cell, width in zip(cells, widths, strict=True))
        return "  ".join([cells[0].ljust(len(first)), *others])

    ruler = "-" * (sum(widths) + 2 * len(widths) - 2)
    return "\n".join([padded(head), ruler, *map(padded, table)])


def tails(samples: Samples) -> list[list[str]]:
    """How long single calls of the hedged rows took."""
    found = []
    for row, case in (("hedged", "1 call in 20 stalls"), ("hedged_idle", "nothing stalls")):
        for package, how in ((OFFICIAL, "official, asked once"), (OURS, "this SDK, hedged")):
            if (cell := Cell(row, "http", package)) in samples:
                tail = figures.tail(samples[cell])
                times = [f"{value:.0f}" for value in tail[:3]]
                found.append([f"{case}: {how}", *times, f"{tail.extra:.1f}%"])
    return found


TAIL_HEAD = ("calls over HTTP, ms", "P50", "P95", "P99", "extra requests")


def circumstances(results: Results) -> str:
    """Where and how it was measured."""
    said = results.latency
    cores = os.cpu_count()
    return (
        f"{results.rounds} rounds, {cores} cores, {platform.system()} {platform.machine()}, "
        f"Python {platform.python_version()}, openai_oxide {version('openai-oxide-sdk')}, "
        f"openai {version(OFFICIAL)}. Simulated: {said.rtt * 1e3:.0f} ms round trip (two to "
        f"connect, one more for a WebSocket), {said.first * 1e3:.0f} ms to the first token, "
        f"{said.token * 1e3:g} ms a token, both times a lognormal factor (sigma {said.jitter:g}), "
        f"seed {said.seed}."
    )


def report(results: Results) -> str:
    """RESULTS.md."""
    work = results.overhead
    parts = [INTRODUCTION, circumstances(results), OVERHEAD, goals.tally(work)]
    parts.append(markdown(goals.table(work), goals.HEAD))
    parts += [markdown(goals.rust_table(work), goals.RUST_HEAD)] if goals.rust_lines(work) else []
    parts += [f"![{what}]({file})" for file, what in results.plots if file in WORK_PLOTS]
    parts += [*goals.remarks(work), TABLE, markdown(lines(results.samples), HEAD)]
    parts.append("\n".join(f"- {note}" for note in counterparts()))
    parts += [f"![{what}]({file})" for file, what in results.plots if file not in WORK_PLOTS]
    parts += ["## What the numbers say", *remarks(results.samples)]
    parts += [TAILS, markdown(tails(results.samples), TAIL_HEAD)]
    if results.simulated:
        parts += [SIMULATED, f"```\n{results.simulated}\n```"]
    return "\n\n".join(parts) + "\n"


def summary(results: Results) -> str:
    """What is printed at the end."""
    parts = [text(lines(results.samples), HEAD), LEGEND, text(tails(results.samples), TAIL_HEAD)]
    parts += [*remarks(results.samples), circumstances(results)]
    work = results.overhead
    parts.append(text(goals.table(work), goals.HEAD))
    parts += [text(goals.rust_table(work), goals.RUST_HEAD)] if goals.rust_lines(work) else []
    return "\n\n".join([*parts, goals.tally(work)])


def counterparts() -> list[str]:
    """Rows that compare unlike things."""
    unlike = [row for row in rows.ROWS.values() if row.counterpart]
    said = [f"{row.title}: on the official side {row.counterpart}." for row in unlike]
    return [*said, *NOTES]


NOTES = (
    "Connecting each time: a new client for each turn, which in the official package loads the "
    "certificates anew.",
    "Hedging is over HTTP only: a turn of a WebSocket session is not asked twice.",
)
LEGEND = "Times in ms, least / median; ratios ours to official, round by round: median (quartiles)."
INTRODUCTION = """# Results

Written by `make bench`. Both packages were measured in one run, in turns, each in a process of its
own with warm connections, asynchronously, against a stand-in server on this machine that keeps to
simulated times. The times of a round are drawn once and are the same for both. Ratios carry over to
other machines better than milliseconds do, and neither carries over to another network or model."""
TABLE = f"""## Row by row

{LEGEND} Below 1.00 this SDK needs less."""
TAILS = f"""## Hedging over sockets

{rows.WAVE} calls side by side; a second request after {rows.HEDGE_DELAY * 1e3:.0f} ms."""
SIMULATED = """## Hedging on a simulated clock

Other distributions and policies, run by the SDK's own code without sockets
(`python -m benchmarks.hedging`)."""
OVERHEAD = """## The work alone

Against a server that sends ready bytes at once: what the client itself costs. Microseconds for each
call or event (kilobytes for memory), the least and the median of the rounds and their quartiles,
beside the official package's least and median. The ratio is least to least. Wall time is given
where calls run side by side: elsewhere it is the CPU time and the server's. The goals are this
project's own."""
WORK_PLOTS = ("goals.png",)
