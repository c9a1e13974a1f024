"""The check of what a function of the program returned: it may have to be awaited."""

from __future__ import annotations

from typing import TypeVar

from openai_oxide_runtime.errors.tree import OpenAIError

__all__ = ["check_result"]

T = TypeVar("T")


def check_result(name: str, result: T, *, is_async: bool = False) -> T:
    """What the function ``name`` returned; OpenAIError if a sync client would have to await it."""
    if is_async or not hasattr(result, "__await__"):
        return result
    if close := getattr(result, "close", None):
        close()  # without it Python warns that a coroutine was never awaited
    raise OpenAIError(
        f"`{name}` returned an awaitable, which a sync client cannot await: pass a function that "
        "is not async, or use the async client"
    )
