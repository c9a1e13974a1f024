"""The work itself, without waiting: CPU per call and per stream event.

Each measurement runs in a process of its own, the two packages in turn, against a server that
sends ready bytes, so that what differs is the client. The least of the rounds is what the code
costs; the median shows how noisy the machine was.
"""

from __future__ import annotations

import subprocess
import sys
from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager
from statistics import median

from benchmarks.lines import OFFICIAL, OURS

# Scenario, calls in one measurement, and what a figure is for.
SCENARIOS = (
    ("call", 200, "a call, 2 KB answer"),
    ("async-call", 200, "a call, async"),
    ("stream", 20, "a stream event"),
    ("async-stream", 20, "a stream event, async"),
)
Figures = dict[tuple[str, str], list[float]]


@contextmanager
def server(*times: str) -> Generator[str]:
    """The address of a stand-in server that runs for the length of the block."""
    command = [sys.executable, "-m", "benchmarks.server", *times]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        process.stdin.close()


def measure_all(address: str, rounds: int) -> Figures:
    """Every scenario with both packages in turn, round by round."""
    figures: Figures = defaultdict(list)
    for number in range(rounds):
        for scenario, calls, _ in SCENARIOS:
            progress(f"round {number + 1} of {rounds}: {scenario}")
            for package in (OURS, OFFICIAL) if number % 2 else (OFFICIAL, OURS):
                figures[package, scenario].append(cpu(package, scenario, address, calls))
    progress("")
    return figures


def progress(text: str) -> None:
    """What is being measured, on a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def cpu(package: str, scenario: str, address: str, calls: int) -> float:
    """CPU time in microseconds for each call or event, measured in a new process."""
    command = [sys.executable, "-m", "benchmarks.worker", package, scenario, address, str(calls)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=300)
    return float(done.stdout)


def table(figures: Figures) -> str:
    """The result as text."""
    head = f"{'CPU in µs for':<24}{'':>14}{'least':>10}{'median':>10}{'ratio':>8}"
    lines = [head, "-" * len(head)]
    for scenario, _, title in SCENARIOS:
        ours, official = figures[OURS, scenario], figures[OFFICIAL, scenario]
        ratio = min(ours) / min(official)
        lines.append(row(title, OURS, ours) + f"{ratio:>8.2f}")
        lines.append(row("", OFFICIAL, official) + f"{1:>8.2f}")
    return "\n".join(lines)


def row(title: str, package: str, values: list[float]) -> str:
    """One line of the table, without its ratio."""
    return f"{title:<24}{package:>14}{min(values):>10.1f}{median(values):>10.1f}"
