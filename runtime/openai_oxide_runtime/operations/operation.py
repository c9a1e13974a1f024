"""An operation is data: everything the runtime needs to know about one endpoint.

    _CREATE = Operation("files.create", "POST", "/files", returns="…:FileObject", body="multipart",
                        fields=("file", "purpose"), required=("file", "purpose"))

Generated methods hand their operation to the client. What follows from an operation (which keyword
goes where) is worked out at its first call and kept in it.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeVar

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.operations.signature import LazySignature, annotated, keywords

__all__ = ["Operation", "PageStyle", "Place", "Plan", "operation"]

F = TypeVar("F", bound=Callable[..., Any])
PageStyle = Literal["Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage"]
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One endpoint: its verb and path, where its parameters go, and what comes back.

    ``returns``, ``params`` and ``events`` are references ("module:Name"), imported when needed, and
    so is ``adapt``, a helper's function that changes a call before it is made: it takes the
    operation and the arguments, and returns both. ``read`` decodes the answer where something else
    is wanted than what its type says; it takes the type and the bytes.

    A body that is ``multipart or json`` is a form where it has a file. ``inner`` has the fields of
    objects inside the body that Python calls otherwise, by the field that holds the object.
    ``files`` has the fields that are files, and what else such a field may be: several of them, or
    an object.
    ``alone`` is the field of a form that is the whole body where no other is given, and the content
    type that the body then has.
    """

    name: str
    verb: str
    path: str
    returns: Any = None
    content: Literal["json", "binary", "text", "json or text"] = "json"
    accept: str = "application/json"
    params: str | None = None
    query: Mapping[str, str] = field(default_factory=dict)
    headers_in: Mapping[str, str] = field(default_factory=dict)
    body: Literal["json", "multipart", "multipart or json"] | None = None
    fields: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    rename: Mapping[str, str] = field(default_factory=dict)
    inner: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    part_types: Mapping[str, str] = field(default_factory=dict)
    alone: tuple[str, str] | None = None
    required: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    admin: bool = False
    page: PageStyle | None = None
    events: Any = None
    done: str | None = None
    ends: tuple[str, ...] = ()
    envelope: bool = False
    always_stream: bool = False
    adapt: str | None = None
    read: Callable[[Any, bytes], Any] | None = None
    _plan: list[Plan] = field(default_factory=list, init=False, repr=False)

    @property
    def path_params(self) -> tuple[str, ...]:
        """The names of the path's parameters, in order."""
        return tuple(_PLACEHOLDER.findall(self.path))

    @property
    def plan(self) -> Plan:
        """Where each keyword goes; worked out once."""
        if not self._plan:
            self._plan.append(Plan(self))
        return self._plan[0]


# Where a keyword goes: the index of ``request.Arguments``, and the name there.
BODY: Final = 0
QUERY: Final = 1
HEADER: Final = 2
OPTION: Final = 3
Place = tuple[int, str]


class Plan:
    """What follows from an operation: the place of each keyword, and the path cut into pieces."""

    __slots__ = ("literals", "names", "places", "query_tail", "required")

    def __init__(self, op: Operation) -> None:
        path, _, self.query_tail = op.path.partition("?")
        pieces = _PLACEHOLDER.split(path)
        self.literals: tuple[str, ...] = tuple(pieces[::2])
        self.names: tuple[str, ...] = tuple(pieces[1::2])
        self.required = op.required
        self.places: dict[str, Place] = dict(_places(op))


def _places(op: Operation) -> Iterator[tuple[str, Place]]:
    """Fields of the operation come last, so that they win over an option of the same name."""
    from openai_oxide_runtime.operations.client_config import OPTION_NAMES

    for name in OPTION_NAMES:
        yield name, (OPTION, name)
    for name, wire in op.headers_in.items():
        yield name, (HEADER, wire)
    for name, wire in op.query.items():
        yield name, (QUERY, wire)
    for name in op.fields:
        yield name, (BODY, op.rename.get(name, name))


def operation(op: Operation) -> Callable[[F], F]:
    """Tie a method to its operation: ``__operation__``, and a signature that lists its parameters.

    The method itself is returned unchanged.
    """

    def tie(function: F) -> F:
        noted: Any = function
        noted.__operation__ = op
        noted.__signature__ = LazySignature(function, lambda: _hidden(op))
        return function

    return tie


def _hidden(op: Operation) -> Iterator[inspect.Parameter]:
    from openai_oxide_runtime.operations.request_options import RequestOptions

    notes = annotated(resolve(op.params) if op.params else RequestOptions)
    if "stream" in (*op.query, *op.fields) and "stream" not in notes:
        notes = {"stream": bool | None, **notes}  # overloads have it; the TypedDict cannot
    return keywords(notes, op.required)
