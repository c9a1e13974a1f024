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
from codegen.symbol_table import Book


def problems(features: Features, book: Book) -> list[Problem]:
    """Resources and schemas that not exactly one feature brings, and rows that name nothing."""
    if not features:
        return []
    real = {dotted.partition(".")[0] for dotted in book.methods.values()}
    given = [resource for f in features.values() for resource in f.resources]
    known = {*real, *book.schemas}
    named = [*given, *(key for f in features.values() for key in f.schemas)]
    stale = [Problem(_row(name), "does not exist") for name in named if name not in known]
    twice = [Problem(_row(name), "is named twice") for name in {*named} if named.count(name) > 1]
    missing = [Problem(_row(name), "is in no feature") for name in sorted(real - {*given})]
    if stale or missing:
        return [*stale, *twice, *missing]
    found = _brought(features, book)
    lost = [key for key in book.schemas if key not in found]
    return [*twice, *(Problem(_row(key), "comes with no feature") for key in lost)]


def completed(features: Features, book: Book) -> Features:
    """The table with a feature of its own for each resource that no row names yet."""
    real = {dotted.partition(".")[0] for dotted in book.methods.values()}
    named = {resource for feature in features.values() for resource in feature.resources}
    return Features({**features, **{name: Feature(name, [name]) for name in sorted(real - named)}})


def _row(name: str) -> str:
    return f"spec/features.toml: {name}"


Needs = frozenset[str]


def brought(features: Features, book: Book, contract: Json | None = None) -> dict[str, set[Needs]]:
    """Of each schema, the sets of features that bring it: any one of them is enough.

    What no row speaks of is in every build.
    """
    always = {key: {Needs()} for key in book.schemas}
    return always | _brought(features, book, contract)


def _brought(features: Features, book: Book, contract: Json | None = None) -> dict[str, set[Needs]]:
    roots: dict[Needs, set[str]] = {}
    for needs, keys in (*_asked(features, book), *_listed(features)):
        roots.setdefault(needs, set()).update(keys)
    reaching = _Reach(book, contract)
    found = reaching.all(roots)
    for key in book.schemas:
        if key not in found and (alone := _of_orphan(features, book, key)):
            roots.setdefault(alone, set()).add(key)
    return reaching.all(roots)


def _asked(features: Features, book: Book) -> Iterator[tuple[Needs, Iterable[str]]]:
    for verb, path, operation in operations(book.contract):
        feature = features.of_resource(book.methods[verb, path])
        yield frozenset([feature or ""]), references(operation)
    feature = features.of_resource(HOOKS)
    yield frozenset([feature or ""]), references(book.contract.get("webhooks"))
    yield frozenset(), references(book.contract["components"].get("responses"))


def _listed(features: Features) -> Iterator[tuple[Needs, Iterable[str]]]:
    for feature in features.values():
        yield frozenset([feature.name]), feature.schemas


def _of_orphan(features: Features, book: Book, key: str) -> Needs | None:
    """What brings a schema that nothing reaches: its module's feature; of events, sockets too."""
    module = orphaned(key)
    feature = features.of_schemas(module)
    sockets = {SOCKETS} if "Event" in key and module != HOOKS else set()
    return frozenset([feature, *sockets]) if feature else None


class _Reach:
    """What schemas lead to, in the plain dialect and, where given, in the document's own."""

    def __init__(self, book: Book, contract: Json | None) -> None:
        raw = contract["components"]["schemas"] if contract else {}
        self.next = {
            key: {*references(schema), *references(raw.get(key))}
            for key, schema in book.schemas.items()
        }

    def all(self, roots: dict[Needs, set[str]]) -> dict[str, set[Needs]]:
        found: dict[str, set[Needs]] = {}
        for needs, keys in roots.items():
            for key in self.closure(keys):
                found.setdefault(key, set()).add(needs)
        return found

    def closure(self, keys: Iterable[str]) -> set[str]:
        found: set[str] = set()
        todo = list(keys)
        while todo:
            key = todo.pop()
            if key not in found:
                found.add(key)
                todo += self.next[key]
        return found


class Selection:
    """What the ``chosen`` features keep, and which features bring the rest.

    Raises GenerationError for a feature that there is not.
    """

    def __init__(
        self, features: Features, chosen: Iterable[str], book: Book, contract: Json
    ) -> None:
        self.features = features
        self.chosen = list(dict.fromkeys(chosen))
        unknown = [name for name in self.chosen if name not in features]
        if unknown:
            what = f"is no feature; there are {', '.join(features)}"
            raise GenerationError([Problem(name, what) for name in unknown])
        self.book = book
        self.brought = brought(features, book, contract)

    def has(self, feature: str | None) -> bool:
        """Whether what ``feature`` brings is kept; None stands for what is always there."""
        return feature is None or feature in self.chosen

    def part(self) -> Book:
        """The book of what is kept."""
        part = copy(self.book)
        part.narrow(self.contract(self.book.contract))
        return part

    def contract(self, whole: Json) -> Json:
        """What is kept of a document."""
        kept = {key for key, ways in self.brought.items() if any(map(self._is_chosen, ways))}
        schemas = whole["components"]["schemas"]
        parts = {**whole["components"], "schemas": {k: schemas[k] for k in schemas if k in kept}}
        hooks = whole.get("webhooks", {}) if self.has(self.features.of_resource(HOOKS)) else {}
        return {**whole, "paths": dict(self._paths(whole)), "components": parts, "webhooks": hooks}

    def _paths(self, whole: Json) -> Iterator[tuple[str, Json]]:
        """Each path with the operations that are kept and all that is no operation."""
        methods = self.book.methods
        for path, item in whole["paths"].items():
            found = {verb: methods[verb, path] for verb in item if (verb, path) in methods}
            left = [v for v, m in found.items() if not self.has(self.features.of_resource(m))]
            if len(left) < len(found):
                yield path, {key: value for key, value in item.items() if key not in left}

    def _is_chosen(self, needs: Needs) -> bool:
        return needs <= {*self.chosen}

    def missing(self, key: str, own: Needs) -> Needs:
        """The features to add for a schema: its ``own`` or its module's before others, few."""
        home = own or {self.features.of_schemas(self.book.module[key])}
        ways = [needs - {*self.chosen} for needs in self.brought[key]]
        return min(ways, key=lambda way: (not way >= home, len(way), sorted(way)))
