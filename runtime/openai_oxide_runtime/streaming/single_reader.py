"""One reader at a time: a second one gets an error, and the first continues."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import Generic, Self, TypeVar

from openai_oxide_runtime.errors.tree import OpenAIError

__all__ = ["AsyncOneReader", "OneReader", "in_use"]

T = TypeVar("T")


def in_use() -> OpenAIError:
    """The error of the second reader."""
    return OpenAIError(
        "This stream is being read by another thread or task. Use one reader that passes the "
        "events on, or make one call for each reader."
    )


class OneReader(Generic[T]):
    """The items of a generator. Python's own error for a second reader names only a generator."""

    __slots__ = ("_events",)

    def __init__(self, events: Generator[T]) -> None:
        self._events = events

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        try:
            return next(self._events)
        except ValueError:
            if getattr(self._events, "gi_running", False):
                raise in_use() from None
            raise

    def close(self) -> None:
        """End the generator."""
        self._events.close()


class AsyncOneReader(Generic[T]):
    """The items of an async generator."""

    __slots__ = ("_events",)

    def __init__(self, events: AsyncGenerator[T]) -> None:
        self._events = events

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        try:
            return await anext(self._events)
        except RuntimeError:
            if getattr(self._events, "ag_running", False):
                raise in_use() from None
            raise

    async def aclose(self) -> None:
        """End the generator."""
        await self._events.aclose()
