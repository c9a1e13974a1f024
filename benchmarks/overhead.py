"""The work itself, without waiting: CPU and wall time of calls, events, and starts.

Each contestant runs in a process of its own that stays warm, all in turn within a round, against a
server that sends ready bytes, so that what differs is the client. The least of the rounds is what
the code costs; median and spread show how noisy the machine was.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager
from typing import IO, Any, NamedTuple

from benchmarks import cold
from benchmarks.lines import OFFICIAL, OURS
from benchmarks.scenarios import RUST, SCENARIOS, Addresses
from benchmarks.worker_rust import RUNS as RUST_RUNS


class Sample(NamedTuple):
    """One measurement: microseconds for each call or event, or kilobytes."""

    cpu: float
    wall: float


Figures = dict[tuple[str, str], list[Sample]]
"""The samples by contestant and scenario."""


@contextmanager
def server(*said: str) -> Generator[str]:
    """The address of a stand-in server that runs for the length of the block."""
    with started(*said) as (port, *_):
        yield f"http://127.0.0.1:{port}/v1"


@contextmanager
def secure_server() -> Generator[Addresses]:
    """A stand-in server with TLS beside it."""
    with started("tls") as (plain, secure, authority):
        yield Addresses(f"http://127.0.0.1:{plain}/v1", f"https://localhost:{secure}/v1", authority)


@contextmanager
def started(*said: str) -> Generator[list[str]]:
    """The process of a stand-in server, and what it says of itself."""
    command = [sys.executable, "-m", "benchmarks.server", *said]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None and process.stdout is not None
        yield process.stdout.readline().decode().split()
        process.stdin.close()


class Contestant:
    """The process of one package."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        assert process.stdin is not None and process.stdout is not None
        self.commands: IO[str] = process.stdin
        self.answers: IO[str] = process.stdout

    def measure(self, scenario: str, times: int) -> Sample:
        """One measurement."""
        print(json.dumps({"scenario": scenario, "times": times}), file=self.commands, flush=True)
        answer = self.answers.readline()
        if not answer:
            raise RuntimeError(f"the process that measured {scenario} has ended")
        return Sample(**json.loads(answer))


@contextmanager
def contestant(command: list[str]) -> Generator[Contestant]:
    """A process that runs for the length of the block."""
    pipe: Any = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, **pipe) as process:
        try:
            yield Contestant(process)
        finally:
            if process.stdin is not None:
                process.stdin.close()


def commands(found: Addresses, rust: str | None) -> dict[str, list[str]]:
    """How each contestant's process is started. ``rust`` is a Python that has openai-oxide."""
    made = {
        package: [sys.executable, "-m", "benchmarks.worker", package, *found]
        for package in (OURS, OFFICIAL)
    }
    return made | ({RUST: [rust, "-m", "benchmarks.worker_rust", found.plain]} if rust else {})


def measure_all(
    rounds: int, names: Iterable[str] = SCENARIOS, share: float = 1.0, rust: str | None = None
) -> Figures:
    """Every scenario with every contestant in turn, round by round."""
    figures: Figures = defaultdict(list)
    with ExitStack() as stack:
        found = stack.enter_context(secure_server())
        running = {
            name: stack.enter_context(contestant(command))
            for name, command in commands(found, rust).items()
        }
        for number in range(rounds):
            for scenario in names:
                progress(f"round {number + 1} of {rounds}: {SCENARIOS[scenario].title}")
                one_round(running, figures, scenario, number, share)
    progress("")
    return figures


def one_round(
    running: dict[str, Contestant], figures: Figures, scenario: str, number: int, share: float
) -> None:
    """All contestants that know the scenario, who goes first by turns."""
    times = max(1, round(SCENARIOS[scenario].calls * share))
    for name in list(running) if number % 2 else reversed(running):
        if name == RUST and scenario not in RUST_RUNS:
            continue
        figures[name, scenario].append(running[name].measure(scenario, times))


def measure_starts(rounds: int) -> Figures:
    """New processes: import and client, and the way to the first answer. The first round, which
    compiles, is not counted."""
    figures: Figures = defaultdict(list)
    with server() as address, cold.compiled(os.environ) as environment:
        for number in range(rounds + 1):
            progress(f"starts, round {number} of {rounds}")
            for package in (OURS, OFFICIAL) if number % 2 else (OFFICIAL, OURS):
                for kind, cpu, wall in cold.measure(package, address, environment):
                    figures[package, kind] += [Sample(cpu, wall)] if number else []
    progress("")
    return figures


def progress(text: str) -> None:
    """What is being measured, on a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
