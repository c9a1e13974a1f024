"""Tasks of a job: they end together, or the first error ends them all."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

__all__ = ["cancel", "wait_for_all"]


async def wait_for_all(
    tasks: Iterable[asyncio.Task[None]], background: asyncio.Task[None] | None = None
) -> None:
    """Wait until every task is done; raise the first error, also that of the ``background``."""
    endless = {background} if background else set()
    waiting = {*tasks, *endless}
    while waiting - endless:
        done, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()


async def cancel(tasks: Iterable[asyncio.Task[None]]) -> None:
    """Cancel tasks, and wait until they are gone."""
    tasks = list(tasks)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
