"""The process of one package: `runner PACKAGE ADDRESS`, then a row for each line of input.

A line is JSON: the row, the kind of connection and the name of the draw. So is the answer: wall
and CPU seconds, and what the row noted. Connections stay warm from row to row.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
import time
from typing import Any

from benchmarks.lines import Line, Request, line
from benchmarks.rows import ROWS, Rest, Run


class Runner:
    """Runs rows with one package."""

    def __init__(self, package: str, address: str) -> None:
        self.package, self.address = importlib.import_module(package), address
        self.lines: dict[str, Line] = {}

    async def measure(self, row: str, kind: str, draw: str) -> dict[str, Any]:
        """One run of a row, on a connection that has just been used."""
        if kind not in self.lines:
            self.lines[kind] = line(self.package, kind, self.address)
        run = Run(self.package.__name__, kind, self.lines[kind], f"{row}/{draw}")
        await self.lines[kind].at_once([self.warm(run)] * ROWS[row].width)
        gc.collect()
        wall, cpu = time.perf_counter(), time.process_time()
        rest = await ROWS[row].run(run)
        spent = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
        await drain(rest)
        return {**spent, "seconds": run.seconds, "hedges": run.hedges}

    def warm(self, run: Run) -> Request:
        """A request that is answered at once."""
        return run.request("warm")

    async def close(self) -> None:
        """End all connections."""
        for one in self.lines.values():
            await one.close()


async def drain(rest: Rest) -> None:
    """Read a stream to its end, so that its connection can be used again."""
    if rest is not None:
        async for _ in rest:
            pass


async def main(package: str, address: str) -> None:
    """Answer each line of standard input."""
    runner, loop = Runner(package, address), asyncio.get_running_loop()
    while text := await loop.run_in_executor(None, sys.stdin.readline):
        print(json.dumps(await runner.measure(**json.loads(text))), flush=True)
        gc.freeze()  # what is there stays: the next sweep needs to look at the rest only
    await runner.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
