"""Errors that leave this SDK without what its frames held: keys, heads of requests, bodies.

Error reporters show the locals of every frame in a traceback. Frames that have ended, of this SDK
and of the libraries below it, are emptied when an error passes; those of the program stay whole,
and every line stays in the traceback.
"""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Iterator
from typing import Final

from openai_oxide_runtime.http.redaction import Secrets, redact

__all__ = ["bare", "forget_locals"]

_OURS: Final = __name__.partition("_runtime")[0]
_BELOW: Final = frozenset(
    {
        *(_OURS, f"{_OURS}_lib", f"{_OURS}_runtime"),
        *("httpx", "httpx2", "httpcore", "httpcore2", "h11", "h2", "hpack"),
        *("anyio", "socksio", "python_socks", "websockets", "pyreqwest", "asyncio", "uvloop"),
        *("socket", "ssl", "threading", "concurrent"),
    }
)


def forget_locals(error: BaseException) -> None:
    """Empty the frames below the caller's, in the error and in what it is chained to."""
    for problem in _chain(error):
        _let_go(problem)
        for frame, _ in traceback.walk_tb(problem.__traceback__):
            if str(frame.f_globals.get("__name__")).partition(".")[0] in _BELOW:
                with contextlib.suppress(RuntimeError):  # it still runs
                    frame.clear()


def bare(error: BaseException, secrets: Secrets = ()) -> BaseException:
    """The error as the cause of another: without frames, and without what is secret in its text."""
    for problem in _chain(error):
        _let_go(problem)
        problem.__traceback__ = None
        problem.args = tuple(redact(list(problem.args), secrets))
        if arrived := getattr(problem, "received", None):
            vars(problem)["received"] = redact(arrived, secrets)
    return error


def _let_go(problem: BaseException) -> None:
    """Of what it was raised in the midst of, if nobody is to be shown that."""
    if problem.__suppress_context__ and problem.__context__ is not problem.__cause__:
        problem.__context__ = None


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        problem = waiting.pop()
        if problem is None or id(problem) in seen:
            continue
        seen.add(id(problem))
        yield problem
        waiting += [problem.__cause__, problem.__context__]
        if isinstance(problem, BaseExceptionGroup):
            waiting += problem.exceptions
