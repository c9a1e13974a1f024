"""``connection.session.update(…)``: methods that send events, derived from the event models.

An event of type ``conversation.item.create`` becomes the method ``conversation.item.create``; its
keyword arguments are the event's fields. A new event of the document needs no new code.
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

Fields = Mapping[str, object]
Send = Callable[[dict[str, object]], object]
"""Sends an event; gives an awaitable on an async connection."""


class _Shape(NamedTuple):
    """The fields of one event: the keyword of each, and its name in JSON."""

    names: dict[str, str]
    required: tuple[str, ...]


class ClientEvents:
    """All events that a client may send over a channel."""

    def __init__(self, shapes: Mapping[str, _Shape]) -> None:
        self._shapes = shapes

    def __contains__(self, kind: str) -> bool:
        return kind in self._shapes

    def below(self, prefix: str) -> list[str]:
        """Return the names that may follow ``prefix`` in the type of an event."""
        rests = [kind[len(prefix) :] for kind in self._shapes if kind.startswith(prefix)]
        return sorted({rest.partition(".")[0] for rest in rests})

    def required(self, kind: str) -> tuple[str, ...]:
        """Return the required keywords of an event."""
        return self._shapes[kind].required

    def fields(self, kind: str) -> list[str]:
        """Return the keywords of an event."""
        return list(self._shapes[kind].names)

    def make(self, kind: str, params: Fields) -> dict[str, object]:
        """Build an event; raises ``TypeError`` for an unknown or a missing keyword."""
        shape = self._shapes[kind]
        event: dict[str, object] = {"type": kind}
        for name, value in params.items():
            if name not in shape.names:
                raise _unknown(kind, name, shape.names)
            if type(value) not in ABSENT:
                event[shape.names[name]] = value
        for name in shape.required:
            if shape.names[name] not in event:
                raise TypeError(f"{kind}() is missing the required argument {name!r}")
        return event


def _unknown(kind: str, name: str, fields: Iterable[str]) -> TypeError:
    from difflib import get_close_matches

    matches = get_close_matches(name, list(fields), n=1)
    hint = f"; did you mean {matches[0]!r}?" if matches else ""
    return TypeError(f"{kind}() has no parameter {name!r}{hint}")


def client_events(channel: Channel) -> ClientEvents:
    """Return the events that a client may send over a channel; they are read once."""
    return _client_events(channel.client, tuple(channel.extras.items()))


@cache
def _client_events(union: str, extras: tuple[tuple[str, Extra], ...]) -> ClientEvents:
    shapes: dict[str, _Shape] = {}
    for model in filter(is_model, flatten(resolve(union))):
        for kind in tag_values(model, "type"):
            shapes[kind] = _shape(model)
    for kind, extra in extras:
        shapes[kind] = _extended(shapes.get(kind, _Shape({}, ())), extra)
    return ClientEvents(shapes)


def _shape(model: type[Model]) -> _Shape:
    names = {n: f.alias or n for n, f in model.model_fields.items() if n != "type"}
    required = [n for n, f in model.model_fields.items() if n != "type" and f.is_required()]
    return _Shape(names, tuple(required))


def _extended(shape: _Shape, extra: Extra) -> _Shape:
    extras = {name: name for name in (*extra.required, *extra.optional)}
    return _Shape({**shape.names, **extras}, (*shape.required, *extra.required))


class Senders:
    """The first part of event types, such as ``session`` or ``conversation.item``.

    Its attributes are the names that may follow; those that complete a type are callable.
    """

    def __init__(self, events: ClientEvents, send: Send, prefix: str) -> None:
        self._events = events
        self._send = send
        self._prefix = prefix

    def __getattr__(self, name: str) -> Any:
        kind = f"{self._prefix}{name}"
        if name.startswith("_") or name not in self._events.below(self._prefix):
            raise AttributeError(f"this connection sends no event of the type {kind!r}")
        sender: Sender | Senders = Sender(self._events, self._send, kind)
        if self._events.below(f"{kind}."):
            sender = Senders(self._events, self._send, f"{kind}.")
        vars(self)[name] = sender
        return sender

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._events.below(self._prefix)]

    def __repr__(self) -> str:
        return f"<senders of {self._prefix}…>"


class Sender:
    """Sends events of one type; its keyword arguments are the event's fields."""

    def __init__(self, events: ClientEvents, send: Send, kind: str) -> None:
        self._events = events
        self._send = send
        self._kind = kind

    def __call__(self, **params: object) -> object:
        """Send the event; on an async connection the result must be awaited."""
        return self._send(self._events.make(self._kind, params))

    @property
    def __signature__(self) -> Signature:
        """The signature, for ``help`` and for editors."""
        required = self._events.required(self._kind)
        empty, keyword = Parameter.empty, Parameter.KEYWORD_ONLY
        names = self._events.fields(self._kind)
        return Signature(
            [Parameter(n, keyword, default=empty if n in required else omit) for n in names]
        )

    def __repr__(self) -> str:
        return f"<sender of {self._kind}({', '.join(self._events.fields(self._kind))})>"
