"""Which function serves which operation."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service

Area = Callable[["Call", "Service"], Any]
AREAS: dict[str, Area] = {}


def serves(*keys: str) -> Callable[[Area], Area]:
    """Register a function for operations, named by verb and path."""

    def register(area: Area) -> Area:
        for key in keys:
            AREAS[key] = area
        return area

    return register
