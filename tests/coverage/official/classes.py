"""Classes that programs use or derive from: public members, place in the tree, constructor."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any

from tests.coverage.official.bind import Bound
from tests.coverage.official.compare import Comparer, qualified_name
from tests.coverage.official.hints import hints
from tests.coverage.official.methods import Methods
from tests.coverage.official.shapes import expand, fields_of, is_model

__all__ = ["Classes", "members"]


class Classes:
    """Compares classes that hold no data, the methods of models, and exceptions.

    Those of ``walked`` are left out: ``clients`` has them.
    """

    def __init__(self, comparer: Comparer, package: str, walked: tuple[type, ...]) -> None:
        self.comparer = comparer
        self.walked = walked
        self.tally = comparer.tally
        self.methods = Methods(comparer)
        self.package = package

    def run(self) -> None:
        """Compare every class that the types mention."""
        while self.comparer.other:
            official, ours, bound = self.comparer.other.popleft()
            if is_model(official):
                self.members(official, ours, bound)
            elif official.__module__.startswith(self.package) and not self._walked(official):
                self.compare(official, ours, bound)
            self.comparer.run()

    def _walked(self, official: Any) -> bool:
        """What ``clients`` walks, and protocols, which say what is taken and not what is there."""
        return issubclass(official, self.walked) or getattr(official, "_is_protocol", False)

    def compare(self, official: Any, ours: Any, bound: Bound) -> None:
        """The public members of a class; of an exception also its tree and its constructor."""
        name = qualified_name(official)
        self.tally.mark("class", name, *_nature(official, ours))
        if issubclass(official, BaseException) and inspect.isclass(ours):
            self._tree(name, official, ours)
            self.constructor(name, official, ours)
        self.members(official, ours, bound)

    def members(self, official: Any, ours: Any, bound: Bound) -> None:
        """Every public method, property and annotated attribute."""
        mine = {} if is_model(ours) else hints(ours)
        for name, member in members(official):
            at = f"{qualified_name(official)}.{name}"
            result = inspect.getattr_static(ours, name, None)
            if result is None and name not in mine and name not in _assigned(ours):
                self.tally.mark("member", at, f"not in {qualified_name(ours)}")
            elif inspect.isfunction(member) or isinstance(member, classmethod | staticmethod):
                function, other = getattr(official, name), getattr(ours, name, None)
                self.methods.compare("member", at, function, other, bound)
            else:
                self.tally.mark("member", at)
        if not is_model(official):
            self._attributes(official, mine, ours)

    def _attributes(self, official: Any, mine: dict[str, Any], ours: Any) -> None:
        """What the official class says of its attributes; of ours the type, where it says one."""
        for name, annotation in hints(official).items():
            if name.startswith("_"):
                continue
            at = f"{qualified_name(official)}.{name}"
            if name not in mine:
                dynamic = hasattr(ours, "__getattr__")  # the senders of a connection
                there = dynamic or hasattr(ours, name) or name in _assigned(ours)
                self.tally.mark(
                    "member", at, *([] if there else [f"not in {qualified_name(ours)}"])
                )
                continue
            shapes = expand(annotation), expand(mine[name])
            self.tally.mark("member", at, *self.comparer.shapes(*shapes, at, "answer"))

    def _tree(self, name: str, official: Any, ours: Any) -> None:
        """Whatever catches the official exception catches ours."""
        bases = [base.__name__ for base in official.__mro__]
        result = {base.__name__ for base in ours.__mro__}
        missing = [base for base in bases if base not in result]
        self.tally.mark("exception", name, *(f"is no {base} in ours" for base in missing))

    def constructor(self, name: str, official: Any, ours: Any) -> None:
        """The parameters that make an instance."""
        if official.__init__ is not Exception.__init__:
            self.methods.parameters(name, official.__init__, ours.__init__, private=True)


def _nature(official: Any, ours: Any) -> list[str]:
    if not inspect.isclass(ours):
        return [f"is a class, ours is {ours!r}"]
    return []


def members(cls: Any) -> Iterator[tuple[str, Any]]:
    """The public members that a class has from its package; those of all models once only."""
    package = cls.__module__.split(".")[0]
    above = [base for base in cls.__mro__ if base.__module__.split(".")[0] == package]
    own = [base for base in above if base is cls or base.__name__ != "BaseModel"]
    fields = {*fields_of(cls), "model_config"} if is_model(cls) else set()
    for name in sorted({name for base in own for name in vars(base)} - fields):
        if not name.startswith("_"):
            yield name, inspect.getattr_static(cls, name)


def _assigned(cls: Any) -> set[str]:
    """The attributes that the methods of ``cls`` and its bases assign."""
    names: set[str] = set()
    for base in cls.__mro__:
        for member in list(vars(base).values()):
            names |= set(getattr(getattr(member, "__code__", None), "co_names", ()))
        names |= set(getattr(base, "__slots__", ()))
    return names
