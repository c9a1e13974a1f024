"""``connection.session.update(…)``: methods that send events, made from the events' types.

An event of type ``conversation.item.create`` becomes the method ``conversation.item.create``, whose
keywords are the event's fields. So a new event of the document needs no new code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from inspect import Parameter, Signature
from typing import Any, NamedTuple

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import ABSENT, omit
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.unions import flatten, is_model, tag_values
from openai_oxide_runtime.websocket.channel import Channel, Extra

__all__ = ["ClientEvents", "Senders", "client_events"]

Fields = Mapping[str, Any]


class _Shape(NamedTuple):
    """The fields of one event, by the names that Python uses, with those of the wire."""

    wire: dict[str, str]
    required: tuple[str, ...]


class ClientEvents:
    """All events that a client may send over a channel."""

    def __init__(self, shapes: Mapping[str, _Shape]) -> None:
        self._shapes = shapes

    def __contains__(self, kind: str) -> bool:
        return kind in self._shapes

    def below(self, prefix: str) -> list[str]:
        """The names that may follow ``prefix`` in an event's type."""
        found = [kind[len(prefix) :] for kind in self._shapes if kind.startswith(prefix)]
        return sorted({rest.partition(".")[0] for rest in found})

    def required(self, kind: str) -> tuple[str, ...]:
        """The keywords that an event cannot do without."""
        return self._shapes[kind].required

    def fields(self, kind: str) -> list[str]:
        """The keywords of an event."""
        return list(self._shapes[kind].wire)

    def make(self, kind: str, params: Fields) -> dict[str, Any]:
        """The event; TypeError for a keyword that it does not have, or one that is missing."""
        shape = self._shapes[kind]
        event: dict[str, Any] = {"type": kind}
        for name, value in params.items():
            if name not in shape.wire:
                raise _unknown(kind, name, shape.wire)
            if type(value) not in ABSENT:
                event[shape.wire[name]] = value
        for name in shape.required:
            if shape.wire[name] not in event:
                raise TypeError(f"{kind}() is missing the required argument {name!r}")
        return event


def _unknown(kind: str, name: str, known: Iterable[str]) -> TypeError:
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return TypeError(f"{kind}() has no parameter {name!r}{hint}")


def client_events(channel: Channel) -> ClientEvents:
    """The events that may be sent over a channel, read from its types once."""
    return _client_events(channel.client, tuple(channel.extras.items()))


@cache
def _client_events(union: str, extras: tuple[tuple[str, Extra], ...]) -> ClientEvents:
    shapes: dict[str, _Shape] = {}
    for model in filter(is_model, flatten(resolve(union))):
        for kind in tag_values(model, "type"):
            shapes[kind] = _shape(model)
    for kind, extra in extras:
        shapes[kind] = _more(shapes.get(kind, _Shape({}, ())), extra)
    return ClientEvents(shapes)


def _shape(model: type[Model]) -> _Shape:
    wire = {n: f.alias or n for n, f in model.model_fields.items() if n != "type"}
    required = [n for n, f in model.model_fields.items() if n != "type" and f.is_required()]
    return _Shape(wire, tuple(required))


def _more(shape: _Shape, extra: Extra) -> _Shape:
    names = {name: name for name in (*extra.required, *extra.optional)}
    return _Shape({**shape.wire, **names}, (*shape.required, *extra.required))


class Senders:
    """A part of the name of events, such as ``session`` or ``conversation.item``.

    Its attributes are the names that may follow; those that end an event's name are callable.
    """

    def __init__(self, events: ClientEvents, send: Callable[[Any], Any], prefix: str) -> None:
        self._events = events
        self._send = send
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        kind = f"{self._prefix}{name}"
        if name.startswith("_") or name not in self._events.below(self._prefix):
            raise AttributeError(f"no event that can be sent is called {kind!r}")
        found: Any = Sender(self._events, self._send, kind)
        if self._events.below(f"{kind}."):
            found = Senders(self._events, self._send, f"{kind}.")
        vars(self)[name] = found
        return found

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._events.below(self._prefix)]

    def __repr__(self) -> str:
        return f"<senders of {self._prefix}…>"


class Sender:
    """Sends events of one type; the keywords are the event's fields."""

    def __init__(self, events: ClientEvents, send: Callable[[Any], Any], kind: str) -> None:
        self._events = events
        self._send = send
        self._kind = kind

    def __call__(self, **params: Any) -> Any:
        """Send the event."""
        return self._send(self._events.make(self._kind, params))

    @property
    def __signature__(self) -> Signature:
        """The keywords, for ``help`` and for tools."""
        required = self._events.required(self._kind)
        empty, keyword = Parameter.empty, Parameter.KEYWORD_ONLY
        names = self._events.fields(self._kind)
        return Signature(
            [Parameter(n, keyword, default=empty if n in required else omit) for n in names]
        )

    def __repr__(self) -> str:
        return f"<sender of {self._kind}({', '.join(self._events.fields(self._kind))})>"
