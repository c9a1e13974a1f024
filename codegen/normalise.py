"""The document in one plain dialect: every quirk of the published one is dealt with here.

After it, a schema is one of

    {"$ref": "#/components/schemas/Key"}
    {"type": "string"|"integer"|"number"|"boolean"|"null"|"any", "enum"?, "format"?, limits…}
    {"type": "array", "items": schema}
    {"type": "object", "additionalProperties": schema}            a map
    {"type": "object", "properties": {…}, "required": […]}        only as a component
    {"anyOf": [schema, …], "x-tags"?: [field, …]}                 null last

Objects that stood inside others are components of their own, keyed by their place:
``Response.usage`` for a field, ``Eval.source|1`` for a variant, ``Items[]`` for an element. A
schema with ``x-oxide-component`` becomes a component of that name.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from codegen.discriminators import union_tags

from .document import PREFIX, Json, operations
from .errors import GenerationError, Problem, problem

NULL = {"type": "null"}
KEYWORDS = [
    "format",
    "default",
    "deprecated",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "x-stainless-param",
]
NOTES = {"nullable", *KEYWORDS}
"""Keywords that do not change the type of a schema."""
OWN = ("properties", "required")
MOST_COMBINATIONS = 2_000
"""The most variants that the unions inside the `allOf` of one schema may make together."""


def normalise(contract: Json) -> tuple[Json, list[Problem]]:
    """The document with plain schemas, and what could not be made plain."""
    plain = deepcopy(contract)
    cleaner = _Cleaner(plain["components"]["schemas"])
    for _, _, operation in operations(plain):
        cleaner.adopt_operation(operation)
    cleaner.adopt_webhooks(plain.get("webhooks", {}))
    plain["components"]["schemas"] = cleaner.run()
    return plain, cleaner.problems


class _Cleaner:
    """One pass over all components; what it hoists joins ``done``."""

    def __init__(self, raw: dict[str, Json]) -> None:
        self.null = {key for key, schema in raw.items() if _may_be_null(schema)}
        self.raw = {key: _not_null(schema) for key, schema in raw.items()}
        self.components: dict[str, Json] = {}
        self.parameters: list[tuple[Json, str]] = []
        self.problems: list[Problem] = []
        self._place, self._combined = "", 0

    def run(self) -> dict[str, Json]:
        for key in self.raw:
            self._begin(problem(("components", "schemas", key), "").where)
            self.component(key, self.raw[key])
        for parameter, place in self.parameters:
            self._begin(place)
            parameter["schema"] = self.clean(parameter["schema"], place, place)
        for schema in self.components.values():
            _mark_tags(schema, self.components)
        return self.components

    # -- operations: inline bodies, answers and parameters become components ---------------------

    def adopt_operation(self, operation: Json) -> None:
        identity = operation["operationId"]
        for number, media in enumerate(_contents(operation.get("requestBody") or {})):
            self._adopt(media, f"{identity}.request", number)
        for code, response in operation["responses"].items():
            contents = _contents(response) if code.startswith("2") else []
            for number, media in enumerate(contents):
                self._adopt(media, f"{identity}.response", number)
        if stream := operation.get("x-oxide-stream"):
            self._adopt(stream, f"{identity}.event", 0, "event")
        for parameter in operation.get("parameters", ()):
            self.parameters.append((parameter, f"{identity}.{parameter['name']}"))

    def adopt_webhooks(self, webhooks: Json) -> None:
        """All webhooks' events together get a name, which the document does not give them."""
        schemas = [
            m["schema"]
            for hook in webhooks.values()
            for m in _contents(hook["post"]["requestBody"])
        ]
        if schemas:
            self.raw["UnwrapWebhookEvent"] = {"anyOf": schemas}

    def _adopt(self, holder: Json, key: str, number: int, word: str = "schema") -> None:
        schema = holder.get(word)
        if schema is not None and "$ref" not in schema:
            key = key if self.raw.get(key, schema) == schema else f"{key}|{number}"
            self.raw[key] = schema
            holder[word] = {"$ref": PREFIX + key}

    # -- components ----------------------------------------------------------------------------

    def component(self, key: str, schema: Json) -> None:
        """Put ``schema`` in place as the component ``key``."""
        self.components[key] = {}
        merged = self.merge(schema)
        shape = self.object(merged, key) if is_object(merged) else self.clean(merged, key, key)
        self.components[key] = shape

    def object(self, schema: Json, place: str) -> Json:
        fields = schema["properties"]
        required = [name for name in schema.get("required", ()) if name in fields]
        clean = {
            name: self.clean(value, f"{place}.{name}", place) for name, value in fields.items()
        }
        title = {"title": schema["title"]} if "title" in schema else {}
        return {
            "type": "object",
            **title,
            "properties": clean,
            "required": required,
            **_keywords(schema),
        }

    # -- schemas -------------------------------------------------------------------------------

    def clean(self, schema: Json, place: str, owner: str) -> Json:
        """The plain form of ``schema``, at ``place`` inside the component ``owner``."""
        if not isinstance(schema, dict):
            self.problems.append(Problem(place, f"is not a schema: {schema!r}"))
            return {"type": "any"}
        merged = self.merge(schema)
        return nullable(self._clean_not_null(merged, place, owner), merged)

    def _clean_not_null(self, merged: Json, place: str, owner: str) -> Json:
        if "$recursiveRef" in merged:
            return {"$ref": PREFIX + owner}
        if "$ref" in merged:
            null = {"nullable": True} if merged["$ref"].removeprefix(PREFIX) in self.null else {}
            return nullable({"$ref": merged["$ref"], **_keywords(merged)}, null)
        if name := merged.get("x-oxide-component"):
            unnamed = {key: value for key, value in merged.items() if key != "x-oxide-component"}
            return self.hoist(unnamed, name)
        if variants(merged):
            return self.union(merged, place, owner)
        if is_object(merged):
            return self.hoist(merged, place)
        return self.plain(merged, place, owner)

    def hoist(self, schema: Json, place: str) -> Json:
        key = place
        while key in self.components or key in self.raw:
            key += "'"
        self.component(key, schema)
        return {"$ref": PREFIX + key, **_keywords(schema)}

    def union(self, schema: Json, place: str, owner: str) -> Json:
        parts: list[Json] = []
        real = [variant for variant in variants(schema) if not _is_null(variant)]
        for number, variant in enumerate(variants(schema)):
            spot = place if len(real) == 1 else f"{place}|{number}"
            for part in _parts(self.clean(variant, spot, owner)):
                if part not in parts:
                    parts.append(part)
        parts.sort(key=_is_null)
        notes = _keywords(schema)
        if len(parts) == 1:
            return {**parts[0], **notes}
        return self.name_union({"anyOf": parts}, place, owner) | notes

    def name_union(self, union: Json, place: str, owner: str) -> Json:
        """A union of several components is worth a name: it becomes one, without its null."""
        real = [variant for variant in union["anyOf"] if not _is_null(variant)]
        if place == owner or sum("$ref" in variant for variant in real) < 2:
            return union
        self.components[place] = {"anyOf": real}
        null = {"nullable": True} if len(real) < len(union["anyOf"]) else {}
        return nullable({"$ref": PREFIX + place}, null)

    def plain(self, schema: Json, place: str, owner: str) -> Json:
        kind = schema.get("type")
        if kind == "array" or "items" in schema:
            spot = place if "." in place or "|" in place else f"{place}[]"
            items = self.clean(schema.get("items", {}), spot, owner)
            return {"type": "array", "items": items, **_keywords(schema)}
        if kind == "object":
            values = schema.get("additionalProperties")
            inner = (
                self.clean(values, place, owner) if isinstance(values, dict) else {"type": "any"}
            )
            return {"type": "object", "additionalProperties": inner, **_keywords(schema)}
        values = _enum(schema)
        extra = {"enum": values} if values else {}
        return {"type": kind or _type_of(values), **extra, **_keywords(schema)}

    # -- allOf -----------------------------------------------------------------------------------

    def merge(self, schema: Json) -> Json:
        """``schema`` with its ``allOf`` folded in: a reference, an object or a union."""
        if "allOf" not in schema:
            return _of_one_type(schema)
        composition = [*schema["allOf"], {key: schema[key] for key in OWN if key in schema}]
        parts = [part for part in composition if set(part) - NOTES]
        rest = {key: value for key, value in schema.items() if key not in ("allOf", "type", *OWN)}
        rest = {**_notes(part for part in composition if part not in parts), **rest}
        nulls = {"nullable": True} if any(part.get("nullable") for part in composition) else {}
        if len(parts) == 1:
            return {**(parts[0] if "$ref" in parts[0] else self.merge(parts[0])), **nulls, **rest}
        return {**self._fold(parts), **rest, **nulls}

    def _fold(self, parts: list[Json]) -> Json:
        schemas = [self.resolved(part) for part in parts]
        for number, part in enumerate(schemas):
            if variants(part) and not is_object(part):
                others = parts[:number] + parts[number + 1 :]
                self._combine(len(variants(part)))
                return {"anyOf": [{"allOf": [v, *others]} for v in variants(part)]}
        if not any(map(is_object, schemas)):
            return {key: value for part in schemas for key, value in part.items()}
        fields = {
            name: field for part in schemas for name, field in part.get("properties", {}).items()
        }
        required = [name for part in schemas for name in part.get("required", ())]
        return {"type": "object", "properties": fields, "required": required}

    def _begin(self, place: str) -> None:
        """Set the place for the following errors."""
        self._place, self._combined = place, 0

    def _combine(self, count: int) -> None:
        """Count the variants that unions inside ``allOf`` become: each with each of the others."""
        self._combined += count
        if self._combined > MOST_COMBINATIONS:
            what = (
                f"has unions inside `allOf` that combine to more than {MOST_COMBINATIONS} variants"
            )
            raise GenerationError([Problem(self._place, what)])

    def resolved(self, schema: Json) -> Json:
        """What ``schema`` or the component it refers to is."""
        while "$ref" in schema:
            schema = self.raw[schema["$ref"].removeprefix(PREFIX)]
        return self.merge(schema)


def _notes(parts: Iterable[Json]) -> Json:
    return {key: value for part in parts for key, value in part.items()}


def is_object(schema: Json) -> bool:
    """Whether it has fields of its own; its variants can then only say which go together."""
    return bool(schema.get("properties"))


def variants(schema: Json) -> list[Json]:
    """The schemas of which one applies; conditions on ``required`` alone do not count."""
    alternatives = schema.get("anyOf") or schema.get("oneOf") or []
    return [] if all(set(variant) <= {"required"} for variant in alternatives) else alternatives


def nullable(clean: Json, schema: Json) -> Json:
    """``clean``, and null where ``schema`` allows it in either notation."""
    if not _says_null(schema):
        return clean
    real = [part for part in _parts(clean) if not _is_null(part)]
    return {"anyOf": [*real, dict(NULL)], **_keywords(clean)} if real else clean


def _may_be_null(schema: Json) -> bool:
    parts = schema.get("allOf", ())
    return (
        _says_null(schema) or any(map(_is_null, variants(schema))) or any(map(_may_be_null, parts))
    )


def _says_null(schema: Json) -> bool:
    has_null = "null" in _type_list(schema) or None in (schema.get("enum") or ())
    return bool(schema.get("nullable")) or has_null


def _not_null(schema: Json) -> Json:
    """A component without its null; references to it become nullable instead."""
    real = [variant for variant in variants(schema) if not _is_null(variant)]
    rest = {
        key: value for key, value in schema.items() if key not in ("anyOf", "oneOf", "nullable")
    }
    for word, null in (("type", "null"), ("enum", None)):
        if isinstance(rest.get(word), list):
            rest[word] = [value for value in rest[word] if value != null]
    if "allOf" in rest:
        rest["allOf"] = [_not_null(part) for part in rest["allOf"]]
    if len(real) == 1 and not is_object(schema):
        return {**rest, **real[0]}
    return {**rest, "anyOf": real} if real else rest


def _of_one_type(schema: Json) -> Json:
    """``schema`` without a list of types: a union of one for each, and null."""
    if not _type_list(schema):
        return schema
    each = [{**schema, "type": kind} for kind in _type_list(schema) if kind != "null"]
    null = {"nullable": True} if len(each) < len(_type_list(schema)) else {}
    return {**each[0], **null} if len(each) == 1 else {"anyOf": each or [NULL], **null}


def _type_list(schema: Json) -> list[str]:
    kind = schema.get("type")
    return kind if isinstance(kind, list) else []


def _parts(clean: Json) -> list[Json]:
    parts: list[Json] = clean.get("anyOf", [clean])
    return parts


def _is_null(schema: Json) -> bool:
    return isinstance(schema, dict) and schema.get("type") == "null"


def _enum(schema: Json) -> list[Any]:
    values = [schema["const"]] if "const" in schema else schema.get("enum") or []
    return [value for value in dict.fromkeys(values) if value is not None]


def _type_of(values: list[Any]) -> str:
    names = {str: "string", bool: "boolean", int: "integer", float: "number"}
    return names[type(values[0])] if values else "any"


def _keywords(schema: Json) -> Json:
    return {key: schema[key] for key in KEYWORDS if key in schema}


def _contents(holder: Json) -> list[Json]:
    return list((holder.get("content") or {}).values())


def _mark_tags(node: Json, schemas: dict[str, Json]) -> None:
    """Note on each union below ``node`` the fields that tell its variants apart."""
    if isinstance(node, dict):
        if "anyOf" in node and (tags := union_tags(node, schemas)):
            node["x-tags"] = tags
        for value in list(node.values()):
            _mark_tags(value, schemas)
    elif isinstance(node, list):
        for value in node:
            _mark_tags(value, schemas)
