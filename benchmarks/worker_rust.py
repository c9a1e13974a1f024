"""The process of openai-oxide's own package: `worker_rust PLAIN`, in a Python that has it.

It is asked as ``worker`` is, and knows the few scenarios that it has a method for. Its answers are
JSON texts; here they are parsed, as whoever uses them must.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

ASKED = ("gpt-5-mini", "Why are all happy clients alike?")
EVENTS = 300
FIFTY = 50


async def call(client: Any) -> None:
    """One plain call."""
    assert json.loads(await client.create(*ASKED))["text"]


async def stream(client: Any) -> None:
    """One stream, read to its end."""
    events = [json.loads(event) async for event in await client.create_stream(*ASKED)]
    assert len(events) == EVENTS


async def parallel(client: Any) -> None:
    """Fifty calls at once."""
    await asyncio.gather(*(call(client) for _ in range(FIFTY)))


RUNS: dict[str, tuple[Callable[[Any], Awaitable[None]], int]] = {
    "async_call": (call, 1),
    "async_stream": (stream, EVENTS),
    "parallel_50": (parallel, FIFTY),
}


async def measure(client: Any, name: str, times: int) -> dict[str, float]:
    """One measurement, after a run that is not counted."""
    run, per = RUNS[name]
    await run(client)
    gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    for _ in range(times):
        await run(client)
    units = 1e6 / times / per
    return {
        "cpu": (time.process_time() - cpu) * units,
        "wall": (time.perf_counter() - wall) * units,
    }


async def main(address: str) -> None:
    """Answer each line of standard input."""
    client = importlib.import_module("openai_oxide").Client(api_key="sk-none", base_url=address)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        asked = json.loads(line)
        print(json.dumps(await measure(client, asked["scenario"], asked["times"])), flush=True)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
