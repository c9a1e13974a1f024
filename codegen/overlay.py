"""OpenAPI Overlay 1.0: what the published document lacks or has wrong, added with a reason.

Targets are the JSONPaths that such patches need: ``$.paths['/files'].get``,
``$.components.schemas.File``, ``$.paths[*].get.parameters[?(@.name=='limit')]`` and, of plain
values, ``$.components.schemas.File.required[?(@=='name')]``. An action that
matches nothing is a problem, so that a later document shows which patches it has made useless.
So is one that adds what is there already, in whatever words: only an action that says
``x-oxide-replaces: true`` may put a value in another's place.
"""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

from .document import Json
from .errors import Problem

_STEP = re.compile(
    r"\.(?P<name>[\w-]+)"
    r"|\['(?P<quoted>[^']+)'\]"
    r"|\[(?P<index>\d+)\]"
    r"|(?P<all>\[\*\]|\.\*)"
    r"|\[\?\(?@(?:\.(?P<key>[\w$-]+))?\s*==\s*'(?P<value>[^']*)'\)?\]"
)


def apply(contract: Json, overlays: dict[str, Json]) -> list[Problem]:
    """Apply every overlay to ``contract`` in place; returns the useless actions."""
    problems = []
    for name, overlay in overlays.items():
        for number, action in enumerate(overlay.get("actions", [])):
            where = f"spec/overlay/{name}#/actions/{number}"
            problems += _apply_action(contract, action, where)
    return problems


def _apply_action(contract: Json, action: Json, where: str) -> list[Problem]:
    if not action.get("description"):
        return [Problem(where, "has no reason: add a `description`")]
    if "target" not in action or not action.keys() & {"update", "remove"}:
        return [Problem(where, "needs a `target`, and an `update` or a `remove`")]
    try:
        places = find(contract, action["target"])
    except ValueError:
        return [Problem(where, f"has an invalid target: {action['target']}")]
    if not places:
        return [
            Problem(
                where,
                f"matches nothing: {action['target']}; correct or remove the action",
            )
        ]
    met = [_meets(place[key], action) for place, key in places]
    already = [_change(place, key, action) for place, key in reversed(places)]
    if all(already):
        return [
            Problem(
                where,
                f"changes nothing: {action['target']} already has this value; remove the action",
            )
        ]
    if None not in met:
        there = f"{action['target']}{met[0]}"
        return [
            Problem(
                where,
                f"adds a value that exists: {there}; remove the action",
            )
        ]
    return []


def _meets(old: Json, action: Json) -> str | None:
    """Where an addition has the same place as a value; None if nowhere, or if it replaces it."""
    if action.get("remove") or action.get("x-oxide-replaces"):
        return None
    return _meeting(old, action["update"])


def _meeting(old: Json, new: Json) -> str | None:
    if isinstance(old, dict) and isinstance(new, dict):
        inside = {key: _meeting(old[key], value) for key, value in new.items() if key in old}
        return next((f"['{key}']{rest}" for key, rest in inside.items() if rest is not None), None)
    if isinstance(old, list):
        added = new if isinstance(new, list) else [new]
        return next((f"[{old.index(value)}]" for value in added if value in old), None)
    return ""


def find(root: Json, target: str) -> list[tuple[Any, Any]]:
    """The places that the JSONPath ``target`` names, each as its container and key."""
    if not target.startswith("$"):
        raise ValueError(f"an overlay target must begin with $: {target}")
    places: list[tuple[Any, Any]] = [({"$": root}, "$")]
    position = 1
    while position < len(target):
        step = _STEP.match(target, position)
        if step is None:
            raise ValueError(f"invalid overlay target at position {position}: {target}")
        places = [new for container, key in places for new in _children(container[key], step)]
        position = step.end()
    return places


def keys_of(target: str) -> list[str | int] | None:
    """The keys of a target that names one place; None for one that can match several."""
    keys: list[str | int] = []
    position = 1
    while position < len(target):
        step = _STEP.match(target, position)
        if step is None or step["all"] or step["value"] is not None:
            return None
        index = step["index"]
        keys.append(int(index) if index is not None else step["name"] or step["quoted"])
        position = step.end()
    return keys


def _children(node: Any, step: re.Match[str]) -> list[tuple[Any, Any]]:
    name = step["name"] or step["quoted"]
    if name is not None:
        return [(node, name)] if isinstance(node, dict) and name in node else []
    if step["index"] is not None:
        index = int(step["index"])
        return [(node, index)] if isinstance(node, list) and index < len(node) else []
    keys = list(node) if isinstance(node, dict) else list(range(_length(node)))
    if step["all"]:
        return [(node, key) for key in keys]
    if step["key"] is None:
        return [(node, key) for key in keys if node[key] == step["value"]]
    matching = (key for key in keys if isinstance(node[key], dict))
    return [(node, key) for key in matching if node[key].get(step["key"]) == step["value"]]


def _length(node: Any) -> int:
    return len(node) if isinstance(node, list) else 0


def _change(container: Any, key: Any, action: Json) -> bool:
    """Carry out one action on one place; True where that left it as it was."""
    if action.get("remove"):
        del container[key]
        return False
    before = _fingerprint(container[key])
    container[key] = merge(container[key], deepcopy(action["update"]))
    return _fingerprint(container[key]) == before


def merge(old: Json, new: Json) -> Json:
    """The overlay's merge: objects by key, lists appended, anything else replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: merge(old[key], v) if key in old else v for key, v in new.items()}}
    if isinstance(old, list):
        added = new if isinstance(new, list) else [new]
        return old + [value for value in added if value not in old]
    return new


def _fingerprint(node: Any) -> str:
    return repr(node)
