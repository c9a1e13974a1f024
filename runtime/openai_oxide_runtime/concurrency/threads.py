"""Threads, and what takes their place where the interpreter has none, as in a browser."""

from __future__ import annotations

import asyncio
import contextvars
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from openai_oxide_runtime.errors.tree import OpenAIError

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

__all__ = ["THREADS", "in_thread", "pool", "start"]

P = ParamSpec("P")
T = TypeVar("T")
THREADS: Final = sys.platform not in ("emscripten", "wasi")
"""Whether this interpreter can start threads."""
_NONE: Final = "This interpreter has no threads, which blocking calls side by side need: use "
_INSTEAD: Final = "the asynchronous client, which does the same with tasks"


def start(work: Callable[..., Any], *args: Any, name: str, context: contextvars.Context) -> None:
    """Run ``work`` in a thread of its own, which ends with the program; OpenAIError without."""
    _need_threads()
    threading.Thread(target=context.run, args=(work, *args), name=name, daemon=True).start()


def pool(workers: int, name: str) -> ThreadPoolExecutor:
    """So many threads; OpenAIError where there are none."""
    _need_threads()
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(workers, name)


async def in_thread(function: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
    """``asyncio.to_thread``; where there are no threads, the function is called here and now."""
    if THREADS:
        return await asyncio.to_thread(function, *args, **named)
    return function(*args, **named)


def _need_threads() -> None:
    if not THREADS:
        raise OpenAIError(_NONE + _INSTEAD)
