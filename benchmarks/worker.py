"""One measurement in its own process: `worker PACKAGE SCENARIO ADDRESS CALLS`.

Prints the CPU time for each call (or each stream event) in microseconds.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import sys
import time
from typing import Any

from benchmarks import answers

REQUEST: dict[str, Any] = {
    "model": "gpt-5-mini",
    "instructions": "Answer in one paragraph.",
    "input": [{"role": "user", "content": "Why are all happy clients alike?"}],
    "metadata": {"run": "benchmark"},
}
WARM_UP = 10


def call(client: Any) -> None:
    """One plain call; the text is read, so that what is lazy is paid for."""
    assert client.responses.create(**REQUEST).output[0].content[0].text == answers.TEXT


def stream(client: Any) -> None:
    """One stream, read to its end."""
    events = client.responses.create(**REQUEST, stream=True)
    assert sum(1 for event in events if event.type) == answers.EVENTS


async def async_call(client: Any) -> None:
    """`call` for the asynchronous client."""
    response = await client.responses.create(**REQUEST)
    assert response.output[0].content[0].text == answers.TEXT


async def async_stream(client: Any) -> None:
    """`stream` for the asynchronous client."""
    events = await client.responses.create(**REQUEST, stream=True)
    assert len([event async for event in events if event.type]) == answers.EVENTS


def measure(one: Any, client: Any, times: int) -> float:
    """CPU seconds for so many calls, after a few that are not counted."""
    for _ in range(WARM_UP):
        one(client)
    began = start()
    for _ in range(times):
        one(client)
    return time.process_time() - began


async def measure_async(one: Any, client: Any, times: int) -> float:
    """`measure` for the asynchronous client."""
    for _ in range(WARM_UP):
        await one(client)
    began = start()
    for _ in range(times):
        await one(client)
    return time.process_time() - began


def start() -> float:
    """The CPU time so far, once what came before is swept up."""
    gc.collect()
    return time.process_time()


def main(package: str, scenario: str, address: str, calls: int) -> float:
    """Run one scenario with the client of this package."""
    module, one = importlib.import_module(package), globals()[scenario.replace("-", "_")]
    settings = {"api_key": "sk-none", "base_url": address, "max_retries": 0}
    if scenario.startswith("async"):
        seconds = asyncio.run(measure_async(one, module.AsyncOpenAI(**settings), calls))
    else:
        seconds = measure(one, module.OpenAI(**settings), calls)
    return seconds * 1e6 / calls / (answers.EVENTS if scenario.endswith("stream") else 1)


if __name__ == "__main__":
    print(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])))
