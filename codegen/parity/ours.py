"""The API as the generator knows it: the document with its overlays, and its public names."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from codegen.deduplicate import unite
from codegen.public_names import Publisher
from codegen.symbol_table import SIDES, Book

from ..document import Inputs, Json
from ..glossary import Glossary
from ..lower_operations import Operations
from ..names import Names, dotted_methods
from ..normalise import normalise
from ..overlay import apply

Key = tuple[str, str]
"""A side and a schema of the normalised document: ``("params", "CreateResponse")``."""


@dataclass(frozen=True, slots=True)
class Ours:
    """What there is to compare with."""

    contract: Json
    """The document with its overlays, as it is written."""
    book: Book
    """The same, normalised."""
    names: dict[str, Key | None]
    """Each public name and what it stands for; None for what is no schema of its own."""

    @property
    def schemas(self) -> dict[str, Json]:
        return self.book.schemas


def ours(inputs: Inputs) -> Ours:
    """The API of ``inputs``, problems aside: those are for the generator to tell."""
    contract = deepcopy(inputs.contract)
    apply(contract, inputs.overlays)
    plain, _ = normalise(contract)
    names = Names(inputs.names, plain["components"]["schemas"])
    unite(plain, names)
    book = Book(plain, names, dotted_methods(plain, names))
    return Ours(contract, book, _published(book))


def _published(book: Book) -> dict[str, Key | None]:
    operations = Operations(book, Glossary({}))
    keys = {
        f"{side}.{book.module[key]}:{book.name(side, key)}": (side, key)
        for side in SIDES
        for key in book.keys[side]
    }
    packages = Publisher(book).publish(operations.methods(), operations)
    return {
        f"{package}.{name}".lstrip("."): keys.get(target)
        for package, names in packages.items()
        for name, target in names.items()
    }
