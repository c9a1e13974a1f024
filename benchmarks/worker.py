"""The process of one package for the work alone: `worker PACKAGE PLAIN TLS AUTHORITY`.

Each line of input names a scenario; the answer is JSON: CPU and wall time in microseconds for each
call or event. Connections stay warm from line to line.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import os
import sys
import time
from inspect import iscoroutinefunction
from typing import Any

from benchmarks.scenarios import SCENARIOS, Addresses, Scenario, Site


async def run(site: Site, scenario: Scenario, times: int) -> None:
    """So many runs of a scenario with coroutines."""
    for _ in range(times):
        await scenario.run(site)


def run_blocking(site: Site, scenario: Scenario, times: int) -> None:
    """So many runs of a scenario that blocks."""
    for _ in range(times):
        scenario.run(site)


def measure(loop: asyncio.AbstractEventLoop, site: Site, name: str, times: int) -> dict[str, float]:
    """One measurement, after a run that is not counted."""
    scenario = SCENARIOS[name]

    def runs(count: int) -> None:
        if iscoroutinefunction(scenario.run):
            loop.run_until_complete(run(site, scenario, count))
        else:
            run_blocking(site, scenario, count)

    runs(1)
    gc.collect()
    site.cpu = site.wall = 0.0
    wall, cpu = time.perf_counter(), time.process_time()
    runs(times)
    if scenario.whole:
        site.wall, site.cpu = time.perf_counter() - wall, time.process_time() - cpu
    units = 1e6 / times / scenario.per
    return {"cpu": site.cpu * units, "wall": site.wall * units}


def main(package: str, plain: str, secure: str, authority: str) -> None:
    """Answer each line of standard input."""
    os.environ["SSL_CERT_FILE"] = authority
    site = Site(importlib.import_module(package), Addresses(plain, secure, authority))
    loop: Any = asyncio.new_event_loop()
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(measure(loop, site, asked["scenario"], asked["times"])), flush=True)
        gc.freeze()  # what is there stays: the next sweep needs to look at the rest only


if __name__ == "__main__":
    main(*sys.argv[1:])
