"""Annotations: a plain schema as the text of a Python type, for one module of one side."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.document import PREFIX, Json
from codegen.symbol_table import SymbolTable

PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "any": "object"}
BUILTINS = frozenset(("str", "int", "float", "bool", "object", "list", "dict"))


@dataclass(slots=True)
class TypeWriter:
    """Writes annotations and notes what the module must import for them."""

    symbols: SymbolTable
    side: str
    module: str
    typing: set[str] = field(default_factory=set)
    abc: set[str] = field(default_factory=set)
    runtime: set[str] = field(default_factory=set)
    helpers: set[str] = field(default_factory=set)
    imports: dict[str, dict[str, str]] = field(default_factory=dict)
    later: set[str] = field(default_factory=set)
    """Names of this module that are defined after the annotation."""
    forward: bool = False
    """Whether the annotation just written names one of them, and so must be quoted."""
    shadowed: frozenset[str] = frozenset()
    """Builtins that a field of the class at hand is named like."""

    def annotation(self, node: Json, *, optional: bool = False) -> str:
        """The annotation for ``node``, quoted as a whole where it names what comes later."""
        self.forward = False
        text = self.optional(node) if optional else self.write(node)
        return repr(text) if self.forward else text

    def alias(self, schema: Json) -> str:
        """The annotation of an alias. A list is a ``list``, which programs build by ``append``;
        a parameter accepts other iterables, too."""
        if schema.get("type") != "array":
            return self.annotation(schema)
        self.forward = False
        text = f"{self._plain('list')}[{self.write(schema['items'])}]"
        return repr(text) if self.forward else text

    def write(self, node: Json) -> str:
        """The type of ``node``."""
        if "$ref" in node:
            return self.reference(node["$ref"].removeprefix(PREFIX))
        if "anyOf" in node:
            return self._union(node)
        if "enum" in node:
            return self._use("Literal") + f"[{', '.join(map(repr, node['enum']))}]"
        kind = node["type"]
        if kind == "array":
            return self._array(node["items"])
        if kind == "object":
            inner = self.write(node["additionalProperties"])
            return f"{self._plain('dict')}[{self._plain('str')}, {inner}]"
        if kind == "string" and node.get("format") == "binary":
            return self._binary()
        return "None" if kind == "null" else self._plain(PLAIN[kind])

    def optional(self, node: Json) -> str:
        """The type of ``node`` or None."""
        parts = [part for part in node.get("anyOf", [node]) if part.get("type") != "null"]
        if not parts:
            return "None"
        rest = {**node, "anyOf": parts} if len(parts) > 1 else parts[0]
        inner = self.write(rest)
        return inner if inner == "None" else f"{inner} | None"

    def reference(self, key: str) -> str:
        """The name of the class of ``key``, imported or quoted as needed."""
        schema = self.symbols.schemas[key]
        if self.side == "params" and schema.get("type") == "array":
            return self._array(schema["items"])
        name, module = str(self.symbols.name(self.side, key)), self.symbols.module[key]
        if module == self.module:
            self.forward |= name in self.later
            return name
        return self._import(module, name)

    def _import(self, module: str, name: str) -> str:
        names_here = self.imports.setdefault(module, {})
        if name not in names_here:
            own = {str(self.symbols.name(self.side, key)) for key in self._own_keys()}
            others = {local for names in self.imports.values() for local in names.values()}
            clash = name in own or name in others
            names_here[name] = module.title().replace("_", "") + name if clash else name
        return names_here[name]

    def _own_keys(self) -> list[str]:
        return [
            key for key in self.symbols.keys[self.side] if self.symbols.module[key] == self.module
        ]

    def _union(self, node: Json) -> str:
        if any(part.get("type") == "null" for part in node["anyOf"]):
            return self.optional(node)
        union = " | ".join(map(self.write, node["anyOf"]))
        if self.side == "params" or not _many_references(node):
            return union
        self.runtime.add("OpenUnion")
        tags = ", ".join(map(repr, node.get("x-tags", ())))
        return f"{self._use('Annotated')}[{union}, OpenUnion({tags})]"

    def _array(self, items: Json) -> str:
        inner = self.write(items)
        if self.side == "models":
            return f"{self._plain('list')}[{inner}]"
        # A string is an iterable of strings: ``Iterable[str]`` would accept it by mistake.
        kind = "Sequence" if items.get("type") == "string" else "Iterable"
        self.abc.add(kind)
        return f"{kind}[{inner}]"

    def _binary(self) -> str:
        if self.side == "models":
            return "bytes"
        self.runtime.add("FileTypes")
        return "FileTypes"

    def _plain(self, name: str) -> str:
        return f"builtins.{name}" if name in self.shadowed else name

    def _use(self, name: str) -> str:
        self.typing.add(name)
        return name


def _many_references(node: Json) -> bool:
    return sum("$ref" in part for part in node["anyOf"]) > 1
