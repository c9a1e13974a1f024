"""Schemas that got another name and are otherwise what they were."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from codegen.sync.fingerprint import fingerprint

_PREFIX = "#/components/schemas/"
_LIKE = 0.5


@dataclass(frozen=True, slots=True)
class Renamed:
    """The old and the new name of a schema."""

    before: str
    after: str


def rename_schemas(
    old: dict[str, Any], new: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Renamed]]:
    """Give the old document the new names, so that a reference to a renamed schema is no change."""
    renamed = _find(_schemas(old), _schemas(new))
    if not renamed:
        return old, []
    names = {entry.before: entry.after for entry in renamed}
    document = _with_references(old, {_PREFIX + k: _PREFIX + v for k, v in names.items()})
    schemas = {names.get(name, name): node for name, node in _schemas(document).items()}
    return {**document, "components": {**document["components"], "schemas": schemas}}, renamed


def _find(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Renamed]:
    """Pair removed schemas with added ones of the same content, the most similar names first."""
    removed = _by_content({name: old[name] for name in old if name not in new})
    came = _by_content({name: new[name] for name in new if name not in old})
    scored = sorted(
        (-_likeness(before, after), before, after)
        for content, names in removed.items()
        for before in names
        for after in came.get(content, ())
    )
    return list(_once(Renamed(before, after) for score, before, after in scored if -score >= _LIKE))


def _likeness(before: str, after: str) -> float:
    return SequenceMatcher(None, before, after).ratio()


def _once(pairs: Iterator[Renamed]) -> Iterator[Renamed]:
    used: set[str] = set()
    for pair in pairs:
        if not {f"-{pair.before}", f"+{pair.after}"} & used:
            used |= {f"-{pair.before}", f"+{pair.after}"}
            yield pair


def _by_content(schemas: Mapping[str, Any]) -> dict[bytes, list[str]]:
    """Group names by the content of their schemas; self-references are equal."""
    groups: dict[bytes, list[str]] = {}
    for name, node in schemas.items():
        content = fingerprint(_with_references(node, {_PREFIX + name: "#"}))
        groups.setdefault(content, []).append(name)
    return groups


def _with_references(node: Any, refs: Mapping[str, str]) -> Any:
    if isinstance(node, Mapping):
        return {key: _reference(key, value, refs) for key, value in node.items()}
    if isinstance(node, list):
        return [_with_references(item, refs) for item in node]
    return node


def _reference(key: str, value: Any, refs: Mapping[str, str]) -> Any:
    if key == "$ref" and isinstance(value, str):
        return refs.get(value, value)
    return _with_references(value, refs)


def _schemas(document: Mapping[str, Any]) -> Mapping[str, Any]:
    schemas: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
    return schemas
