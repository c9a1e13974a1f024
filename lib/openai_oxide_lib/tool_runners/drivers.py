"""One flow, two drivers: how runners of both colours share their loop.

A flow is a generator. It yields ``Ask`` to have a function called, and what it returns awaited if
that can be awaited; anything else that it yields goes to the caller of the runner.
"""

from __future__ import annotations

import asyncio
import inspect
import uuid
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from typing import Any, Literal, TypeAlias, TypeVar

from typing_extensions import TypedDict

from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.calls.steps import Ask
from openai_oxide_runtime.core import forks

__all__ = [
    "Asked",
    "CloseStatus",
    "Door",
    "NotAwaitedError",
    "awaiting",
    "blocking",
    "fresh_key",
    "with_cancelled",
]

T = TypeVar("T")
Asked: TypeAlias = Generator[Any, Any, T]
"""A part of a flow that gives a ``T`` in the end."""
_KEY = "idempotency-key"


class NotAwaitedError(TypeError):
    """A function of a blocking runner gave what only an asynchronous one can wait for."""


def blocking(flow: Asked[None]) -> Generator[Any, None, None]:
    """Carry a flow out, and yield what it shows."""
    try:
        step = next(flow)
        while True:
            if not isinstance(step, Ask):
                yield step
                step = next(flow)
                continue
            try:
                outcome = _there(step.function())
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration:
        return
    finally:
        flow.close()


async def awaiting(flow: Asked[None]) -> AsyncGenerator[Any, None]:
    """Carry a flow out, awaiting what can be awaited, and yield what it shows."""
    try:
        step = next(flow)
        while True:
            if not isinstance(step, Ask):
                yield step
                step = next(flow)
                continue
            try:
                outcome = step.function()
                outcome = await outcome if inspect.isawaitable(outcome) else outcome
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration:
        return
    finally:
        flow.close()


def _there(value: Any) -> Any:
    """A value that need not be awaited."""
    if not inspect.isawaitable(value):
        return value
    if inspect.iscoroutine(value):
        value.close()
    elif isinstance(value, asyncio.Future):
        value.cancel()
    raise NotAwaitedError("a blocking runner was given something to await")


def with_cancelled(function: Any, *args: Any, cancelled: Callable[[], bool] | None) -> Any:
    """Call a program's function, which may ask for ``cancelled`` to look at while it works."""
    try:
        takes = "cancelled" in inspect.signature(function).parameters
    except (TypeError, ValueError):
        takes = False
    return function(*args, cancelled=cancelled) if takes else function(*args)


def fresh_key(client: Any, headers: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The extra headers of a further request: a key that was fixed for the first one is replaced.

    Where no key is fixed, the client makes one for each request anyway.
    """
    given = dict(headers or {})
    fixed = {name.lower() for name in (*context_of(client).config.default_headers, *given)}
    if _KEY not in fixed:
        return given or None
    kept = {name: value for name, value in given.items() if name.lower() != _KEY}
    return {**kept, "Idempotency-Key": str(uuid.uuid4())}


class CloseStatus(TypedDict):
    """What became of a runner that was closed: whether a run is still under way."""

    status: Literal["closed", "draining"]


class Door:
    """Lets one run in at a time, and none once the runner is closed."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = forks.lock()
        self._inside = False
        self._closed = False

    def enter(self) -> None:
        """Begin a run; RuntimeError while there is another, or after ``close``."""
        with self._lock:
            if self._closed or self._inside:
                why = "is closed" if self._closed else "is busy with another run"
                raise RuntimeError(f"the {self._name} {why}")
            self._inside = True

    def leave(self) -> None:
        """End the run."""
        with self._lock:
            self._inside = False

    def close(self) -> CloseStatus:
        """Let no further run in."""
        with self._lock:
            self._closed = True
            return {"status": "draining" if self._inside else "closed"}
