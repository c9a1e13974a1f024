"""What a function of the program gave, where it may have to be awaited."""

from __future__ import annotations

from typing import Any

from openai_oxide_runtime.errors.tree import OpenAIError

__all__ = ["present"]


def present(name: str, given: Any, *, is_async: bool = False) -> Any:
    """What a function of the user's gave. A blocking client refuses what has to be awaited."""
    if is_async or not hasattr(given, "__await__"):
        return given
    if hasattr(given, "close"):
        given.close()  # else Python complains that nobody awaited it
    raise OpenAIError(
        f"`{name}` gave something to await where that cannot be done: give a function that is not "
        "asynchronous. An asynchronous client awaits its keys"
    )
