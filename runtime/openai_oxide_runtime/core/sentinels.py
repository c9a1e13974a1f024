"""Sentinels: the values that stand for an argument that was not passed.

``not_given`` means "use the default", ``omit`` means "leave this out, whatever the default is".
Both are false. Each class has a single instance: a copy or an unpickled one is the same object.

A program that uses the official package as well may pass the sentinels of that package, which mean
the same. They are recognised once that package is loaded; nothing here loads it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, TypeVar

__all__ = [
    "ABSENT",
    "FOREIGN_MODULE",
    "NOT_GIVEN",
    "REGISTERED",
    "NotGiven",
    "Omit",
    "Omittable",
    "is_given",
    "not_given",
    "omit",
    "register_foreign",
]

T = TypeVar("T")


class NotGiven:
    """The type of ``not_given``: the argument was not passed, its default applies."""

    __slots__ = ()
    _instance: NotGiven

    def __new__(cls) -> NotGiven:
        return cls.__dict__["_instance"] if "_instance" in cls.__dict__ else object.__new__(cls)

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> tuple[type[NotGiven], tuple[()]]:
        return NotGiven, ()


class Omit:
    """The type of ``omit``: leave this header, query value or field out of the request."""

    __slots__ = ()
    _instance: Omit

    def __new__(cls) -> Omit:
        return cls.__dict__["_instance"] if "_instance" in cls.__dict__ else object.__new__(cls)

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> tuple[type[Omit], tuple[()]]:
        return Omit, ()


not_given: Final = NotGiven()
NOT_GIVEN: Final = not_given
omit: Final = Omit()
NotGiven._instance = not_given
Omit._instance = omit

if TYPE_CHECKING:
    Omittable: TypeAlias = T | Omit | NotGiven
else:

    class Omittable:
        """The type of a parameter; for type checkers it may be ``omit`` or ``not_given``, too.

        At run time it is the type alone: code that reads the types of parameters (pydantic,
        ``help``) needs the values that are sent.
        """

        def __class_getitem__(cls, type_: object) -> object:
            return type_


# A set of types: a look-up by type is the fastest test for an argument that was not passed.
ABSENT: Final[set[type]] = {NotGiven, Omit}
FOREIGN_MODULE: Final = "openai._types"
"""The module whose sentinel classes, which have the same names, mean the same."""
REGISTERED: Final[set[str]] = set()
"""The modules whose sentinels are in ``ABSENT``."""


def register_foreign() -> None:
    """Recognise the sentinels of the other package, if it has been loaded."""
    names = vars(sys.modules.get(FOREIGN_MODULE, sys))
    sentinels = {kind for name in ("NotGiven", "Omit") if isinstance(kind := names.get(name), type)}
    ABSENT.update(sentinels)
    if len(sentinels) == 2:  # fewer while another thread is still importing that module
        REGISTERED.add(FOREIGN_MODULE)


def is_given(value: object) -> bool:
    """Whether ``value`` is an argument, neither ``not_given`` nor ``omit``."""
    return type(value) not in ABSENT
