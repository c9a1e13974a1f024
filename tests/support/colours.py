"""What evens out the difference between a client that blocks and one whose calls are awaited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["Colour"]


class Colour:
    """One of the two kinds of client, by its name: ``sync`` or ``async``."""

    def __init__(self, name: str) -> None:
        self.name = name

    async def get(self, value: Any) -> Any:
        """The value, awaited if it is awaitable."""
        return await value if hasattr(value, "__await__") else value

    async def all(self, values: Any) -> list[Any]:
        """All that an iterable of either colour yields."""
        if hasattr(values, "__aiter__"):
            return [value async for value in values]
        return list(values)

    async def inside(self, manager: Any, use: Callable[[Any], Any]) -> Any:
        """What ``use`` gives inside a context manager of either colour."""
        if hasattr(manager, "__aenter__"):
            async with manager as entered:
                return await self.get(use(entered))
        with manager as entered:
            return await self.get(use(entered))
