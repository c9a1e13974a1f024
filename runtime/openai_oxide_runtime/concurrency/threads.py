"""Threads, and their replacement where the interpreter has none, as in a browser."""

from __future__ import annotations

import asyncio
import contextvars
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, ParamSpec, TypeVar

from openai_oxide_runtime.errors.tree import OpenAIError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

__all__ = ["THREADS", "in_thread", "pool", "start"]

P = ParamSpec("P")
T = TypeVar("T")
THREADS: Final = sys.platform not in ("emscripten", "wasi")
"""Whether this interpreter can start threads."""
_NONE: Final = (
    "This interpreter has no threads, which concurrent blocking calls need: use the asynchronous "
    "client, which runs tasks"
)


def start(
    work: Callable[..., object], *args: object, name: str, context: contextvars.Context
) -> None:
    """Run ``work`` in a new daemon thread; OpenAIError without threads."""
    _need_threads()
    threading.Thread(target=context.run, args=(work, *args), name=name, daemon=True).start()


def pool(workers: int, name: str) -> ThreadPoolExecutor:
    """A pool of ``workers`` threads; OpenAIError without threads."""
    _need_threads()
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(workers, name)


async def in_thread(function: Callable[P, T], *args: P.args, **keywords: P.kwargs) -> T:
    """``asyncio.to_thread``; without threads, call the function directly."""
    if THREADS:
        return await asyncio.to_thread(function, *args, **keywords)
    return function(*args, **keywords)


def _need_threads() -> None:
    if not THREADS:
        raise OpenAIError(_NONE)
