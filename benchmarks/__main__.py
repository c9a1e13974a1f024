"""`make bench`: this SDK and the official package side by side, in one run.

First the work alone against its goals (overhead.py, goals.py), then the rows with simulated network
and model (harness.py), then what hedging gains on other distributions (hedging.py). Prints tables
and writes RESULTS.md with its plots. A soak of a million events is a command of its own: soak.py.
"""

from __future__ import annotations

import argparse
import importlib.util
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks import harness, overhead, plots, report
from benchmarks.latency import Latency
from benchmarks.rows import ROWS

HERE = Path(__file__).parent


class Extent(NamedTuple):
    """How much is measured."""

    rounds: int
    """Rounds of the rows."""
    work: int
    """Rounds of the work alone."""
    share: float
    """How many of a scenario's calls are made in one measurement."""
    starts: int
    """New processes of each kind."""
    simulated: int
    """Calls on a simulated clock."""


QUICK, FULL = Extent(1, 1, 0.25, 1, 2_000), Extent(14, 9, 1.0, 9, 10_000)


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """What is to be measured."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds: under two minutes")
    parser.add_argument("--rounds", type=int, help="rounds of the rows")
    parser.add_argument("--only", nargs="+", choices=ROWS, default=[*ROWS], metavar="ROW")
    parser.add_argument("--rust", metavar="PYTHON", help="a Python that has openai-oxide")
    parser.add_argument("--write", type=Path, help="where RESULTS.md and plots go")
    usual = Latency()
    for name in ("rtt", "first", "token", "stall"):
        value = getattr(usual, name) * 1e3
        parser.add_argument(f"--{name}", type=float, default=value, help=f"ms, usually {value:g}")
    parser.add_argument("--jitter", type=float, default=usual.jitter)
    parser.add_argument("--seed", type=int, default=usual.seed)
    return parser.parse_args(arguments)


def latency(said: argparse.Namespace) -> Latency:
    """The simulated times."""
    times = {name: getattr(said, name) / 1e3 for name in ("rtt", "first", "token", "stall")}
    return Latency(**times, jitter=said.jitter, seed=said.seed)


def work_alone(extent: Extent, rust: str | None) -> overhead.Figures:
    """What calls, events and starts cost."""
    measured = overhead.measure_all(extent.work, share=extent.share, rust=rust)
    return {**measured, **overhead.measure_starts(extent.starts)}


def simulated_hedging(calls: int, seed: int) -> str | None:
    """The table of hedging.py, where it is."""
    if importlib.util.find_spec("benchmarks.hedging") is None:
        print("benchmarks/hedging.py is missing: no table of hedging on a simulated clock.")
        return None
    from benchmarks import hedging

    return hedging.table(calls, seed)


def drawn(
    samples: harness.Samples, work: overhead.Figures, directory: Path
) -> list[tuple[str, str]]:
    """The plots, where they can be drawn."""
    if plots.available():
        return plots.draw(samples, work, directory)
    print("matplotlib is not installed: no plots.")
    return []


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure everything, print it, and write it down."""
    said, began = parse(arguments), time.perf_counter()
    extent = QUICK if said.quick else FULL
    rounds = said.rounds or extent.rounds
    work = work_alone(extent, said.rust)
    samples = harness.measure(latency(said), rounds, said.only)
    directory = said.write or HERE
    simulated = simulated_hedging(extent.simulated, said.seed)
    pictures = drawn(samples, work, directory)
    results = report.Results(samples, latency(said), rounds, work, simulated, pictures)
    print(report.summary(results))
    (directory / "RESULTS.md").write_text(report.report(results), encoding="utf-8")
    print(f"\nWritten to {directory / 'RESULTS.md'} after {time.perf_counter() - began:.0f} s.")


if __name__ == "__main__":
    main()
