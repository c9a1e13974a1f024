"""Remove the locals of this SDK from tracebacks: keys, request heads, bodies.

Error reporters show the locals of every frame in a traceback. Those of frames of this SDK and of
the libraries below it are cleared when an error leaves it. The frames of the program keep theirs,
and every line stays in the traceback.
"""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Iterator
from typing import Final

from openai_oxide_runtime.http.redaction import Secrets, redact

__all__ = ["forget_locals", "without_frames"]

_OURS: Final = __name__.partition("_runtime")[0]
_CLEARED: Final = frozenset(
    {
        *(_OURS, f"{_OURS}_lib", f"{_OURS}_runtime"),
        *("httpx", "httpx2", "httpcore", "httpcore2", "h11", "h2", "hpack"),
        *("anyio", "socksio", "python_socks", "websockets", "pyreqwest", "asyncio", "uvloop"),
        *("socket", "ssl", "threading", "concurrent"),
    }
)


def forget_locals(error: BaseException) -> None:
    """Clear the locals of our frames, in an error and all errors that it is chained to."""
    for problem in _chain(error):
        _drop_context(problem)
        for frame, _ in traceback.walk_tb(problem.__traceback__):
            if str(frame.f_globals.get("__name__")).partition(".")[0] in _CLEARED:
                with contextlib.suppress(RuntimeError):  # the frame is still running
                    frame.clear()


def without_frames(error: BaseException, secrets: Secrets = ()) -> BaseException:
    """Remove the frames and the secrets of an error that becomes the cause of another."""
    for problem in _chain(error):
        _drop_context(problem)
        problem.__traceback__ = None
        problem.args = tuple(redact(list(problem.args), secrets))
        if body := getattr(problem, "received", None):
            vars(problem)["received"] = redact(body, secrets)
    return error


def _drop_context(problem: BaseException) -> None:
    """Drop a suppressed context (``raise … from None``), which no traceback shows."""
    if problem.__suppress_context__ and problem.__context__ is not problem.__cause__:
        problem.__context__ = None


def _chain(error: BaseException) -> Iterator[BaseException]:
    visited: set[int] = set()
    stack: list[BaseException | None] = [error]
    while stack:
        problem = stack.pop()
        if problem is None or id(problem) in visited:
            continue
        visited.add(id(problem))
        yield problem
        stack += [problem.__cause__, problem.__context__]
        if isinstance(problem, BaseExceptionGroup):
            stack += problem.exceptions
