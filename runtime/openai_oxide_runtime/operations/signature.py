"""Signatures of methods whose keywords hide behind ``**params``, worked out when looked at.

So that ``help``, ``inspect.signature`` and tools list every parameter, and importing costs nothing.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, NotRequired, Required, TypeVar, get_args, get_origin, get_type_hints

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import not_given

__all__ = ["LazySignature", "also_takes", "annotated", "keywords", "with_keywords"]

F = TypeVar("F", bound=Callable[..., Any])
_WRAPPED = re.compile(r"^(Not)?Required\[(.*)\]$")
_EMPTY = inspect.Parameter.empty


def also_takes(reference: str) -> Callable[[F], F]:
    """List behind a method's own parameters the keys of the TypedDict that ``reference`` names."""

    def hidden() -> Iterator[inspect.Parameter]:
        described: Any = resolve(reference)
        return keywords(annotated(described), described.__required_keys__)

    def tie(function: F) -> F:
        noted: Any = function
        noted.__signature__ = LazySignature(function, hidden)
        return function

    return tie


def with_keywords(method: Callable[..., Any], described: Any) -> inspect.Signature:
    """The signature of a method without ``self``, its ``**options`` listed by a TypedDict."""
    own = [parameter for parameter in _own(method) if parameter.name != "self"]
    return inspect.Signature([*own, *keywords(annotated(described), described.__required_keys__)])


class LazySignature(inspect.Signature):
    """The parameters of ``function``, then those that ``hidden`` gives when they are needed."""

    __slots__ = ("__dict__",)

    def __init__(
        self, function: Callable[..., Any], hidden: Callable[[], Iterable[inspect.Parameter]]
    ) -> None:
        self._function = function
        self._hidden = hidden

    @property
    def _parameters(self) -> Any:
        return self._real.parameters

    @property
    def _return_annotation(self) -> Any:
        return self._real.return_annotation

    @property
    def _real(self) -> inspect.Signature:
        known: inspect.Signature | None = self.__dict__.get("_known")
        if known is None:
            known = self._known = self._whole()
        return known

    def _whole(self) -> inspect.Signature:
        own = list(_own(self._function))
        taken = {parameter.name for parameter in own}
        hidden = [parameter for parameter in self._hidden() if parameter.name not in taken]
        returned = self._function.__annotations__.get("return", inspect.Signature.empty)
        return inspect.Signature([*own, *hidden], return_annotation=returned)

    def replace(self, **changes: Any) -> Any:
        return self._real.replace(**changes)

    __replace__ = replace

    def __reduce__(self) -> Any:
        return self._real.__reduce__()


def _own(function: Any) -> Iterator[inspect.Parameter]:
    """What ``function`` lists itself, ``**params`` left out."""
    code, notes = function.__code__, function.__annotations__
    count = code.co_argcount
    names = code.co_varnames[: count + code.co_kwonlyargcount]
    given = function.__defaults__ or ()
    defaults = dict(zip(names[count - len(given) : count], given, strict=True))
    defaults |= function.__kwdefaults__ or {}
    for at, name in enumerate(names):
        note, default = notes.get(name, _EMPTY), defaults.get(name, _EMPTY)
        yield inspect.Parameter(name, _kind(code, at), annotation=note, default=default)


def _kind(code: Any, at: int) -> Any:
    if at < code.co_posonlyargcount:
        return inspect.Parameter.POSITIONAL_ONLY
    if at < code.co_argcount:
        return inspect.Parameter.POSITIONAL_OR_KEYWORD
    return inspect.Parameter.KEYWORD_ONLY


def keywords(notes: Mapping[str, Any], required: Collection[str]) -> Iterator[inspect.Parameter]:
    """Keyword parameters of these names and annotations."""
    for name, note in notes.items():
        default = _EMPTY if name in required else not_given
        kind = inspect.Parameter.KEYWORD_ONLY
        yield inspect.Parameter(name, kind, default=default, annotation=_bare(note))


def annotated(described: Any) -> dict[str, Any]:
    """The annotations of a TypedDict, resolved where its module allows it."""
    try:
        return get_type_hints(described)
    except Exception:
        return dict(described.__annotations__)


def _bare(note: Any) -> Any:
    """The annotation without Required, and without the wrapping of an unresolved name."""
    if get_origin(note) in (Required, NotRequired):
        return get_args(note)[0]
    text = getattr(note, "__forward_arg__", None)
    return note if text is None else _WRAPPED.sub(r"\2", text)
