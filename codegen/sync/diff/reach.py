"""Who reaches a schema: which resources, and whether it is sent or read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.sync.diff.change import Users
from codegen.sync.diff.view import ref_name
from codegen.sync.grammar import VERBS

_RESPONSES = "#/components/responses/"
_EVENTS = (("ClientEvent", Users.SENDERS), ("ServerEvent", Users.READERS),
           ("StreamEvent", Users.READERS))  # fmt: skip


@dataclass(slots=True)
class Reach:
    """The users and the resources of one schema."""

    users: Users = Users.NOBODY
    resources: set[str] = field(default_factory=set)


def resource_of(path: str) -> str:
    """Name the resource of a path: its first segment, set apart where a query makes it beta."""
    plain, _, query = path.partition("?")
    segments = [part for part in plain.split("/") if part and not part.startswith("{")]
    name = segments[0] if segments else "/"
    return f"beta {name}" if "beta=true" in query else name


def owner_of(schema: str, reach: Reach, resources: set[str]) -> str:
    """Name the one resource that reaches a schema, or the one it is called after."""
    if reach.resources:
        return next(iter(reach.resources)) if len(reach.resources) == 1 else "shared"
    name = re.sub("[^a-z]", "", schema.lower())
    fitting = [each for each in resources if name.startswith(_stem(each))]
    return max(fitting, key=len, default="shared")


def _stem(resource: str) -> str:
    return re.sub("[^a-z]", "", resource).removesuffix("s")


def reach(*documents: Mapping[str, Any]) -> dict[str, Reach]:
    """Follow every operation, webhook and event of the documents to the schemas it uses."""
    reaches: dict[str, Reach] = {}
    for document in documents:
        for node, users, resource in _roots(document):
            _spread(document, node, users, resource, reaches)
        _reach_events(document, reaches)
    return reaches


def _roots(document: Mapping[str, Any]) -> Iterator[tuple[Any, Users, str]]:
    for path, item in document.get("paths", {}).items():
        for operation in (item[verb] for verb in VERBS if verb in item):
            yield from _operation(operation, Users.SENDERS, resource_of(path))
    for item in document.get("webhooks", {}).values():
        for operation in (item[verb] for verb in VERBS if verb in item):
            yield from _operation(operation, Users.READERS, "webhooks")


def _operation(
    operation: Mapping[str, Any], caller: Users, resource: str
) -> Iterator[tuple[Any, Users, str]]:
    """Who calls sends the request; for a webhook that is the other side."""
    yield operation.get("requestBody"), caller, resource
    yield operation.get("parameters"), caller, resource
    yield operation.get("responses"), Users.EVERYONE ^ caller, resource


def _spread(
    document: Mapping[str, Any],
    node: Any,
    users: Users,
    resource: str | None,
    reach: dict[str, Reach],
) -> None:
    waiting, visited = [node], set()
    while waiting:
        for ref in _references(waiting.pop()):
            if ref in visited:
                continue
            visited.add(ref)
            waiting.append(_target(document, ref))
            _note(reach, ref_name(ref), users, resource)


def _note(reaches: dict[str, Reach], name: str | None, users: Users, resource: str | None) -> None:
    if name is None:
        return
    entry = reaches.setdefault(name, Reach())
    entry.users |= users
    entry.resources |= {resource} if resource else set()


def _reach_events(document: Mapping[str, Any], reach: dict[str, Reach]) -> None:
    """Events travel over sockets, which no path describes: their names say which way."""
    schemas = document.get("components", {}).get("schemas", {})
    for name in schemas:
        way = next((users for mark, users in _EVENTS if mark in name), None)
        if way is not None:
            _note(reach, name, way, None)
            _spread(document, schemas[name], way, None, reach)


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, Mapping):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _target(document: Mapping[str, Any], ref: str) -> Any:
    node: Any = document
    for key in ref.removeprefix("#/").split("/"):
        node = node.get(key) if isinstance(node, Mapping) else None
    return node
