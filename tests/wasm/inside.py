"""Runs the suite inside Pyodide: each asynchronous function `test_…` in turn, told one by one.

pytest cannot await in an event loop that is the engine's own, so this takes its place there; the
outcomes become pytest's outside.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import traceback
from collections.abc import AsyncIterator, Callable
from importlib import import_module
from typing import Any

from openai_oxide import AsyncOpenAI

SUITE = ("calls", "failures", "streams", "sockets", "blocking", "surroundings", "worker")
PATIENCE = 60.0


class Skipped(Exception):
    """This engine has not what the test is about."""


class Api:
    """The embedded server as a test sees it: clients for it, and what it is told beforehand."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.origin = url.removesuffix("/v1")
        self.client = AsyncOpenAI(api_key="sk-wasm", base_url=url, max_retries=0)

    async def control(self, what: str, **body: Any) -> None:
        await self.client.post(f"{self.origin}/_oxide/{what}", body=body)

    async def script(self, **answer: Any) -> None:
        await self.control("script", **answer)

    async def fault(self, **fault: Any) -> None:
        await self.control("fault", **fault)

    async def requests(self) -> list[dict[str, Any]]:
        """What the server was asked since the test began, by the test itself."""
        listed: Any = await self.client.get(f"{self.origin}/_oxide/requests")
        return list(listed)

    async def last(self) -> dict[str, Any]:
        return (await self.requests())[-1]


def tests() -> dict[str, Callable[[Api], Any]]:
    """Every test of the suite by name, in order."""
    found = {}
    for module in SUITE:
        for name, value in vars(import_module(f"suite.{module}")).items():
            if name.startswith("test_") and inspect.iscoroutinefunction(value):
                found[f"{module}.{name}"] = value
    return found


async def outcome(test: Callable[[Api], Any], url: str) -> tuple[str, str]:
    """What came of one test, and what there is to say about it."""
    api = Api(url)
    try:
        await api.control("reset")
        async with asyncio.timeout(PATIENCE):
            await test(api)
    except Skipped as why:
        return "skipped", str(why)
    except Exception:
        return "failed", traceback.format_exc()
    finally:
        await api.client.close()
    return "passed", ""


async def outcomes(url: str, only: str = "") -> AsyncIterator[str]:
    """The outcomes as lines of JSON."""
    for name, test in tests().items():
        if only in name:
            result, detail = await outcome(test, url)
            yield json.dumps({"name": name, "outcome": result, "detail": detail})


async def report(url: str, tell: Callable[[str], Any], only: str = "") -> None:
    """Run all, telling each outcome as it comes."""
    async for line in outcomes(url, only):
        tell(line)
    sys.stdout.flush()
