"""A part of the document: what the chosen features of a slim build keep of it.

A selection keeps the operations of its features' resources and all that these reach; what belongs
to two features, such as an event that only a WebSocket carries, needs both. Names and modules are
those of the whole package, whatever is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy

from codegen.document import Json, operations
from codegen.errors import GenerationError, Problem
from codegen.module_assignment import orphaned, references
from codegen.slim.features import HOOKS, SOCKETS, Feature, Features
from codegen.symbol_table import SymbolTable


def problems(features: Features, symbols: SymbolTable) -> list[Problem]:
    """Resources and schemas that not exactly one feature brings, and rows that name nothing."""
    if not features:
        return []
    real = {dotted.partition(".")[0] for dotted in symbols.methods.values()}
    rows = [resource for f in features.values() for resource in f.resources]
    existing = {*real, *symbols.schemas}
    names = [*rows, *(key for f in features.values() for key in f.schemas)]
    stale = [Problem(_row(name), "does not exist") for name in names if name not in existing]
    twice = [Problem(_row(name), "is named twice") for name in {*names} if names.count(name) > 1]
    missing = [Problem(_row(name), "is in no feature") for name in sorted(real - {*rows})]
    if stale or missing:
        return [*stale, *twice, *missing]
    providers = _providers(features, symbols)
    unreached = [key for key in symbols.schemas if key not in providers]
    return [*twice, *(Problem(_row(key), "is part of no feature") for key in unreached)]


def completed(features: Features, symbols: SymbolTable) -> Features:
    """The table with a feature of its own for each resource that no row names yet."""
    real = {dotted.partition(".")[0] for dotted in symbols.methods.values()}
    rows = {resource for feature in features.values() for resource in feature.resources}
    return Features({**features, **{name: Feature(name, [name]) for name in sorted(real - rows)}})


def _row(name: str) -> str:
    return f"spec/features.toml: {name}"


Needs = frozenset[str]


def providers(
    features: Features, symbols: SymbolTable, contract: Json | None = None
) -> dict[str, set[Needs]]:
    """Of each schema, the sets of features that bring it: any one of them is enough.

    What no row speaks of is in every build.
    """
    always = {key: {Needs()} for key in symbols.schemas}
    return always | _providers(features, symbols, contract)


def _providers(
    features: Features, symbols: SymbolTable, contract: Json | None = None
) -> dict[str, set[Needs]]:
    roots: dict[Needs, set[str]] = {}
    for needs, keys in (*_operation_roots(features, symbols), *_table_roots(features)):
        roots.setdefault(needs, set()).update(keys)
    reaching = _Reach(symbols, contract)
    result = reaching.all(roots)
    for key in symbols.schemas:
        if key not in result and (alone := _of_orphan(features, symbols, key)):
            roots.setdefault(alone, set()).add(key)
    return reaching.all(roots)


def _operation_roots(
    features: Features, symbols: SymbolTable
) -> Iterator[tuple[Needs, Iterable[str]]]:
    for verb, path, operation in operations(symbols.contract):
        feature = features.of_resource(symbols.methods[verb, path])
        yield frozenset([feature or ""]), references(operation)
    feature = features.of_resource(HOOKS)
    yield frozenset([feature or ""]), references(symbols.contract.get("webhooks"))
    yield frozenset(), references(symbols.contract["components"].get("responses"))


def _table_roots(features: Features) -> Iterator[tuple[Needs, Iterable[str]]]:
    for feature in features.values():
        yield frozenset([feature.name]), feature.schemas


def _of_orphan(features: Features, symbols: SymbolTable, key: str) -> Needs | None:
    """What brings a schema that nothing reaches: its module's feature; of events, sockets too."""
    module = orphaned(key)
    feature = features.of_schemas(module)
    sockets = {SOCKETS} if "Event" in key and module != HOOKS else set()
    return frozenset([feature, *sockets]) if feature else None


class _Reach:
    """What schemas lead to, in the plain dialect and, where given, in the document's own."""

    def __init__(self, symbols: SymbolTable, contract: Json | None) -> None:
        raw = contract["components"]["schemas"] if contract else {}
        self.next = {
            key: {*references(schema), *references(raw.get(key))}
            for key, schema in symbols.schemas.items()
        }

    def all(self, roots: dict[Needs, set[str]]) -> dict[str, set[Needs]]:
        result: dict[str, set[Needs]] = {}
        for needs, keys in roots.items():
            for key in self.closure(keys):
                result.setdefault(key, set()).add(needs)
        return result

    def closure(self, keys: Iterable[str]) -> set[str]:
        keys_reached: set[str] = set()
        todo = list(keys)
        while todo:
            key = todo.pop()
            if key not in keys_reached:
                keys_reached.add(key)
                todo += self.next[key]
        return keys_reached


class Selection:
    """What the ``chosen`` features keep, and which features bring the rest.

    Raises GenerationError for a feature that there is not.
    """

    def __init__(
        self, features: Features, names: Iterable[str], symbols: SymbolTable, contract: Json
    ) -> None:
        self.features = features
        self.names = list(dict.fromkeys(names))
        unknown = [name for name in self.names if name not in features]
        if unknown:
            what = f"is not a feature; the features are {', '.join(features)}"
            raise GenerationError([Problem(name, what) for name in unknown])
        self.symbols = symbols
        self.providers = providers(features, symbols, contract)

    def has(self, feature: str | None) -> bool:
        """Whether ``feature`` is selected; None means that no feature is needed."""
        return feature is None or feature in self.names

    def part(self) -> SymbolTable:
        """The symbol table of the selected part."""
        part = copy(self.symbols)
        part.narrow(self.contract(self.symbols.contract))
        return part

    def contract(self, whole: Json) -> Json:
        """What is kept of a document."""
        keys = {key for key, ways in self.providers.items() if any(map(self._is_selected, ways))}
        schemas = whole["components"]["schemas"]
        parts = {**whole["components"], "schemas": {k: schemas[k] for k in schemas if k in keys}}
        hooks = whole.get("webhooks", {}) if self.has(self.features.of_resource(HOOKS)) else {}
        return {**whole, "paths": dict(self._paths(whole)), "components": parts, "webhooks": hooks}

    def _paths(self, whole: Json) -> Iterator[tuple[str, Json]]:
        """Each path with the operations that are kept and all that is no operation."""
        methods = self.symbols.methods
        for path, item in whole["paths"].items():
            dotted = {verb: methods[verb, path] for verb in item if (verb, path) in methods}
            removed = [v for v, m in dotted.items() if not self.has(self.features.of_resource(m))]
            if len(removed) < len(dotted):
                yield path, {key: value for key, value in item.items() if key not in removed}

    def _is_selected(self, needs: Needs) -> bool:
        return needs <= {*self.names}

    def missing(self, key: str, own: Needs) -> Needs:
        """The features to add for a schema: its ``own`` or its module's before others, few."""
        home = own or {self.features.of_schemas(self.symbols.module[key])}
        ways = [needs - {*self.names} for needs in self.providers[key]]
        return min(ways, key=lambda way: (not way >= home, len(way), sorted(way)))
