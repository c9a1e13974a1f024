"""Operations: one endpoint each, as data.

    _CREATE = Operation("files.create", "POST", "/files", returns="…:FileObject", body="multipart",
                        fields=("file", "purpose"), required=("file", "purpose"))

Generated methods pass their operation to the client. Its ``Plan``, the place of each keyword, is
computed for the first call and stored in the operation.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeVar

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.operations.signature import (
    LazyAnnotations,
    LazySignature,
    annotated,
    keywords,
)

__all__ = ["RESULTS", "Operation", "PageStyle", "Place", "Plan", "operation"]

F = TypeVar("F", bound=Callable[..., Any])
PageStyle = Literal["Page", "CursorPage", "ConversationCursorPage", "NextCursorPage", "TokenPage"]
RESULTS: Final[dict[str, str]] = {}
"""References of the classes of results: ``binary``, ``Stream``, ``AsyncStream``, and the module
``pages``. They stand in rooms above this one, which add them."""
_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One endpoint: method and path, the places of its parameters, and the type of its response.

    ``returns``, ``params`` and ``events`` are references ("module:Name"), which are imported when
    they are needed. So is ``adapt``: a function that changes a call before it is sent. It takes the
    operation and the arguments, and returns both. ``read`` decodes the body in another way than
    its type says. It takes the type and the bytes.

    A body that is ``multipart or json`` is a form if it has a file. ``inner`` maps a field that
    holds an object to the names in that object: from Python to JSON. ``files`` maps the fields that
    are files to what else they may be: several files, or an object. ``alone`` is the field of a
    form that is the whole body if no other field is present, and the content type of that body.
    """

    name: str
    verb: str
    path: str
    returns: Any = None  # a reference or a type, such as ``list[Item]``
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
    events: Any = None  # likewise
    done: str | None = None
    ends: tuple[str, ...] = ()
    envelope: bool = False
    always_stream: bool = False
    adapt: str | None = None
    read: Callable[[Any, bytes], object] | None = None
    _plan: list[Plan] = field(default_factory=list, init=False, repr=False)

    @property
    def path_params(self) -> tuple[str, ...]:
        """The names of the path parameters, in order."""
        return tuple(_PLACEHOLDER.findall(self.path))

    @property
    def plan(self) -> Plan:
        """The place of each keyword; computed once."""
        if not self._plan:
            self._plan.append(Plan(self))
        return self._plan[0]


# The place of a keyword: an index of ``request_builder.Arguments``, and the name there.
BODY: Final = 0
QUERY: Final = 1
HEADER: Final = 2
OPTION: Final = 3
Place = tuple[int, str]


class Plan:
    """The place of each keyword of an operation, and the parts of its path."""

    __slots__ = ("literals", "names", "places", "query", "required")

    def __init__(self, op: Operation) -> None:
        path, _, self.query = op.path.partition("?")
        parts = _PLACEHOLDER.split(path)
        self.literals: tuple[str, ...] = tuple(parts[::2])
        self.names: tuple[str, ...] = tuple(parts[1::2])
        self.required = op.required
        self.places: dict[str, Place] = dict(_places(op))


def _places(op: Operation) -> Iterator[tuple[str, Place]]:
    """Fields of the operation come last: they replace an option of the same name."""
    from openai_oxide_runtime.operations.client_config import OPTION_NAMES

    for name in OPTION_NAMES:
        yield name, (OPTION, name)
    for name, header in op.headers_in.items():
        yield name, (HEADER, header)
    for name, key in op.query.items():
        yield name, (QUERY, key)
    for name in op.fields:
        yield name, (BODY, op.rename.get(name, name))


def operation(op: Operation) -> Callable[[F], F]:
    """Give a method ``__operation__``, and a signature that lists its parameters.

    The method itself is returned unchanged.
    """

    def decorate(function: F) -> F:
        attributes: Any = function  # a Callable has no attributes of its own to a type checker
        attributes.__operation__ = op
        attributes.__signature__ = LazySignature(function, lambda: _keywords(op))
        attributes.__annotations__ = LazyAnnotations(
            function.__annotations__, lambda: _annotations(op, function)
        )
        return function

    return decorate


def _annotations(op: Operation, function: object) -> Mapping[str, object]:
    from openai_oxide_runtime.operations.annotations import method_annotations

    return method_annotations(op, function)


def _keywords(op: Operation) -> Iterator[inspect.Parameter]:
    from openai_oxide_runtime.operations.request_options import RequestOptions

    annotations = annotated(resolve(op.params) if op.params else RequestOptions)
    if "stream" in (*op.query, *op.fields) and "stream" not in annotations:
        # Overloads of the method have it, with another type each; the TypedDict has not.
        annotations = {"stream": bool | None, **annotations}
    return keywords(annotations, op.required)
