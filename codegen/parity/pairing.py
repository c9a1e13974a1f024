"""Which class here is which of the official package, found by walking both from their public names.

Classes with the same public name are a pair. Where a field of both has classes inside, those are
pairs in turn; variants of unions are matched by their tags, then by what they have in common. So
``chat_completion.Choice`` over there is ``ChatCompletionChoice`` here, without a list of names.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

from .annotations import Form, Reader
from .official import Declared

ALIKE = 0.5
"""Two variants with this share of their fields in common are taken to be the same."""


class Pairing:
    """Pairs of declarations, an official one and ours, grown from those that are known."""

    def __init__(self, official: Reader, ours: Reader) -> None:
        self.official = official
        self.ours = ours
        self.pairs: dict[Declared, Declared] = {}
        self._open: deque[tuple[Declared, Declared]] = deque()

    def add(self, official: Declared, ours: Declared) -> None:
        """Take two declarations to be the same; what was found first counts."""
        if official not in self.pairs:
            self.pairs[official] = ours
            self._open.append((official, ours))

    def walk(self) -> None:
        """Follow the fields of every pair until no new pair is found."""
        while self._open:
            official, ours = self._open.popleft()
            for theirs, mine in self._places(official, ours):
                self._match(theirs, mine)

    def _places(self, official: Declared, ours: Declared) -> Iterator[tuple[Form, Form]]:
        """The types that stand at the same place of both."""
        their_alias, my_alias = self.official.alias(official), self.ours.alias(ours)
        if their_alias and my_alias:
            yield their_alias, my_alias
        elif their_alias or my_alias:
            yield their_alias or Form(official), my_alias or Form(ours)
        mine = self.ours.fields(ours)
        for name, form in self.official.fields(official).items():
            if name in mine:
                yield form, mine[name]

    def _match(self, official: Form, ours: Form) -> None:
        theirs, mine = list(classes(official)), list(classes(ours))
        every = tuple(mine)
        for one in list(theirs):
            partner = self.pairs.get(one)
            if partner in mine:
                theirs.remove(one)
                mine.remove(partner)
        theirs = [one for one in theirs if one not in self.pairs]
        if len(theirs) == len(mine) == 1 and not self._differ(theirs[0], mine[0]):
            self.add(theirs[0], mine[0])
            return
        for score, one, other in sorted(self._scores(theirs, mine), key=lambda s: -s[0]):
            if score >= ALIKE and one in theirs and other in mine:
                theirs.remove(one)
                mine.remove(other)
                self.add(one, other)
        for score, one, other in self._scores(theirs, every):  # several of theirs may be one here
            if score > 1:
                self.add(one, other)

    def _scores(
        self, theirs: Sequence[Declared], mine: Sequence[Declared]
    ) -> Iterator[tuple[float, Declared, Declared]]:
        for one in theirs:
            for other in mine:
                yield self._alike(one, other), one, other

    def _alike(self, official: Declared, ours: Declared) -> float:
        """How much two classes have in common, from 0 to 1; different tags have nothing."""
        if self._differ(official, ours):
            return 0.0
        their, my = self.official.fields(official), self.ours.fields(ours)
        shared = len(their.keys() & my.keys()) / max(1, len(their.keys() | my.keys()))
        return shared + (1.0 if tag(their) and tag(their) == tag(my) else 0.0)

    def _differ(self, official: Declared, ours: Declared) -> bool:
        """Whether both have a tag, and these have no value in common."""
        tags, own = tag(self.official.fields(official)), tag(self.ours.fields(ours))
        return bool(tags and own and not tags & own)


def classes(form: Form) -> Iterator[Declared]:
    """Every class inside a type, once."""
    unique: set[Declared] = set()
    stack = [form]
    while stack:
        one = stack.pop(0)
        if isinstance(one.kind, Declared) and one.kind not in unique:
            unique.add(one.kind)
            yield one.kind
        stack += one.inner


def tag(fields: dict[str, Form]) -> frozenset[object]:
    """The values of the tag field of a variant."""
    for name in ("type", "object", "role", "event"):
        if name in fields and fields[name].kind == "literal":
            return frozenset(fields[name].parts)
    return frozenset()
