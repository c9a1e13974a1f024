"""One spelling for what OpenAPI lets a document say in several ways.

The differ and its audit compare documents in this notation, so that a rewrite without a change of
meaning is no change. It is for comparing only and is never written to disk.

- ``nullable: true`` for all ways to allow null: ``type: [string, 'null']``, ``anyOf`` with a null
  variant, an enum that lists null.
- A union or an ``allOf`` of a single part is that part. ``oneOf`` is ``anyOf`` marked `EXCLUSIVE`.
- ``const: x`` is ``enum: [x]``; a list of one type is that type; ``1.0`` is ``1``;
  the schema ``{}`` below a keyword is ``true``.
- Keywords that say what holds anyway (``deprecated: false``, ``required: []``) are left out.
- Parameters are a map: by place and name, those of the path by position. A path is keyed without
  its parameters' names; those that no operation declares stand in `UNDECLARED`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from codegen.sync.fingerprint import same
from codegen.sync.grammar import KINDS, SCHEMA_CHILD, SCHEMA_MAPS, VERBS, Node, rewrite

EXCLUSIVE = "(exclusive)"
UNDECLARED = "(undeclared parameters)"

_PARAMETER = re.compile(r"\{([^{}]*)\}")
_IDLE_IN_SCHEMA: tuple[tuple[str, Any], ...] = (
    *((key, False) for key in ("nullable", "deprecated", "uniqueItems", "readOnly", "writeOnly")),
    *((key, []) for key in ("required", "enum", "anyOf", "allOf", "prefixItems")),
    *((key, {}) for key in SCHEMA_MAPS),
)
_IDLE = frozenset(
    {
        "required",
        "deprecated",
        "allowEmptyValue",
        "allowReserved",
        "parameters",
        "responses",
        "tags",
    }
    | {"content", "headers", "links", "encoding", "callbacks", "variables", "info"}
)
_IDLE_PARTS = frozenset(KINDS["components"].maps)
_NULL: Node = {"type": "null"}


def normalise(document: Mapping[str, Any], apart: Collection[str] = ()) -> Node:
    """Return the document in the one notation; `path_keys` explains what is set apart."""
    result: Node = rewrite(document, "document", spell)
    components = document.get("components", {}).get("parameters", {})
    paths = {key: _flat(item, key, components) for key, item in result.get("paths", {}).items()}
    hooks = {key: _flat(item, "", components) for key, item in result.get("webhooks", {}).items()}
    keyed = {key: paths[path] for key, path in path_keys(paths, apart).items()}
    return {**result, "paths": keyed, "webhooks": hooks}


def spell(kind: str, node: Node) -> Node:
    """Spell one object, whose children are spelt already."""
    if kind == "schema":
        return _schema({key: _value(key, value) for key, value in node.items()})
    idle = _IDLE_PARTS if kind == "components" else _IDLE
    return {k: v for k, v in node.items() if v not in (False, {}, []) or k not in idle}


def template(path: str) -> str:
    """Return the path with its parameters' names blotted out."""
    return _PARAMETER.sub("{}", path)


def _schema(node: Node) -> Node:
    node = _types(_constants(_oneof(node)))
    node = _alone(_variants(node), "allOf")
    return {k: v for k, v in node.items() if (k, v) not in _IDLE_IN_SCHEMA}


def _value(key: str, value: Any) -> Any:
    return True if value == {} and key in SCHEMA_CHILD else _plain(value)


def _plain(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def _oneof(node: Node) -> Node:
    if "oneOf" not in node or "anyOf" in node:
        return node
    return {**_but(node, "oneOf"), "anyOf": node["oneOf"], EXCLUSIVE: True}


def _constants(node: Node) -> Node:
    if "const" in node and "enum" not in node:
        node = {**_but(node, "const"), "enum": [node["const"]]}
    if "enum" not in node:
        return node
    values = _unique(value for value in node["enum"] if value is not None)
    if None not in node["enum"]:
        return {**node, "enum": values}
    return {**node, "enum": values, "nullable": True} if values else dict(_NULL)


def _types(node: Node) -> Node:
    type_list = node.get("type")
    if not isinstance(type_list, list):
        return node
    types = sorted({kind for kind in type_list if kind != "null"})
    if not types:
        return {**node, "type": "null"}
    result = {**node, "type": types[0] if len(types) == 1 else types}
    return {**result, "nullable": True} if "null" in type_list else result


def _variants(node: Node) -> Node:
    if not isinstance(node.get("anyOf"), list):
        return node
    inner = node["anyOf"]
    nullable = any(v == _NULL or _nullable(v) for v in inner)
    variants = _unique(_but(v, "nullable") if _nullable(v) else v for v in inner if v != _NULL)
    node = {**node, "anyOf": variants, **({"nullable": True} if nullable else {})}
    if not variants:
        return {**_but(node, "anyOf", "nullable", EXCLUSIVE), **_NULL}
    return _alone(node, "anyOf")


def _nullable(variant: Any) -> bool:
    return isinstance(variant, Mapping) and variant.get("nullable") is True


def _alone(node: Node, keyword: str) -> Node:
    """Merge the only part of a union or composition, where both agree on their common keywords.

    A discriminator says that more variants are to come: such a union stays one.
    """
    parts = node.get(keyword)
    if not isinstance(parts, list) or len(parts) != 1 or "discriminator" in node:
        return node
    if not isinstance(parts[0], Mapping):
        return node
    outer = _but(node, keyword, EXCLUSIVE) if keyword == "anyOf" else _but(node, keyword)
    part = parts[0]
    if any(key in outer and outer[key] != value for key, value in part.items()):
        return node
    return {**outer, **part}


def _flat(item: Node, path: str, components: Mapping[str, Any]) -> Node:
    """Give a path's common parameters to each of its operations, as a map."""
    names = _PARAMETER.findall(path)
    common = item.get("parameters", [])
    flat = _but(item, "parameters")
    for verb in (verb for verb in VERBS if verb in item):
        own = item[verb].get("parameters", [])
        parameters = _parameters([*common, *own], names, components)
        flat[verb] = {**_but(item[verb], "parameters"), "parameters": parameters}
    declared = {key for verb in VERBS if verb in flat for key in flat[verb]["parameters"]}
    bare = [name for index, name in enumerate(names) if f"path {index}" not in declared]
    return {**flat, UNDECLARED: bare} if bare else flat


def _parameters(parameters: list[Any], names: list[str], components: Mapping[str, Any]) -> Node:
    return {_key(_resolved(item, components), names): item for item in parameters}


def _resolved(item: Node, components: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(item.get("$ref", "")).rpartition("/")[2]
    parameter: Mapping[str, Any] = components.get(name, item)
    return parameter


def _key(item: Mapping[str, Any], names: list[str]) -> str:
    place, name = item.get("in", "?"), item.get("name", "?")
    return f"path {names.index(name)}" if place == "path" and name in names else f"{place} {name}"


def clashes(*documents: Mapping[str, Any]) -> frozenset[str]:
    """Return the templates that several paths of one document share."""
    counters = (Counter(template(path) for path in doc.get("paths", {})) for doc in documents)
    return frozenset(blank for counts in counters for blank in counts if counts[blank] > 1)


def path_keys(paths: Iterable[str], apart: Collection[str] = ()) -> dict[str, str]:
    """Map the paths' keys to the paths; those whose template is set apart keep their own text."""
    return {path if template(path) in apart else template(path): path for path in paths}


def _but(node: Mapping[str, Any], *keys: str) -> Node:
    return {key: value for key, value in node.items() if key not in keys}


def _unique(values: Iterable[Any]) -> list[Any]:
    unique: list[Any] = []
    for value in values:
        if not any(same(value, other) for other in unique):
            unique.append(value)
    return unique
