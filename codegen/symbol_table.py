"""The class of each schema: for responses, for requests, or for both."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from codegen.discriminators import objects
from codegen.document import PREFIX, Json, operations
from codegen.module_assignment import owners, references
from codegen.names import ClassName, Names

SIDES = ("models", "params")


class SymbolTable:
    """The normalised document with every class's name, module and side."""

    def __init__(self, contract: Json, names: Names, methods: dict[tuple[str, str], str]) -> None:
        self.contract = contract
        self.schemas: dict[str, Json] = contract["components"]["schemas"]
        self.names = names
        self.methods = methods
        self.module = owners(contract, methods)
        self._names: dict[tuple[str, str], ClassName] = {}

    def narrow(self, contract: Json) -> None:
        """Look at a part of the document from now on; names, modules and sides stay as they are."""
        for side, keys in self.keys.items():
            for key in keys:
                self.name(side, key)
        self.contract, self.schemas = contract, contract["components"]["schemas"]
        self.keys = {
            side: [k for k in keys if k in self.schemas] for side, keys in self.keys.items()
        }

    # -- sides -----------------------------------------------------------------------------------

    @cached_property
    def keys(self) -> dict[str, list[str]]:
        """The schemas of each side, in the document's order."""
        sendable, readable = self.closure(self._request_keys()), self.closure(self._response_keys())
        orphans = [key for key in self.schemas if key not in sendable | readable | self._bodies]
        sendable |= self.closure([*filter(self._is_sent, orphans), *self._table_keys("params")])
        answered_keys = (key for key in orphans if not self._is_only_sent(key))
        readable |= self.closure([*answered_keys, *self._table_keys("models")])
        return {
            "models": [key for key in self.schemas if key in readable],
            "params": [key for key in self.schemas if key in sendable],
        }

    def _table_keys(self, side: str) -> list[str]:
        """What has a public name on one side, whether an operation uses it there or not."""
        return [key for key in self.names.table.get(side, ()) if key in self.schemas]

    def _is_sent(self, key: str) -> bool:
        """Whether what no operation uses is for requests."""
        twin = f"{_root(key)}Param" in self.schemas
        return ("ClientEvent" in key and not twin) or self._is_only_sent(key)

    def _is_only_sent(self, key: str) -> bool:
        """Whether its name says that it is for requests only."""
        root = _root(key)
        sides = [root in self.names.table.get(side, ()) for side in SIDES]
        beside = root.removesuffix("Param") in self.schemas
        return root.endswith("Param") and (beside or sides == [False, True])

    @cached_property
    def _bodies(self) -> set[str]:
        return {
            key
            for _, _, op in operations(self.contract)
            for key in references(op.get("requestBody"))
        }

    def _request_keys(self) -> list[str]:
        fields = [field for key in self._bodies for field in self.fields(key).values()]
        parameters = [op.get("parameters", []) for _, _, op in operations(self.contract)]
        return list(references([fields, parameters]))

    def _response_keys(self) -> list[str]:
        answers = [
            [op["responses"], op.get("x-oxide-stream")] for _, _, op in operations(self.contract)
        ]
        errors = self.contract["components"].get("responses", {})
        return list(references([answers, errors, self.contract.get("webhooks")]))

    def closure(self, keys: Iterable[str]) -> set[str]:
        """``keys`` with all that they refer to."""
        closure: set[str] = set()
        todo = list(keys)
        while todo:
            key = todo.pop()
            if key not in closure:
                closure.add(key)
                todo += references(self.schemas[key])
        return closure

    # -- classes -----------------------------------------------------------------------------------

    def is_class(self, key: str) -> bool:
        """Whether a schema becomes a class; others become type aliases."""
        return "properties" in self.schemas[key]

    def fields(self, key: str) -> dict[str, Json]:
        """The fields of an object, also where ``key`` refers to one."""
        schema = self.schemas[key]
        while "$ref" in schema:
            schema = self.schemas[schema["$ref"].removeprefix(PREFIX)]
        fields: dict[str, Json] = schema.get("properties", {})
        return fields

    def attributes(self, key: str) -> dict[str, str]:
        """The fields of a schema that another name is given for, by that name."""
        pairs = ((self.names.attribute(key, wire), wire) for wire in self.fields(key))
        return {str(attribute): wire for attribute, wire in pairs if attribute}

    def name(self, side: str, key: str) -> ClassName:
        """The class or alias of ``key``; unlike its public names it is alone in its module."""
        if (side, key) not in self._names:
            self._names[side, key] = self._name(side, key)
        return self._names[side, key]

    def _name(self, side: str, key: str) -> ClassName:
        name = self.names.class_name(side, key, holds_objects=self._holds_objects(key))
        if self._claims[side][self.module[key], name] > 1:
            name = self.names.rule_name(side, key, holds_objects=self._holds_objects(key))
        return name

    @cached_property
    def _claims(self) -> dict[str, Counter[tuple[str, str]]]:
        return {
            side: Counter(
                (
                    self.module[key],
                    self.names.class_name(side, key, holds_objects=self._holds_objects(key)),
                )
                for key in self.keys[side]
            )
            for side in SIDES
        }

    def _holds_objects(self, key: str) -> bool:
        node = self.schemas[key]
        while node.get("type") == "array":
            node = node["items"]
        return "properties" in node or bool(objects(node, self.schemas))


def _root(key: str) -> str:
    """The component that a place is in."""
    return re.split(r"[.|\[]", key, maxsplit=1)[0]
