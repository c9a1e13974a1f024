"""Annotations of both packages in one form: alternatives, and whether None is one."""

from __future__ import annotations

import collections.abc
import datetime
import inspect
import types
import typing
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Annotated, Any, ClassVar, Final, Literal, TypeVar, Union, get_args, get_origin

import pydantic
import typing_extensions

from tests.coverage.official.hints import checker_annotations, hints

__all__ = ["SCALARS", "Field", "Leaf", "Shape", "expand", "fields_of", "is_data", "is_model"]

SCALARS = ("string", "integer", "number", "boolean", "binary", "date", "datetime")
_PLAIN: dict[Any, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    bytes: "binary",
    object: "any",
    Any: "any",
    datetime.date: "date",
    datetime.datetime: "datetime",
    type: "type",
    collections.abc.Callable: "callable",
    typing.Self: "any",
    typing_extensions.Self: "any",
}
_LISTS = {"list", "List", "Sequence", "Iterable", "SequenceNotStr"}
_MAPS = {"dict", "Dict", "Mapping", "MutableMapping"}
_WRAPPERS = {
    *(Annotated, ClassVar, Final, typing.Required, typing.NotRequired),
    *(typing_extensions.Required, typing_extensions.NotRequired, typing_extensions.ReadOnly),
}
_ABSENT = {"Omit", "NotGiven", "Unknown"}
"""Classes that say "nothing was given", and that of variants which nobody knows yet."""


@dataclass(frozen=True)
class Leaf:
    """One alternative. A scalar's ``values`` are those listed; if ``open``, it takes any other."""

    kind: str
    values: tuple[Any, ...] = ()
    open: bool = True
    items: tuple[Any, ...] = ()
    cls: Any = None

    def __str__(self) -> str:
        return self.cls.__name__ if self.cls else self.kind


@dataclass(frozen=True)
class Shape:
    """The alternatives of an annotation."""

    leaves: tuple[Leaf, ...]
    nullable: bool

    @property
    def any(self) -> bool:
        """Whether any value is allowed."""
        return any(leaf.kind == "any" for leaf in self.leaves)

    @property
    def unreadable(self) -> bool:
        """Whether nobody can tell what it means, as where a name in it is not defined."""
        return any(leaf.kind.startswith("unreadable") for leaf in self.leaves)

    def __str__(self) -> str:
        return " | ".join([*map(str, self.leaves), *(["None"] if self.nullable else [])])


@dataclass(frozen=True)
class Field:
    """A field of a model or a key of a TypedDict."""

    annotation: Any
    required: bool
    wire: str


def expand(annotation: Any) -> Shape:
    """``annotation``, as alternatives."""
    try:
        return _expand(annotation)
    except TypeError:  # not hashable
        return _expand.__wrapped__(annotation)


@cache
def _expand(annotation: Any) -> Shape:
    leaves = list(_leaves(annotation))
    plain = dict.fromkeys(_merge_scalars(leaf for leaf in leaves if leaf.kind != "null"))
    return Shape(tuple(plain), any(leaf.kind == "null" for leaf in leaves))


def _merge_scalars(leaves: Iterable[Leaf]) -> Iterator[Leaf]:
    """The leaves, with one at most of each scalar kind."""
    scalars: dict[str, Leaf] = {}
    for leaf in leaves:
        if leaf.kind not in SCALARS:
            yield leaf
        elif before := scalars.get(leaf.kind):
            values = tuple(dict.fromkeys(before.values + leaf.values))
            scalars[leaf.kind] = replace(leaf, values=values, open=before.open or leaf.open)
        else:
            scalars[leaf.kind] = leaf
    for leaf in scalars.values():
        yield replace(leaf, values=(), open=True) if set(leaf.values) == {True, False} else leaf


def _leaves(annotation: Any) -> Iterator[Leaf]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if isinstance(annotation, typing_extensions.TypeAliasType):
        yield from _leaves(annotation.__value__)
    elif annotation in (None, types.NoneType):
        yield Leaf("null")
    elif origin in _WRAPPERS:
        yield from _leaves(arguments[0])
    elif origin in (Union, types.UnionType):
        for member in arguments:
            yield from _leaves(member)
    elif origin is Literal:
        yield from _literals(arguments)
    elif origin is not None:
        yield from _generic(origin, arguments)
    else:
        yield from _single(annotation)


def _literals(values: tuple[Any, ...]) -> Iterator[Leaf]:
    for cls in (str, bool, int, float):
        if of_class := tuple(value for value in values if type(value) is cls):
            yield Leaf(_PLAIN[cls], of_class, open=False)
    if None in values:
        yield Leaf("null")


def _generic(origin: Any, arguments: tuple[Any, ...]) -> Iterator[Leaf]:
    name = getattr(origin, "__name__", str(origin))
    if name in _LISTS:
        yield Leaf("array", items=arguments)
    elif name in _MAPS:
        yield Leaf("map", items=arguments[1:])
    elif origin in _PLAIN:
        yield Leaf(_PLAIN[origin])
    elif is_data(origin):
        yield Leaf("object", items=arguments, cls=origin)
    else:
        yield Leaf("class", items=arguments, cls=origin)


def _single(annotation: Any) -> Iterator[Leaf]:
    name = getattr(annotation, "__name__", None)
    if name in _ABSENT and inspect.isclass(annotation):
        return
    if annotation in _PLAIN:
        yield Leaf(_PLAIN[annotation])
    elif name in _LISTS | _MAPS:
        yield Leaf("array" if name in _LISTS else "map", items=(Any,))
    elif isinstance(annotation, TypeVar):
        yield Leaf("any")
    elif metadata := _parametrised(annotation):
        yield from _generic(metadata["origin"], metadata["args"])
    elif inspect.isclass(annotation):
        yield Leaf("object" if is_data(annotation) else "class", cls=annotation)
    else:
        yield Leaf(f"unreadable {annotation!r}")


def _parametrised(annotation: Any) -> dict[str, Any] | None:
    """Of which generic model this class is a version, and with what."""
    metadata = getattr(annotation, "__pydantic_generic_metadata__", None)
    return metadata if metadata and metadata["origin"] else None


def is_model(cls: Any) -> bool:
    """Whether ``cls`` is a pydantic model."""
    return inspect.isclass(cls) and issubclass(cls, pydantic.BaseModel)


def is_data(cls: Any) -> bool:
    """Whether ``cls`` is a model or a TypedDict."""
    return is_model(cls) or typing_extensions.is_typeddict(cls)


@cache
def fields_of(cls: Any) -> dict[str, Field]:
    """The fields of a model or a TypedDict, by Python name."""
    if not is_model(cls):
        return _keys(cls)
    if not cls.__pydantic_fields_complete__:
        cls.model_rebuild()
    annotations: dict[str, Any] = {}
    for base in reversed(cls.__mro__[:-1]):
        annotations |= checker_annotations(base)
    return {
        name: Field(annotations.get(name, _whole(info)), info.is_required(), info.alias or name)
        for name, info in cls.model_fields.items()
    }


def _whole(info: Any) -> Any:
    """A model field's annotation with the marks that pydantic has taken off it."""
    return Annotated[info.annotation, *info.metadata] if info.metadata else info.annotation


def _keys(cls: Any) -> dict[str, Field]:
    """A TypedDict's keys. A marker in a quoted annotation is seen only once that is resolved."""
    keys = {}
    for name, hint in hints(cls).items():
        marker = get_origin(hint)
        required = name in cls.__required_keys__
        if marker in (typing.Required, typing_extensions.Required):
            required = True
        elif marker in (typing.NotRequired, typing_extensions.NotRequired):
            required = False
        keys[name] = Field(hint, required, name)
    return keys
