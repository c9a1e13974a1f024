"""The API as the generator knows it: the document with its overlays, and its public names."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass

from codegen.deduplicate import deduplicate
from codegen.public_names import Publisher
from codegen.symbol_table import SIDES, SymbolTable

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
    symbols: SymbolTable
    """The same, normalised."""
    names: dict[str, Key | None]
    """Each public name and what it stands for; None for what is no schema of its own."""

    @property
    def schemas(self) -> dict[str, Json]:
        return self.symbols.schemas


def ours(inputs: Inputs) -> Ours:
    """The API of ``inputs``, problems aside: those are for the generator to tell."""
    contract = deepcopy(inputs.contract)
    apply(contract, inputs.overlays)
    plain, _ = normalise(contract)
    names = Names(inputs.names, plain["components"]["schemas"])
    deduplicate(plain, names)
    symbols = SymbolTable(plain, names, dotted_methods(plain, names))
    return Ours(contract, symbols, _published(symbols))


def _published(symbols: SymbolTable) -> dict[str, Key | None]:
    operations = Operations(symbols, Glossary({}))
    keys = {
        f"{side}.{symbols.module[key]}:{symbols.name(side, key)}": (side, key)
        for side in SIDES
        for key in symbols.keys[side]
    }
    packages = Publisher(symbols).publish(operations.methods(), operations)
    return {
        f"{package}.{name}".lstrip("."): keys.get(target)
        for package, names in packages.items()
        for name, target in names.items()
    }
