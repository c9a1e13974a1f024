"""A Python annotation in the form of ``schema``: alternatives, and whether None is one."""

from __future__ import annotations

import collections.abc
import datetime
import types
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from keyword import iskeyword
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pydantic
import typing_extensions

from openai_oxide_runtime.models.base import Unknown
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = ["PyField", "PyLeaf", "PyShape", "expand", "fields_of", "load"]

_SCALARS: dict[Any, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    bytes: "binary",
    object: "any",
    Any: "any",
    datetime.date: "date",
}
_ARRAYS = (list, collections.abc.Sequence, collections.abc.Iterable)
_MAPS = (dict, collections.abc.Mapping)
_WRAPPERS = (
    Annotated,
    typing.Required,
    typing.NotRequired,
    typing_extensions.Required,
    typing_extensions.NotRequired,
)


@dataclass(frozen=True)
class PyLeaf:
    """One alternative of an annotation."""

    kind: str
    values: tuple[Any, ...] = ()
    item: Any = None
    cls: type | None = None

    def __str__(self) -> str:
        return self.cls.__name__ if self.cls else self.kind


@dataclass(frozen=True)
class PyShape:
    """The alternatives of an annotation."""

    leaves: tuple[PyLeaf, ...]
    nullable: bool
    annotation: Any = None

    def only(self, *kinds: str) -> list[PyLeaf]:
        """The alternatives of these kinds."""
        return [leaf for leaf in self.leaves if leaf.kind in kinds]

    def __str__(self) -> str:
        return " | ".join([*map(str, self.leaves), *(["None"] if self.nullable else [])])


@dataclass(frozen=True)
class PyField:
    """A field of a class: what it holds, and whether it may be left out."""

    annotation: Any
    required: bool


def load(reference: str) -> Any:
    """What ``module:Name`` refers to."""
    module, name = reference.split(":")
    return getattr(__import__(module, fromlist=[name]), name)


@cache
def expand(annotation: Any) -> PyShape:
    """``annotation``, as alternatives."""
    leaves = tuple(_leaves(annotation))
    plain = [leaf for leaf in leaves if leaf.kind != "null"]
    return PyShape(tuple(dict.fromkeys(plain)), len(plain) < len(leaves), annotation)


def _leaves(annotation: Any) -> Iterator[PyLeaf]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, typing_extensions.TypeAliasType):
        yield from _leaves(annotation.__value__)
    elif origin in _WRAPPERS:
        yield from _leaves(arguments[0])
    elif origin in (Union, types.UnionType):
        yield from _union(arguments)
    elif origin is Literal:
        yield from _literals(arguments)
    elif origin in _ARRAYS:
        yield PyLeaf("array", item=arguments[0])
    elif origin in _MAPS:
        yield PyLeaf("map", item=arguments[1])
    else:
        yield from _plain(annotation)


def _union(members: tuple[Any, ...]) -> Iterator[PyLeaf]:
    """A union's members; those that together are ``FileTypes`` are one upload."""
    files = set(get_args(FileTypes))
    if files <= set(members):
        yield PyLeaf("binary")
        members = tuple(member for member in members if member not in files)
    for member in members:
        yield from _leaves(member)


def _literals(values: tuple[Any, ...]) -> Iterator[PyLeaf]:
    for kind, cls in (("string", str), ("boolean", bool), ("integer", int), ("number", float)):
        of_kind = tuple(value for value in values if type(value) is cls)
        if of_kind:
            yield PyLeaf(kind, of_kind)
    if None in values:
        yield PyLeaf("null")


def _plain(annotation: Any) -> Iterator[PyLeaf]:
    if annotation in (None, types.NoneType):
        yield PyLeaf("null")
    elif annotation in _SCALARS:
        yield PyLeaf(_SCALARS[annotation])
    elif annotation in (*_ARRAYS, *_MAPS):
        yield PyLeaf("array" if annotation in _ARRAYS else "map", item=Any)
    elif isinstance(annotation, type) and annotation is not Unknown:
        yield PyLeaf("object" if _has_fields(annotation) else annotation.__name__, cls=annotation)
    elif annotation is not Unknown:
        yield PyLeaf(f"unreadable {annotation!r}")


def _has_fields(cls: type) -> bool:
    return typing_extensions.is_typeddict(cls) or issubclass(cls, pydantic.BaseModel)


@cache
def fields_of(cls: type) -> dict[str, PyField]:
    """The fields of a model or TypedDict, by the name they have in JSON."""
    if typing_extensions.is_typeddict(cls):
        return _keys(cls)
    if not cls.__pydantic_fields_complete__:  # type: ignore[attr-defined]
        cls.model_rebuild()  # type: ignore[attr-defined]
    return {
        info.alias or name: PyField(_whole(info), info.is_required())
        for name, info in cls.model_fields.items()  # type: ignore[attr-defined]
    }


def _whole(info: Any) -> Any:
    """A model field's annotation with the marks that pydantic has taken off it."""
    return Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation


def _wire(key: str) -> str:
    """A key's name in JSON: ``async_`` stands for a name that is a word of Python."""
    return key[:-1] if iskeyword(key[:-1]) else key


def _keys(cls: type) -> dict[str, PyField]:
    """A TypedDict's keys. A marker in a quoted annotation is seen only once that is resolved."""
    hints = typing_extensions.get_type_hints(cls, include_extras=True)
    keys = {}
    for name, hint in hints.items():
        marker = get_origin(hint)
        required = name in cls.__required_keys__  # type: ignore[attr-defined]
        if marker in (typing.Required, typing_extensions.Required):
            required = True
        elif marker in (typing.NotRequired, typing_extensions.NotRequired):
            required = False
        keys[_wire(name)] = PyField(hint, required)
    return keys
