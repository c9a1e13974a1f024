"""Bulk jobs: whatever kills them, each row stands once in the output, and limits are kept."""

from __future__ import annotations

import asyncio
import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any, Final

from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk
from tests.support.wire import Request, answer, error, serving

SECTION: Final = "Bulk jobs"
AT_ONCE: Final = 20
PROGRAM: Final = """
import sys
from openai_oxide import AsyncOpenAI, bulk
url, source, sink, at_once = sys.argv[1:]
client = AsyncOpenAI(api_key="k", base_url=url)
request = {"model": "m", "input": "{text}"}
bulk.run(source, sink, request=request, key="id", concurrency=int(at_once),
         client=client, limits=None)
"""


class Service:
    """Echoes; some first requests meet a 429 or a 500, and some rows are refused."""

    def __init__(self) -> None:
        self.sent: Counter[str] = Counter()
        self.victim: tuple[int, subprocess.Popen[bytes]] | None = None

    def __call__(self, request: Request) -> list[bytes]:
        text = request.json["input"]
        self.sent[text] += 1
        if self.victim and self.sent.total() >= self.victim[0]:
            self.victim[1].kill()
            self.victim = None
        chance = random.Random(text).random()
        if chance < 0.01:
            return [error(400)]
        if chance < 0.04 and self.sent[text] == 1:
            return [error(429 if chance < 0.03 else 500, retry_after_ms="1")]
        return [echo(text)]


def echo(text: str, **headers: str) -> bytes:
    """A response that says what it was asked."""
    content = [{"type": "output_text", "text": text}]
    usage = {"input_tokens": 1, "output_tokens": 1}
    item = {"type": "message", "content": content}
    return answer({"model": "m", "output": [item], "usage": usage, "error": None}, **headers)


@row(
    SECTION,
    "A job killed at 20 moments has the output of one that was not; few rows are sent twice",
    quick=200,
    long=20_000,
    each_transport=False,
)
def kills(sdk: Sdk, size: int) -> Seen:
    """A process of its own each time, killed when so many requests have come."""
    rounds = 3 if size < 1000 else 20
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "prompts.jsonl"
        lines = (json.dumps({"id": n, "text": f"row {n}"}) for n in range(size))
        source.write_text("\n".join(lines))
        whole, _ = _outputs(source, Path(folder) / "whole.jsonl", [])
        moments = sorted(random.Random(size).randrange(1, size) for _ in range(rounds))
        killed, sent = _outputs(source, Path(folder) / "killed.jsonl", moments)
    repeats = sum(sent.values()) - sum(_needed(text) for text in sent)
    most = rounds * AT_ONCE * 3
    equal = killed == whole and len(whole) == size
    return Seen(
        f"{'equal' if equal else 'other'} rows, {repeats} repeats", equal and repeats <= most
    )


def _needed(text: str) -> int:
    """How many requests a row takes without kills."""
    return 2 if 0.01 <= random.Random(text).random() < 0.04 else 1


def _outputs(source: Path, sink: Path, moments: list[int]) -> tuple[list[Any], Counter[str]]:
    """Run until the output is there; its rows without their times, and what was sent."""
    service = Service()
    with serving(service) as server:
        while not sink.exists():
            command = [sys.executable, "-c", PROGRAM, server.url, str(source), str(sink)]
            process = subprocess.Popen([*command, str(AT_ONCE)], stderr=subprocess.DEVNULL)
            if moments:
                service.victim = (service.sent.total() + moments.pop(0) % 97 + 1, process)
            process.wait()
            service.victim = None
    rows = [json.loads(line) for line in sink.read_text().splitlines()]
    return [{**row, "seconds": None} for row in rows], service.sent


class Limited:
    """Lets ``limit`` requests through at once and ``rate`` more each second; tells what remains."""

    def __init__(self, limit: int, rate: float) -> None:
        self.limit, self.rate = limit, rate
        self.level, self.at = float(limit), time.monotonic()
        self.refused = 0
        self._lock = threading.Lock()

    def __call__(self, request: Request) -> list[bytes]:
        with self._lock:
            now = time.monotonic()
            self.level = min(self.limit, self.level + (now - self.at) * self.rate)
            self.at = now
            if self.level < 1:
                self.refused += 1
                return [error(429, retry_after_ms=str(int(1000 / self.rate) + 1))]
            self.level -= 1
            return [echo("x", **self._headers())]

    def _headers(self) -> dict[str, str]:
        return {
            "x_ratelimit_limit_requests": str(self.limit),
            "x_ratelimit_remaining_requests": str(int(self.level)),
            "x_ratelimit_reset_requests": f"{(self.limit - self.level) / self.rate:.3f}s",
        }


@row(
    SECTION,
    "A job uses at least 95% of a rate limit that it learns; at most 1% of requests meet a 429",
    quick=150,
    long=3_000,
    timed=True,
    each_transport=False,
)
def limits(sdk: Sdk, size: int) -> Seen:
    """Fifty requests at once, then a hundred each second."""
    service = Limited(50, 100.0)
    with serving(service) as server:

        async def main() -> float:
            client, run = sdk.aclient(server), sdk.package.bulk.run_async
            request = {"model": "m", "input": "{text}"}
            await run(["warm up"], request=request, client=client)
            began = time.monotonic()
            await run(map(str, range(size)), request=request, client=client)
            return time.monotonic() - began

        seconds = asyncio.run(main())
    used = (size - service.limit) / service.rate / seconds
    kept = service.refused <= size * 0.01 + 1 and used >= (0.95 if size >= 1000 else 0.3)
    return Seen(f"{used:.0%} of the limit, {service.refused} times 429", kept)
