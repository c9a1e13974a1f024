"""Two ways to say that an argument is not there, and how to tell.

``not_given`` stands for "use the default", ``omit`` for "leave this out, whatever the default is".
Both are false, and each class has one instance, so that copies and pickles stay the same object.

A program may have the official package as well, and hand over that one's marks, which mean the
same. They are recognised once that package is loaded; nothing here loads it.
"""

from __future__ import annotations

import sys
from typing import Any, Final, Literal, TypeAlias, TypeVar

__all__ = [
    "ABSENT",
    "FOREIGN",
    "LEARNED",
    "NOT_GIVEN",
    "NotGiven",
    "Omit",
    "Omittable",
    "is_given",
    "learn_foreign",
    "not_given",
    "omit",
]

T = TypeVar("T")


class NotGiven:
    """The type of ``not_given``: the argument was not passed, its default applies."""

    __slots__ = ()
    _only: NotGiven

    def __new__(cls) -> NotGiven:
        return cls.__dict__["_only"] if "_only" in cls.__dict__ else object.__new__(cls)

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> tuple[Any, ...]:
        return NotGiven, ()


class Omit:
    """The type of ``omit``: leave this header, query value or field out of the request."""

    __slots__ = ()
    _only: Omit

    def __new__(cls) -> Omit:
        return cls.__dict__["_only"] if "_only" in cls.__dict__ else object.__new__(cls)

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> tuple[Any, ...]:
        return Omit, ()


not_given: Final = NotGiven()
NOT_GIVEN: Final = not_given
omit: Final = Omit()
NotGiven._only = not_given
Omit._only = omit

Omittable: TypeAlias = T | Omit
# Looked up by type, which is the quickest test there is for "is this argument there?".
ABSENT: Final[set[type]] = {NotGiven, Omit}
FOREIGN: Final = "openai._types"
"""The module whose classes of the same names mean the same."""
LEARNED: Final[set[str]] = set()
"""Such modules whose marks are known."""


def learn_foreign() -> None:
    """Take the marks of another package for ours, if it has been loaded."""
    there = vars(sys.modules.get(FOREIGN, sys))
    marks = {kind for name in ("NotGiven", "Omit") if isinstance(kind := there.get(name), type)}
    ABSENT.update(marks)
    if len(marks) == 2:  # else it is being imported
        LEARNED.add(FOREIGN)


def is_given(value: object) -> bool:
    """Whether ``value`` is a real argument, neither ``not_given`` nor ``omit``."""
    return type(value) not in ABSENT
