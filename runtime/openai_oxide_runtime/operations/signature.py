"""Signatures of methods with ``**params``, computed when they are first used.

They list every keyword for ``help``, ``inspect.signature`` and tools, and cost nothing at import.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cache
from types import CodeType
from typing import Any, NotRequired, Required, TypeVar, get_args, get_origin, get_type_hints

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import not_given

__all__ = [
    "LazyAnnotations",
    "LazySignature",
    "also_takes",
    "annotated",
    "keywords",
    "with_keywords",
]

F = TypeVar("F", bound=Callable[..., Any])
_REQUIREDNESS = re.compile(r"^(Not)?Required\[(.*)\]$")
_EMPTY = inspect.Parameter.empty


def also_takes(reference: str) -> Callable[[F], F]:
    """Add the keys of the TypedDict that ``reference`` names to a method's signature."""

    def from_typed_dict() -> Iterator[inspect.Parameter]:
        typed_dict = resolve(reference)
        return keywords(annotated(typed_dict), typed_dict.__required_keys__)

    def decorate(function: F) -> F:
        attributes: Any = function  # a Callable has no attributes of its own to a type checker
        attributes.__signature__ = LazySignature(function, from_typed_dict)
        return function

    return decorate


def with_keywords(method: Callable[..., Any], typed_dict: Any) -> inspect.Signature:
    """The signature of a method without ``self``, with the keys of a TypedDict as keywords."""
    own = [parameter for parameter in _own(method) if parameter.name != "self"]
    return inspect.Signature([*own, *keywords(annotated(typed_dict), typed_dict.__required_keys__)])


class LazySignature(inspect.Signature):
    """The parameters of ``function``, and then the result of ``keywords``."""

    __slots__ = ("__dict__",)

    def __init__(
        self, function: Callable[..., Any], keywords: Callable[[], Iterable[inspect.Parameter]]
    ) -> None:
        self._function = function
        self._keywords = keywords
        self._built: inspect.Signature | None = None

    # ``inspect.Signature`` reads these two attributes of itself.
    @property
    def _parameters(self) -> Mapping[str, inspect.Parameter]:
        return self._signature.parameters

    @property
    def _return_annotation(self) -> object:
        return self._signature.return_annotation

    # Not a cached_property: before Python 3.12 that holds a lock, which a fork may leave locked.
    @property
    def _signature(self) -> inspect.Signature:
        if self._built is None:
            self._built = self._build()
        return self._built

    def _build(self) -> inspect.Signature:
        own = list(_own(self._function))
        names = {parameter.name for parameter in own}
        others = [parameter for parameter in self._keywords() if parameter.name not in names]
        result = self._function.__annotations__.get("return", inspect.Signature.empty)
        return inspect.Signature([*own, *others], return_annotation=result)

    def replace(self, **changes: Any) -> Any:  # an ordinary, not a lazy signature
        return self._signature.replace(**changes)

    __replace__ = replace

    def __reduce__(self) -> Any:
        return self._signature.__reduce__()


class LazyAnnotations(dict[str, object]):
    """The annotations of a method; whoever copies or iterates over them gets those of ``complete``.

    ``typing.get_type_hints`` and ``inspect.get_annotations`` make a copy. Single look-ups by
    ``get`` have the text in the source.
    """

    __slots__ = ("_complete",)

    def __init__(
        self, source: Mapping[str, object], complete: Callable[[], Mapping[str, object]]
    ) -> None:
        super().__init__(source)
        self._complete = cache(complete)

    def __iter__(self) -> Iterator[str]:
        return iter(self._complete())

    def keys(self) -> Any:  # a view of another dict
        return self._complete().keys()

    def items(self) -> Any:
        return self._complete().items()

    def __getitem__(self, name: str) -> object:
        return self._complete()[name]

    def __len__(self) -> int:
        return len(self._complete())


def _own(function: Any) -> Iterator[inspect.Parameter]:
    """The parameters of the function itself, without ``**params``."""
    code, annotations = function.__code__, function.__annotations__
    count = code.co_argcount
    names = code.co_varnames[: count + code.co_kwonlyargcount]
    values = function.__defaults__ or ()
    defaults = dict(zip(names[count - len(values) : count], values, strict=True))
    defaults |= function.__kwdefaults__ or {}
    for index, name in enumerate(names):
        annotation, default = annotations.get(name, _EMPTY), defaults.get(name, _EMPTY)
        kind = _kind(code, index)
        yield inspect.Parameter(name, kind, annotation=annotation, default=default)


def _kind(code: CodeType, index: int) -> Any:
    if index < code.co_posonlyargcount:
        return inspect.Parameter.POSITIONAL_ONLY
    if index < code.co_argcount:
        return inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Parameter.KEYWORD_ONLY


def keywords(
    annotations: Mapping[str, object], required: Collection[str]
) -> Iterator[inspect.Parameter]:
    """Keyword-only parameters with these names and annotations."""
    for name, annotation in annotations.items():
        default = _EMPTY if name in required else not_given
        kind = inspect.Parameter.KEYWORD_ONLY
        yield inspect.Parameter(name, kind, default=default, annotation=_value_type(annotation))


def annotated(typed_dict: Any) -> dict[str, object]:
    """The annotations of a TypedDict, resolved if the names in its module allow it."""
    try:
        return get_type_hints(typed_dict)
    except Exception:  # names that are imported for type checkers only
        return dict(typed_dict.__annotations__)


def _value_type(annotation: object) -> object:
    """The annotation without Required and NotRequired, also in an unresolved reference."""
    if get_origin(annotation) in (Required, NotRequired):
        return get_args(annotation)[0]
    text = getattr(annotation, "__forward_arg__", None)
    return annotation if text is None else _REQUIREDNESS.sub(r"\2", text)
