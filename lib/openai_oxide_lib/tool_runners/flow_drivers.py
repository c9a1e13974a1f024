"""Drivers for the flows of runners, sync and async.

A flow is a generator. It yields ``Ask`` to have a function called; the driver sends back the
result, awaited if it is awaitable. Anything else that it yields goes to the caller of the runner.
"""

from __future__ import annotations

import asyncio
import inspect
import uuid
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import aclosing, closing
from typing import Any, TypeAlias, TypeVar

from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.calls.steps import Ask

__all__ = [
    "NotAwaitedError",
    "Steps",
    "async_drive",
    "async_first",
    "drive",
    "first",
    "fresh_key",
    "with_cancelled",
]

T = TypeVar("T")
Steps: TypeAlias = Generator[Any, Any, T]
"""Steps of a flow; their result is a ``T``."""
_KEY = "idempotency-key"


class NotAwaitedError(TypeError):
    """A function of a sync runner returned an awaitable."""


def drive(flow: Steps[None]) -> Generator[Any, None, None]:
    """Carry out a flow, and yield its items."""
    try:
        step = next(flow)
        while True:
            if not isinstance(step, Ask):
                yield step
                step = next(flow)
                continue
            try:
                outcome = _sync_value(step.function())
            except BaseException as error:
                step = flow.throw(error)
            else:
                step = flow.send(outcome)
    except StopIteration:
        return
    finally:
        flow.close()


async def async_drive(flow: Steps[None]) -> AsyncGenerator[Any, None]:
    """Carry out a flow, awaiting awaitable results, and yield its items."""
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


def first(flow: Steps[None]) -> Any:
    """Carry out a flow up to its first item, and return that."""
    with closing(drive(flow)) as items:
        return next(items)


async def async_first(flow: Steps[None]) -> Any:
    """Carry out a flow up to its first item, awaiting awaitable results, and return that."""
    async with aclosing(async_drive(flow)) as items:
        return await anext(items)


def _sync_value(value: object) -> object:
    """The value of a sync function."""
    if not inspect.isawaitable(value):
        return value
    if inspect.iscoroutine(value):
        value.close()
    elif isinstance(value, asyncio.Future):
        value.cancel()
    raise NotAwaitedError("a function of a sync runner returned an awaitable: use the async runner")


def with_cancelled(
    function: Callable[..., object], *args: object, cancelled: Callable[[], bool] | None
) -> object:
    """Call a program's function; it gets ``cancelled`` if it has a parameter of that name."""
    try:
        accepts = "cancelled" in inspect.signature(function).parameters
    except (TypeError, ValueError):  # some builtins have no signature
        accepts = False
    return function(*args, cancelled=cancelled) if accepts else function(*args)


def fresh_key(client: Any, headers: Mapping[str, object] | None) -> dict[str, object] | None:
    """The extra headers of a further request, with a new key if the program set one.

    If it set none, the client makes one for each request anyway.
    """
    headers = dict(headers or {})
    names = {name.lower() for name in (*context_of(client).config.default_headers, *headers)}
    if _KEY not in names:
        return headers or None
    others = {name: value for name, value in headers.items() if name.lower() != _KEY}
    return {**others, "Idempotency-Key": str(uuid.uuid4())}
