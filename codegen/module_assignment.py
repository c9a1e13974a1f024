"""Which module a class lives in, so that modules never import each other in a circle.

Each operation belongs to a module (``chat``, ``beta_threads``); a schema is reached by the
operations of some modules. It lives in the first of those by ``ORDER``; one that several of
``PRIMARY`` reach is shared. What a schema refers to is reached by at least as many, so it lives
in the same module or in an earlier one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.document import PREFIX, Json, operations

ORDER = ("shared", "graders", "responses", "conversations", "chat", "fine_tuning")
LATE = ("live",)
"""Modules that build on others, which keep what both use."""
PRIMARY = frozenset(
    ("chat", "responses", "images", "audio", "files", "beta_threads", "beta_assistants")
)
EVENTS = (
    ("RealtimeBeta", "realtime_beta"),
    ("Realtime", "realtime"),
    ("BetaResponse", "beta_responses"),
    ("Beta", "beta_responses"),
    ("Response", "responses"),
    ("Webhook", "webhooks"),
    ("UnwrapWebhook", "webhooks"),
    ("Live", "live"),
)


def owners(contract: Json, methods: dict[tuple[str, str], str]) -> dict[str, str]:
    """The module of each schema of the normalised document."""
    schemas = contract["components"]["schemas"]
    reached: dict[str, set[str]] = {key: set() for key in schemas}
    for module, key in _roots(contract, methods):
        _mark(key, module, schemas, reached)
    for key in schemas:
        if not reached[key]:
            _mark(key, orphaned(key), schemas, reached)
    return {key: _first(modules) for key, modules in reached.items()}


def module_of(dotted: str) -> str:
    """The module of an operation's own types: ``beta.threads.runs.list`` gives ``beta_threads``."""
    parts = dotted.split(".")
    return "_".join(parts[:2]) if parts[0] == "beta" else parts[0]


def _roots(contract: Json, methods: dict[tuple[str, str], str]) -> Iterator[tuple[str, str]]:
    for verb, path, operation in operations(contract):
        for key in references(operation):
            yield module_of(methods[verb, path]), key
    for webhook in contract.get("webhooks", {}).values():
        for key in references(webhook):
            yield "webhooks", key
    for key in contract["components"]["schemas"]:
        for prefix, module in EVENTS:
            if key.startswith(prefix) and "Event" in key:
                yield module, key
                break


def orphaned(key: str) -> str:
    """The module of a schema that no operation reaches, by its name."""
    return next((module for prefix, module in EVENTS if key.startswith(prefix)), "shared")


def references(node: Json) -> Iterable[str]:
    """The keys of the components that ``node`` refers to."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str) and node["$ref"].startswith(PREFIX):
            yield node["$ref"].removeprefix(PREFIX)
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def _mark(key: str, module: str, schemas: dict[str, Json], reached: dict[str, set[str]]) -> None:
    todo = [key]
    while todo:
        current = todo.pop()
        if module not in reached[current]:
            reached[current].add(module)
            todo += references(schemas[current])


def _first(modules: set[str]) -> str:
    if len(modules & PRIMARY) > 1:
        return "shared"
    return min(modules, key=lambda m: (ORDER.index(m) if m in ORDER else len(ORDER), m in LATE, m))
