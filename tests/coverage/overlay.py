"""Applying OpenAPI Overlay 1.0 actions: find what ``target`` names, merge into it or remove it.

Targets are the plain forms of JSONPath: ``$.a.b``, ``$['a']["b"]``, ``[0]``, ``[*]``, ``.*`` and
the filters ``[?(@.name=='x')]`` and, of plain values, ``[?(@=='x')]``.
"""

from __future__ import annotations

import copy
import re
from typing import Any

__all__ = ["apply", "find"]

_STEP = re.compile(
    r"""\.(?P<name>[\w-]+|\*)
    |\[(?P<quote>['"])(?P<key>.*?)(?P=quote)\]
    |\[(?P<index>\d+|\*)\]
    |\[\?\(?\s*@(?:\.(?P<field>[\w$-]+))?\s*==\s*(?P<mark>['"])(?P<value>.*?)(?P=mark)\s*\)?\]""",
    re.VERBOSE,
)


def apply(document: dict[str, Any], overlay: dict[str, Any]) -> list[str]:
    """Apply the overlay to ``document``; returns the targets that match nothing.

    Those are no gap of the SDK: the generator names them, and a person takes them out.
    """
    unmatched = []
    for action in overlay["actions"]:
        places = find(document, action["target"])
        for parent, key in places:
            _act(parent, key, action)
        unmatched += [] if places else [action["target"]]
    return unmatched


def find(document: Any, target: str) -> list[tuple[Any, Any]]:
    """The places ``target`` names, each as its container and its key there, last ones first."""
    places: list[tuple[Any, Any]] = [({"$": document}, "$")]
    position = 1
    while position < len(target):
        step = _STEP.match(target, position)
        if step is None:
            raise ValueError(f"not understood in overlay target: {target[position:]!r}")
        places = [
            (parent[key], inner) for parent, key in places for inner in _keys(parent[key], step)
        ]
        position = step.end()
    return places[::-1]


def _keys(node: Any, step: re.Match[str]) -> list[Any]:
    name = step["name"] or step["key"]
    numbers = range(len(node)) if isinstance(node, list) else ()
    everything = list(node if isinstance(node, dict) else numbers)
    if step["name"] == "*" or step["index"] == "*":
        return everything
    if step["value"] and not step["field"]:
        return [key for key in everything if node[key] == step["value"]]
    if step["field"]:
        inner = [key for key in everything if isinstance(node[key], dict)]
        return [key for key in inner if node[key].get(step["field"]) == step["value"]]
    key = int(step["index"]) if step["index"] else name
    return [key] if key in everything else []


def _act(parent: Any, key: Any, action: dict[str, Any]) -> None:
    if action.get("remove"):
        del parent[key]
    elif isinstance(parent[key], list):
        parent[key].append(copy.deepcopy(action["update"]))
    else:
        parent[key] = _merged(parent[key], action["update"])


def _merged(old: Any, new: Any) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: _merged(old.get(key), value) for key, value in new.items()}}
    if isinstance(old, list) and isinstance(new, list):
        return old + copy.deepcopy(new)
    return copy.deepcopy(new)
