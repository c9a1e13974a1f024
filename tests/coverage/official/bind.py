"""Type variables of a class, and ``Self``, filled in where its methods mention them."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from typing import Any, NamedTuple

import typing_extensions

__all__ = ["NOTHING", "Bindings", "Bound", "bind", "bindings"]

Bindings = Mapping[Any, Any]


class Bound(NamedTuple):
    """What stands for the variables of an official class, and of ours."""

    official: Bindings
    ours: Bindings


NOTHING = Bound({}, {})


def bindings(cls: Any, items: tuple[Any, ...]) -> Bindings:
    """What the variables of ``cls[items]`` stand for."""
    variables = getattr(cls, "__parameters__", ())
    own = {typing.Self: cls, typing_extensions.Self: cls}
    return {**own, **dict(zip(variables, items, strict=False))}


def bind(annotation: Any, variables: Bindings) -> Any:
    """``annotation`` with ``variables`` filled in."""
    if isinstance(annotation, list):  # the arguments of a Callable
        return [bind(each, variables) for each in annotation]
    if isinstance(annotation, typing.Hashable) and annotation in variables:
        return variables[annotation]
    arguments = typing.get_args(annotation)
    origin: Any = typing.get_origin(annotation)
    if not arguments or origin in (typing.Literal, typing.Annotated):
        return annotation
    filled = tuple(bind(each, variables) for each in arguments)
    if filled == arguments:
        return annotation
    if origin in (typing.Union, types.UnionType):
        return typing.Union[filled]  # noqa: UP007
    return origin[filled] if hasattr(origin, "__class_getitem__") else annotation
