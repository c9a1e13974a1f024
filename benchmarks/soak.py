"""A million events in one process: `python -m benchmarks.soak [--events N] [--seconds S]`.

Streams are read one after the other, each to its end, and every tenth is left in the middle. Prints
the work for each event and the memory at the beginning and at the end, and exits with 1 if memory
grew by more than a few megabytes.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks import answers, requests
from benchmarks.overhead import server

ABANDONED, MOST_GROWTH, PAGE = 10, 4.0, 4096


class Soaked(NamedTuple):
    """What came of it. Memory is in megabytes."""

    events: int
    seconds: float
    cpu: float
    before: float
    after: float

    @property
    def grown(self) -> float:
        """Megabytes that were not given back."""
        return self.after - self.before

    def __str__(self) -> str:
        each = self.cpu * 1e6 / self.events
        return (
            f"{self.events} events in {self.seconds:.0f} s, {each:.1f} µs of CPU each; "
            f"{self.before:.1f} MB before, {self.after:.1f} MB after"
        )


def read(client: Any, number: int) -> int:
    """One stream, to its end or to its middle; how many events it gave."""
    count = 0
    with client.responses.create(**requests.SMALL, stream=True) as events:
        for _ in events:
            count += 1
            if number % ABANDONED == ABANDONED - 1 and count == answers.EVENTS // 2:
                break
    return count


def soak(address: str, events: int, seconds: float) -> Soaked:
    """Read so many events, but no longer than so many seconds."""
    import openai_oxide

    with openai_oxide.OpenAI(api_key="sk-none", base_url=address) as client:
        for number in range(2 * ABANDONED):
            read(client, number)
        return measured(client, events, seconds)


def measured(client: Any, events: int, seconds: float) -> Soaked:
    """The same, once everything that is made at first use is there."""
    before, began, spent = resident(), time.monotonic(), time.process_time()
    count = number = 0
    while count < events and time.monotonic() - began < seconds:
        count += read(client, number)
        number += 1
    passed, worked = time.monotonic() - began, time.process_time() - spent
    return Soaked(count, passed, worked, before, resident())


def resident() -> float:
    """The process's memory in megabytes; on systems without /proc what Python's objects take."""
    gc.collect()
    statm = Path("/proc/self/statm")
    if statm.exists():
        return int(statm.read_text(encoding="ascii").split()[1]) * PAGE / 1e6
    return float(sum(map(sys.getsizeof, gc.get_objects()))) / 1e6


def main() -> int:
    """Print what came of it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=__doc__)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--seconds", type=float, default=300.0)
    said = parser.parse_args()
    with server() as address:
        found = soak(address, said.events, said.seconds)
    print(found)
    return int(found.grown > MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
