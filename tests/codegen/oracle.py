"""A second opinion: what datamodel-code-generator makes of the normalised document.

It is given the plain schemas alone, each under a name ``K0``, ``K1`` … that leads back to its
key, and its code is executed. Types of both sides are then put in one form that can be compared.
"""

from __future__ import annotations

import hashlib
import json
import sys
import types
import typing
from collections.abc import Iterable, Sequence
from importlib.metadata import version
from keyword import iskeyword
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from codegen.normalise import PREFIX
from openai_oxide_runtime.serialization.files import FileTypes

Json = Any
ORACLE = "oracle_code"
Shape = frozenset[Any]
WORDS = {object: "any", Any: "any", type(None): "null"}
FILE = typing.get_args(FileTypes)


class Oracle:
    """The oracle's classes and aliases for a set of components."""

    def __init__(self, schemas: dict[str, Json], kind: str, cache: Path) -> None:
        self.names = {key: f"K{number}" for number, key in enumerate(schemas)}
        components = {self.names[key]: self._plain(schema) for key, schema in schemas.items()}
        self.space = _executed(_remembered(components, kind, cache), kind)

    def __getitem__(self, key: str) -> Any:
        return self.space[self.names[key]]

    def _plain(self, node: Json) -> Json:
        """The schema without what says nothing of types, and with the oracle's names."""
        if "$ref" in node:
            return {"$ref": PREFIX + self.names[node["$ref"].removeprefix(PREFIX)]}
        if "anyOf" in node:
            return {"anyOf": [self._plain(part) for part in node["anyOf"]]}
        schema = {word: node[word] for word in ("type", "enum", "required") if word in node}
        schema |= {"format": "binary"} if node.get("format") == "binary" else {}
        for word in ("items", "additionalProperties"):
            if word in node:
                schema[word] = self._plain(node[word])
        if "properties" in node:
            fields = node["properties"].items()
            schema["properties"] = {name: self._plain(field) for name, field in fields}
        return {} if schema.get("type") == "any" else schema


def _remembered(components: Json, kind: str, cache: Path) -> str:
    """The oracle's code, kept below ``cache``: it takes a while and depends on nothing else."""
    key = json.dumps([version("datamodel-code-generator"), kind, components])
    file = cache / f"{hashlib.sha256(key.encode()).hexdigest()}.py.txt"
    if not file.is_file():
        file.write_text(_generated(components, kind), "utf-8")
    return file.read_text("utf-8")


def _generated(components: Json, kind: str) -> str:
    from datamodel_code_generator import DataModelType, InputFileType, PythonVersion, generate
    from datamodel_code_generator.config import GenerateConfig
    from datamodel_code_generator.parser import LiteralType

    document = {
        "openapi": "3.1.0",
        "info": {"title": "plain", "version": "1"},
        "paths": {},
        "components": {"schemas": components},
    }
    config = GenerateConfig(
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType(kind),
        target_python_version=PythonVersion.PY_311,
        enum_field_as_literal=LiteralType.All,
        use_type_alias=True,
        strict_nullable=True,
        disable_timestamp=True,
        formatters=[],
    )
    code = generate(document, config=config)
    assert isinstance(code, str)
    return code


def _executed(code: str, kind: str) -> dict[str, Any]:
    """The names of the oracle's module; its models are not built, which would take a while."""
    module = types.ModuleType(ORACLE)
    sys.modules[ORACLE] = module
    if kind.startswith("pydantic"):
        code = code.replace("from pydantic import BaseModel", DEFERRED, 1)
        code = code.partition(".model_rebuild()")[0].rpartition("\n")[0]
    exec(compile(code, ORACLE, "exec"), module.__dict__)
    return vars(module)


DEFERRED = """
from pydantic import BaseModel as Base
class BaseModel(Base):
    model_config = {"defer_build": True}
from pydantic import BaseModel as _"""


def fields(cls: type) -> dict[str, tuple[bool, Shape]]:
    """The fields of a class by wire name: whether each is required, and its type.

    In an answer null and nothing read alike, so what may be null is not required, and
    neither is a mapping that is empty where it is missing.
    """
    hints = typing.get_type_hints(cls, include_extras=True)
    if issubclass(cls, BaseModel):
        return {
            field.alias or name: _field(field, hints[name])
            for name, field in cls.model_fields.items()
        }
    return {_wire(name): (_required(cls, hint), shape(hint)) for name, hint in hints.items()}


def _field(field: FieldInfo, hint: Any) -> tuple[bool, Shape]:
    """Whether it is required, and its type; what may be missing reads as null or as empty."""
    required = not (_may_be_none(hint) or field.default_factory is dict)
    return required, shape(hint) if required else shape(hint) - {"null"}


def _wire(key: str) -> str:
    """The key of a TypedDict in JSON: ``async_`` where that is a word of Python."""
    return key.removesuffix("_") if iskeyword(key.removesuffix("_")) else key


def _may_be_none(hint: Any) -> bool:
    return any(part is type(None) for part in typing.get_args(hint))


def _required(cls: Any, hint: Any) -> bool:
    """Read off the hint: the keys that a TypedDict lists are wrong where annotations are text."""
    marks = {typing.Required: True, typing.NotRequired: False}
    return marks.get(typing.get_origin(hint), cls.__total__)


def shape(annotation: Any) -> Shape:
    """An annotation as the set of its variants: words, enums, lists, maps, classes."""
    if hasattr(annotation, "__value__"):
        return shape(annotation.__value__)
    if isinstance(annotation, typing.ForwardRef):
        return shape(getattr(sys.modules[ORACLE], annotation.__forward_arg__))
    origin, inner = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Annotated, typing.Required, typing.NotRequired):
        return shape(inner[0])
    if origin in (typing.Union, types.UnionType):
        return _variants(list(inner))
    if origin is typing.Literal:
        return frozenset({("enum", frozenset(inner))})
    if origin in (list, Sequence, Iterable):
        return frozenset({("list", shape(inner[0]))})
    if origin is dict:
        return frozenset({("map", shape(inner[1]))})
    return frozenset({WORDS.get(annotation, annotation)})


def _variants(parts: list[Any]) -> Shape:
    if set(FILE) <= set(parts):
        return shape(bytes) | _variants([part for part in parts if part not in FILE])
    return frozenset().union(*map(shape, parts))
