"""From schemas to definitions: the classes and aliases of a module, as strings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from codegen.annotations import BUILTINS, TypeWriter
from codegen.definition_order import ordered
from codegen.module_assignment import references
from codegen.symbol_table import SymbolTable

from .document import Json, operations
from .glossary import Describer, Glossary
from .names import Identifier, field as field_name, is_name

EMPTY = " = Field(default_factory=dict)"
"""What a mapping is that an answer leaves out and the document gives as empty."""


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a class."""

    name: str
    annotation: str
    default: str
    doc: str


@dataclass(frozen=True, slots=True)
class Definition:
    """A class, or an alias where ``annotation`` is given."""

    key: str
    name: str
    doc: str
    annotation: str = ""
    fields: list[Field] = field(default_factory=list)
    bases: str = ""

    @property
    def by_call(self) -> bool:
        """Whether keys that are no names, like ``hate/threatening``, forbid a class statement."""
        return not all(is_name(f.name) for f in self.fields)


@dataclass(slots=True)
class Module:
    """One module of models or of params."""

    name: str
    side: str
    definitions: list[Definition] = field(default_factory=list)
    typing: list[str] = field(default_factory=list)
    abc: list[str] = field(default_factory=list)
    runtime: list[str] = field(default_factory=list)
    helpers: list[str] = field(default_factory=list)
    imports: list[tuple[str, list[str]]] = field(default_factory=list)
    builtins: bool = False
    pydantic: bool = False

    def close(self, writer: TypeWriter) -> Module:
        """Note what the module must import, once all is written."""
        self.typing = sorted(writer.typing)
        self.abc = sorted(writer.abc)
        self.runtime = sorted(writer.runtime)
        self.helpers = sorted(writer.helpers)
        self.imports = [
            (module, _imported(names)) for module, names in sorted(writer.imports.items())
        ]
        text = " ".join(f.annotation for d in self.definitions for f in d.fields)
        self.builtins = "builtins." in text
        self.pydantic = any("Field(" in f.default for d in self.definitions for f in d.fields)
        return self


def _imported(names: dict[str, str]) -> list[str]:
    return [
        name if name == local else f"{name} as {local}" for name, local in sorted(names.items())
    ]


class Lowering:
    """Lowers the schemas of one side, module by module."""

    def __init__(self, symbols: SymbolTable, glossary: Glossary) -> None:
        self.symbols = symbols
        self.glossary = glossary
        self.describer = describer(symbols)

    def modules(self, side: str) -> list[tuple[Module, TypeWriter]]:
        """All modules of ``side``, not closed yet: operations may add to those of params."""
        names = sorted({self.symbols.module[key] for key in self.symbols.keys[side]})
        return [self.module(side, name) for name in names]

    def module(self, side: str, name: str) -> tuple[Module, TypeWriter]:
        writer = TypeWriter(self.symbols, side, name)
        keys = [key for key in self.symbols.keys[side] if self.symbols.module[key] == name]
        needs = {key: self._needs(key, set(keys)) for key in keys}
        module = Module(name, side)
        for key, later in ordered(needs, self.symbols.is_class):
            writer.later = {str(self.symbols.name(side, need)) for need in later}
            module.definitions.append(self.definition(side, key, writer))
        writer.later = set()
        return module, writer

    def _needs(self, key: str, local: set[str]) -> list[str]:
        """The schemas of this module that the definition of ``key`` names."""
        return [need for need in dict.fromkeys(self._names(key)) if need in local]

    def _names(self, key: str) -> Iterator[str]:
        """The schemas that ``key`` refers to; fields have the items of a list in its place."""
        for need in references(self.symbols.schemas[key]):
            yield need
            if self.symbols.schemas[need].get("type") == "array":
                yield from self._names(need)

    def definition(self, side: str, key: str, writer: TypeWriter) -> Definition:
        schema, name = self.symbols.schemas[key], str(self.symbols.name(side, key))
        doc = self.describer.describe(key, schema)
        if not self.symbols.is_class(key):
            writer.typing.add("TypeAlias")
            return Definition(key, name, doc, annotation=writer.alias(schema))
        writer.shadowed = frozenset(schema["properties"]) & BUILTINS
        lower = self.model_field if side == "models" else self.param_field
        fields = [lower(key, wire, schema, writer) for wire in required_first(schema)]
        writer.shadowed = frozenset()
        return Definition(key, name, doc, fields=fields, bases=self._base(side, key, writer))

    def _base(self, side: str, key: str, writer: TypeWriter) -> str:
        """The helper that adds computed attributes to a model, where it has one."""
        base = self.symbols.names.exception("bases", key) if side == "models" else None
        if base:
            writer.helpers.add(base)
        return base or ""

    def model_field(self, key: str, wire: str, schema: Json, writer: TypeWriter) -> Field:
        node = schema["properties"][wire]
        name = self.symbols.names.attribute(key, wire) or field_name(wire)
        needed = wire in schema["required"] and not may_be_null(node)
        empty = node.get("default") == {} and not may_be_null(node)
        annotation = writer.annotation(node, optional=not (needed or empty))
        default = EMPTY if empty else _default(name, wire, needed)
        default = _hidden(default) if holds_secret(node) else default
        return Field(name, annotation, default, self.glossary.field(key, wire, node))

    def param_field(self, key: str, wire: str, schema: Json, writer: TypeWriter) -> Field:
        node = schema["properties"][wire]
        annotation = writer.annotation(node)
        if wire in schema["required"]:
            writer.typing.add("Required")
            annotation = f"Required[{annotation}]"
        name = self.symbols.names.attribute(key, wire) or wire
        return Field(name, annotation, "", self.glossary.field(key, wire, node))


def may_be_null(node: Json) -> bool:
    """Whether null is among a field's values: then none at all reads like it."""
    return any(part.get("type") == "null" for part in node.get("anyOf", [node]))


def holds_secret(node: Json) -> bool:
    """Whether a field's value is a secret, or a map of them: of the format ``password``."""
    parts = node.get("anyOf", [node])
    inner = [each for part in parts if isinstance(each := part.get("additionalProperties"), dict)]
    return any(part.get("format") == "password" for part in (*parts, *inner))


def required_first(schema: Json) -> list[str]:
    """The fields of an object: first those it must have, each kind in the document's order."""
    return sorted(schema["properties"], key=lambda wire: wire not in schema["required"])


def _default(name: Identifier, wire: str, needed: bool) -> str:
    if name == wire:
        return "" if needed else " = None"
    return f" = Field(alias={wire!r})" if needed else f" = Field(default=None, alias={wire!r})"


def _hidden(default: str) -> str:
    """The default of a field that ``repr`` does not show."""
    plain = {"": " = Field(repr=False)", " = None": " = Field(default=None, repr=False)"}
    return plain.get(default) or default.removesuffix(")") + ", repr=False)"


def describer(symbols: SymbolTable) -> Describer:
    """Knows of each schema which operations answer with it and which schemas hold it."""
    answers: dict[str, list[str]] = {}
    users: dict[str, list[str]] = {}
    for key, schema in symbols.schemas.items():
        for used in dict.fromkeys(references(schema)):
            users.setdefault(used, []).append(key)
    for verb, path, operation in operations(symbols.contract):
        answer = [operation["responses"], operation.get("x-oxide-stream")]
        for key in dict.fromkeys(references(answer)):
            answers.setdefault(key, []).append(f"{verb.upper()} {path}")
        for key in dict.fromkeys(references(operation.get("parameters"))):
            users.setdefault(key, []).append(f"{verb.upper()} {path}")
    return Describer(answers, users, symbols.names)
