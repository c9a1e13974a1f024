"""Schemas of the official package's types: its classes and aliases in OpenAPI's words.

A class that a package offers is referred to; one that a module keeps to itself stands where it
is used. Answers are pydantic models, where ``Optional`` with a default means that a field may be
missing; requests are ``TypedDict``s, where it means null.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property

from ..document import PREFIX, Json
from .official import Declared, Official

PLAIN: dict[str, Json] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "bytes": {"type": "string", "format": "binary"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "None": {"type": "null"},
    "FileTypes": {"type": "string", "format": "binary"},
    "StrictStr": {"type": "string"},
    "StrictBool": {"type": "boolean"},
}
LISTS = frozenset(("List", "list", "Iterable", "Sequence", "SequenceNotStr"))
MAPS = frozenset(("Dict", "dict", "Mapping"))
WRAPPERS = frozenset(("Annotated", "Required", "NotRequired", "Omittable", "ClassVar", "Final"))
BASES = frozenset(("BaseModel", "TypedDict", "GenericModel", "Generic"))


class Schemas:
    """Writes schemas for the types below ``types`` of a package."""

    def __init__(self, official: Official) -> None:
        self.official = official
        self._open: list[Declared] = []

    @cached_property
    def names(self) -> dict[Declared, list[str]]:
        """Under which names each type is offered: ``chat.ChatCompletion``, the shortest first."""
        offered: dict[Declared, list[str]] = {}
        for module in self.official.below(f"{self.official.package}.types"):
            if self.official.files[module].name == "__init__.py":
                package = ".".join(module.split(".")[2:])
                for name, declared in self.official.public(module).items():
                    offered.setdefault(declared, []).append(f"{package}.{name}".lstrip("."))
        return {
            declared: sorted(names, key=lambda name: (name.count("."), name))
            for declared, names in offered.items()
        }

    def components(self) -> dict[str, Json]:
        """The schema of every offered type, by the first of its names."""
        return {names[0]: self.shape(declared) for declared, names in self.names.items()}

    # -- declarations ------------------------------------------------------------------------------

    def shape(self, declared: Declared) -> Json:
        """What a class or an alias is, in full."""
        if declared in self._open:
            return {}
        self._open.append(declared)
        try:
            return self._shape(declared)
        finally:
            self._open.pop()

    def _shape(self, declared: Declared) -> Json:
        node = declared.node
        if isinstance(node, ast.ClassDef):
            fields = list(self._fields(declared, node))
            return {
                "type": "object",
                "properties": {name: schema for name, schema, _ in fields},
                "required": [name for name, _, needed in fields if needed],
            }
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        return self.schema(declared.module, value) if value is not None else {}

    def _fields(self, declared: Declared, node: ast.ClassDef) -> Iterator[tuple[str, Json, bool]]:
        model = not self.is_typed_dict(declared)
        for base in node.bases:
            yield from self._inherited(declared.module, base)
        for line in node.body:
            if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
                yield self._field(declared.module, line.target.id, line, model)

    def _inherited(self, module: str, base: ast.expr) -> Iterator[tuple[str, Json, bool]]:
        parent = self._declared(module, base)
        if parent is None or parent.name in BASES:
            return
        if isinstance(parent.node, ast.ClassDef):
            yield from self._fields(parent, parent.node)
        elif isinstance(parent.node, ast.Assign) and isinstance(parent.node.value, ast.Call):
            fields = parent.node.value.args[1]
            if isinstance(fields, ast.Dict):
                for key, value in zip(fields.keys, fields.values, strict=True):
                    yield ast.literal_eval(key or ast.Constant("")), *self._entry(module, value)

    def is_typed_dict(self, declared: Declared) -> bool:
        """Whether a class is a request's; its bases may be other classes of that kind."""
        node = declared.node
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            return _name(node.value.func) == "TypedDict"
        if not isinstance(node, ast.ClassDef):
            return False
        bases = [self._declared(declared.module, base) for base in node.bases]
        return "TypedDict" in map(_name, node.bases) or any(
            base is not None and self.is_typed_dict(base) for base in bases
        )

    def is_for_requests(self, declared: Declared) -> bool:
        """Whether a type is a request's: a ``TypedDict``, or an alias that is named like one."""
        if isinstance(declared.node, ast.ClassDef):
            return self.is_typed_dict(declared)
        if f"{declared.name}Param" in self._last_names:
            return False
        return declared.name.endswith("Param") or "shared_params" in declared.module

    @cached_property
    def _last_names(self) -> set[str]:
        return {name.rpartition(".")[2] for names in self.names.values() for name in names}

    def is_type(self, declared: Declared) -> bool:
        """Whether a declaration is of the API: a model, a request's type, or an alias of such."""
        node = declared.node
        if isinstance(node, ast.ClassDef):
            return self.is_typed_dict(declared) or self._is_model(declared)
        return isinstance(node, ast.Assign | ast.AnnAssign)

    def _is_model(self, declared: Declared) -> bool:
        bases = declared.node.bases if isinstance(declared.node, ast.ClassDef) else []
        parents = [self._declared(declared.module, base) for base in bases]
        return "BaseModel" in map(_name, bases) or any(b and self._is_model(b) for b in parents)

    def _field(
        self, module: str, name: str, line: ast.AnnAssign, model: bool
    ) -> tuple[str, Json, bool]:
        wire = _alias(line.annotation) or (_alias(line.value) if line.value else None) or name
        if not model:
            return wire, *self._entry(module, line.annotation)
        optional = _has_default(line.value)
        inner = _unwrapped(line.annotation, "Optional") if optional else line.annotation
        return wire, self.schema(module, inner), not optional

    def _entry(self, module: str, annotation: ast.expr) -> tuple[Json, bool]:
        return self.schema(module, annotation), "Required" in ast.unparse(annotation)[:30]

    def whole(self, module: str, node: ast.expr) -> Json:
        """The class that ``node`` names as one object, also where it is a union of several."""
        declared = self._declared(module, node)
        shape = self.shape(declared) if declared else {}
        parts = [part for part in (shape, *shape.get("anyOf", ())) if "properties" in part]
        return merged(parts)

    # -- annotations -------------------------------------------------------------------------------

    def schema(self, module: str, node: ast.expr) -> Json:
        """The schema of an annotation in ``module``."""
        if isinstance(node, ast.Constant):
            return self._constant(module, node.value)
        if isinstance(node, ast.BinOp):
            return self._union(module, [node.left, node.right])
        if isinstance(node, ast.Subscript):
            return self._subscript(module, _name(node.value), _arguments(node))
        return self._named(module, node)

    def _constant(self, module: str, value: object) -> Json:
        if isinstance(value, str):
            return self.schema(module, ast.parse(value, mode="eval").body)
        return dict(PLAIN["None"])

    def _subscript(self, module: str, name: str, arguments: list[ast.expr]) -> Json:
        if name == "Literal":
            return _literal([ast.literal_eval(argument) for argument in arguments])
        if name in LISTS:
            return {"type": "array", "items": self.schema(module, arguments[0])}
        if name in MAPS:
            return {"type": "object", "additionalProperties": self.schema(module, arguments[1])}
        if name == "Optional":
            return self._union(module, [arguments[0], ast.Constant(None)])
        if name == "Union":
            return self._union(module, arguments)
        return self.schema(module, arguments[0]) if name in WRAPPERS else {}

    def _union(self, module: str, parts: list[ast.expr]) -> Json:
        variants: list[Json] = []
        for part in parts:
            schema = self.schema(module, part)
            for variant in schema["anyOf"] if set(schema) == {"anyOf"} else [schema]:
                if variant not in variants:
                    variants.append(variant)
        if {} in variants:
            return {}
        return variants[0] if len(variants) == 1 else {"anyOf": variants}

    def _named(self, module: str, node: ast.expr) -> Json:
        name = _name(node)
        if name in PLAIN:
            return dict(PLAIN[name])
        declared = self._declared(module, node)
        if declared is None or not declared.module.startswith(f"{self.official.package}.types"):
            return {}
        if declared in self.names:
            return {"$ref": PREFIX + self.names[declared][0]}
        return self.shape(declared)

    def _declared(self, module: str, node: ast.expr) -> Declared | None:
        if isinstance(node, ast.Subscript):
            return self._declared(module, node.value)
        if isinstance(node, ast.Attribute):
            inside = self.official.module_of(module, _name(node.value))
            return self.official.find(inside, node.attr) if inside else None
        return self.official.find(module, _name(node))


def _name(node: ast.expr) -> str:
    """The last part of a dotted name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _arguments(node: ast.Subscript) -> list[ast.expr]:
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]


def _literal(values: list[object]) -> Json:
    kinds = {bool: "boolean", int: "integer", str: "string"}
    return {"type": kinds[type(values[0])], "enum": values}


def _unwrapped(node: ast.expr, name: str) -> ast.expr:
    """The argument of ``Optional[…]``, also within ``Annotated``; otherwise the node itself."""
    if isinstance(node, ast.Subscript) and _name(node.value) == name:
        return _arguments(node)[0]
    if isinstance(node, ast.Subscript) and _name(node.value) == "Annotated":
        return _unwrapped(_arguments(node)[0], name)
    return node


def _has_default(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        return any(keyword.arg in ("default", "default_factory") for keyword in value.keywords)
    return value is not None


def _alias(node: ast.expr) -> str | None:
    """The wire name in ``FieldInfo(alias=…)`` or ``PropertyInfo(alias=…)`` below ``node``."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and _name(call.func) in (
            "FieldInfo",
            "PropertyInfo",
            "Field",
        ):
            for keyword in call.keywords:
                if keyword.arg == "alias":
                    return str(ast.literal_eval(keyword.value))
    return None


def merged(shapes: list[Json]) -> Json:
    """Objects as one: the fields of all, of which those are required that every one requires."""
    fields: dict[str, Json] = {}
    for name, schema in ((n, s) for shape in shapes for n, s in shape["properties"].items()):
        fields[name] = _either(fields[name], schema) if name in fields else schema
    required = [name for name in fields if all(name in shape["required"] for shape in shapes)]
    return {"type": "object", "properties": fields, "required": required}


def _either(one: Json, other: Json) -> Json:
    if one == other:
        return one
    if set(one) == set(other) == {"type", "enum"}:
        return {**one, "enum": list(dict.fromkeys([*one["enum"], *other["enum"]]))}
    parts = [*one.get("anyOf", [one])]
    return {"anyOf": parts + [p for p in other.get("anyOf", [other]) if p not in parts]}
