"""Runs the rows, the two packages in turn, each in a process of its own that stays warm."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager
from typing import IO, Any, NamedTuple

from benchmarks.latency import Latency
from benchmarks.lines import OFFICIAL, OURS
from benchmarks.overhead import progress, server
from benchmarks.rows import ROWS

KINDS = ("http", "ws")


class Sample(NamedTuple):
    """One run of a row."""

    wall: float
    cpu: float
    seconds: list[float]
    hedges: int


class Cell(NamedTuple):
    """A row over one kind of connection, with one package."""

    row: str
    kind: str
    package: str


Samples = dict[Cell, list[Sample]]


class Worker:
    """The process of one package."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None and process.stdout is not None
        self.commands: IO[str] = process.stdin
        self.answers: IO[str] = process.stdout

    def measure(self, row: str, kind: str, draw: str) -> Sample:
        """One run of a row."""
        print(json.dumps({"row": row, "kind": kind, "draw": draw}), file=self.commands, flush=True)
        answer = self.answers.readline()
        if not answer:
            raise RuntimeError(f"the process that measured {row} over {kind} has ended")
        return Sample(**json.loads(answer))


@contextmanager
def worker(package: str, address: str) -> Generator[Worker]:
    """A process of this package that runs for the length of the block."""
    command = [sys.executable, "-m", "benchmarks.runner", package, address]
    pipe: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipe) as process:
        try:
            yield Worker(process)
        finally:
            if process.stdin is not None:
                process.stdin.close()


def places(names: Iterable[str]) -> list[tuple[str, str]]:
    """The rows of these names, over each kind of connection that they know."""
    return [(name, kind) for name in names for kind in ROWS[name].kinds]


def measure(latency: Latency, rounds: int, names: Iterable[str] = ROWS) -> Samples:
    """Every row with both packages, round by round. A round before the first is not counted."""
    found = places(names)
    samples: Samples = {
        Cell(row, kind, package): [] for row, kind in found for package in (OURS, OFFICIAL)
    }
    with ExitStack() as stack:
        address = stack.enter_context(server(json.dumps(latency._asdict())))
        workers = {
            package: stack.enter_context(worker(package, address)) for package in (OURS, OFFICIAL)
        }
        for number in range(rounds + 1):
            for row, kind in found:
                progress(f"round {number} of {rounds}: {ROWS[row].title} over {kind}")
                one_round(workers, samples, row, kind, number)
    progress("")
    return samples


def one_round(
    workers: dict[str, Worker], samples: Samples, row: str, kind: str, number: int
) -> None:
    """Both packages, who goes first by turns; the times of a round are the same for both."""
    for package in (OURS, OFFICIAL) if number % 2 else (OFFICIAL, OURS):
        sample = workers[package].measure(row, kind, str(number))
        if number:
            samples[Cell(row, kind, package)].append(sample)
