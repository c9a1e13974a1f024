"""What tests of runners need for both colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.lib.conftest import Colour


class Both:
    """Makes a program's functions of the colour under test."""

    def __init__(self, colour: Colour) -> None:
        self.colour = colour
        self.asynchronous = colour.name == "async"

    def __call__(self, function: Callable[..., Any]) -> Any:
        """The function itself, or one that must be awaited."""

        async def awaited(*args: Any) -> Any:
            return function(*args)

        return awaited if self.asynchronous else function

    def pick(self, blocking: Any, awaiting: Any) -> Any:
        return awaiting if self.asynchronous else blocking


@pytest.fixture
def both(colour: Colour) -> Both:
    return Both(colour)
