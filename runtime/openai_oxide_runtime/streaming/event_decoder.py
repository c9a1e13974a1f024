"""The events of streams, from bytes to typed objects, a chunk at a time.

An event says in its name or its first bytes what it is (``{"type":"…``), so the validator of that
one class is called instead of the whole union's. What does not fit takes the slow way: read as
plain JSON, looked at closely, decoded leniently.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, Final

from pydantic import TypeAdapter

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.errors.bodies import error_of, only_error
from openai_oxide_runtime.errors.translation import reported_error, stream_error
from openai_oxide_runtime.errors.tree import APIError, APIResponseValidationError
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.incremental_text import text_of
from openai_oxide_runtime.http.interface import TransportError, TransportLimit
from openai_oxide_runtime.http.json_text import in_utf8, plain_json, to_utf8
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode, decode_python, open_tags
from openai_oxide_runtime.models.unions import flatten, tagged
from openai_oxide_runtime.operations.client_config import ClientConfig
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.streaming.sse import Event, EventTooLarge, SSEParser

__all__ = ["EventDecoder"]

_KEPT_BYTES: Final = 1 << 20
_TYPE_FIRST: Final = b'{"type":"'
_DONE: Final = b"[DONE]"


class EventTypes(dict[bytes, Callable[..., Any]]):
    """The validators of a stream's events by tag, each built when its first event comes.

    Under ``b""`` is what decodes any event, whatever it is.
    """

    def __init__(self, type_: Any, tag: str | None) -> None:
        tags = open_tags(type_) or ((tag,) if tag else ())
        self.type = type_
        self.tag = tags[0] if tags else None
        members = list(flatten(type_))
        models = [m for m in members if isinstance(m, type) and issubclass(m, Model)]
        self.objects = len(models) == len(members)
        """Whether every event is an object of one of our models."""
        self.models: dict[bytes, type[Model]] = {}
        if self.tag:
            groups = tagged(models, self.tag)
            self.models = {v.encode(): found[0] for v, found in groups.items() if len(found) == 1}
        self.tells = self.objects and all(self._tells(model) for model in models)
        """Whether an event that is an error is seen from what its model has no field for."""
        self[b""] = self._validator(type_)
        self[b"error"] = _refuse  # an error is looked at closely

    def _tells(self, model: type[Model]) -> bool:
        declared = "error" in model.model_fields and not self.models
        return not declared and model.model_config.get("extra") == "allow"

    def __missing__(self, tag: bytes) -> Callable[..., Any]:
        model = self.models.get(tag)
        if model is None:
            return self[b""]
        self[tag] = self._validator(model)
        return self[tag]

    @staticmethod
    def _validator(type_: Any) -> Callable[..., Any]:
        if isinstance(type_, type) and issubclass(type_, Model):
            type_.model_rebuild()
            return type_.__pydantic_validator__.validate_json
        return TypeAdapter(type_).validator.validate_json


_types: dict[Any, EventTypes] = {}


def event_types(events: Any, tag: str | None = None) -> EventTypes:
    """The validators of the events that ``events``, a type or a reference to one, stands for."""
    key = (events, tag)
    found = _types.get(key)
    if found is None:
        found = _types[key] = EventTypes(resolve(events), tag)
    return found


class EventDecoder:
    """Turns the chunks of one stream into its typed events.

    ``feed`` gives the events of a chunk. ``finished`` says that the last one was the stream's end;
    ``problem`` holds the error to raise once those before it have been handed out.
    """

    __slots__ = (
        "_done", "_ends", "_envelope", "_exchange", "_kept", "_kept_bytes", "_last", "_lenient",
        "_parser", "_reported", "_tag", "_to_utf8", "_types", "count", "finished", "problem",
    )  # fmt: skip

    def __init__(self, op: Operation, exchange: Exchange, config: ClientConfig) -> None:
        self._exchange = exchange
        self._parser = SSEParser(config.limits.event_bytes)
        self._types = event_types(op.events, "event" if op.envelope else None)
        self._done = op.done.encode() if op.done else _DONE
        self._ends = frozenset(end.encode() for end in op.ends)
        self._tag = self._types.tag or ("type" if self._ends else None)
        self._envelope = op.envelope
        self._lenient = config.lenient_streams or not (op.done or op.ends)
        self._to_utf8 = to_utf8(exchange.headers.get("content-type", ""))
        self._kept: deque[tuple[int, list[Event]]] = deque()
        self._kept_bytes = 0
        self.count = 0
        self.finished = False
        self.problem: Exception | None = None
        self._reported = False
        self._last: Any = None

    @property
    def early(self) -> bool:
        """Whether the problem is what the stream itself reported, before any event."""
        return self._reported and not self.count

    def parting(self) -> Any:
        """The event that reported the problem, once, where the stream has a kind for it.

        Programs that look for it find it, and none takes the stream for complete.
        """
        last, self._last = self._last, None
        self.count += last is not None
        return last

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The typed events that ``chunk`` completes, up to the stream's end or an error.

        Each is decoded when it is asked for: the first need not wait for the others, and memory
        that one has left is still warm when the next one takes it.
        """
        if self._to_utf8 is not None:
            chunk = self._to_utf8(chunk)
        try:
            events = self._parser.feed(chunk)
        except EventTooLarge as error:
            return self._up_to(error)
        if not events:
            return iter(())
        self._keep(events, len(chunk))
        return self._decode(events)

    def _up_to(self, error: EventTooLarge) -> Iterator[Any]:
        """The events before one that is too large."""
        yield from self._decode(error.events)
        if not (self.problem or self.finished):
            self.problem = self.broken(TransportLimit(str(error)))

    def _decode(self, events: list[Event]) -> Iterator[Any]:
        """The hot loop: for a known event it calls its validator and nothing else."""
        types, done, ends, envelope = self._types, self._done, self._ends, self._envelope
        tagged, by_type = self._tag is not None and not envelope, self._tag == "type"
        size, mark, count = len(done), done[:1], 0
        tells = types.tells and not envelope
        seek = not tells
        try:
            for name, data, _ in events:
                if data[:1] == mark and data[:size] == done:
                    self.finished = True
                    return
                if seek and b'"error"' in data:
                    self._check(name, data)
                if tagged and name and name in types:
                    tag = name
                elif tagged and by_type and data[:9] == _TYPE_FIRST:
                    tag = data[9 : data.find(b'"', 9)]
                elif data == b"{}" and name not in types.models:
                    continue  # a sign of life
                elif tagged:
                    tag = self._peek(name, data) or name
                elif name == b"error":
                    raise self._error(name, data)
                elif envelope and data in (b"", b"null"):
                    continue
                elif envelope:
                    tag, data = name, _enveloped(name, data)
                else:
                    tag = b""
                try:
                    event = types[tag](data, strict=True)
                except (ValueError, RecursionError):
                    tag, event = self._slowly(tag, data)
                    if event is None:
                        continue
                extra = event.__pydantic_extra__ if tells else None
                if extra and ("error" in extra or "message" in extra):
                    self._check(name, data)
                count += 1
                self.finished = tag in ends
                yield event
                if self.finished:
                    return
        except APIError as error:
            error.__context__ = None  # it holds the data, as the frames do
            self.problem = error.with_traceback(None)
        finally:
            self.count += count

    def _peek(self, name: bytes, data: bytes) -> bytes:
        """The tag of an event that neither its name nor its first bytes tell; empty without one.

        What has none may be an error, and its ``error`` be taken for a field of some event.
        """
        fields = _plain(data)
        tag = fields.get(self._tag) if isinstance(fields, dict) else None
        if isinstance(tag, str):
            return tag.encode("utf-8", "replace")
        self._check(name, data)
        return b""

    def _check(self, name: bytes, data: bytes) -> None:
        """Raise what the stream reports, if the event is that."""
        fields = _plain(data)
        error = error_of(fields)
        if error is not None and not self._declared(name, fields):
            raise self._error(name, data)

    def _error(self, name: bytes, data: bytes) -> APIError:
        """The error that an event reports."""
        fields = _plain(data)
        self._last = self._typed_error(fields)
        return self._report(error_of(fields) or fields or text_of(data))

    def _declared(self, name: bytes, fields: dict[str, Any]) -> bool:
        """Whether an error is a part of the event, not what became of the stream."""
        models = self._types.models
        if self._envelope:
            return name in models and only_error(fields) is None
        tag = fields.get(self._tag) if self._tag else None
        model = models.get(tag.encode("utf-8", "replace")) if isinstance(tag, str) else None
        return tag != "error" and model is not None and "error" in model.model_fields

    def _typed_error(self, fields: Any) -> Any:
        model = self._types.models.get(b"error")
        typed = isinstance(fields, dict) and fields.get("type") == "error" and not self._envelope
        return decode_python(model, fields) if typed and model else None

    def _report(self, error: Any) -> APIError:
        self._reported = True
        return reported_error(self._exchange, error, streams=True)

    def _slowly(self, tag: bytes, data: bytes) -> tuple[bytes, Any]:
        """An event that its validator refused, decoded as far as can be; None if it is empty."""
        if not data:
            return tag, None
        if tag == b"error" and not self._envelope:
            raise self._error(tag, data)
        text = in_utf8(data, self._exchange.headers.get("content-type", ""))
        fields = _plain(text)
        if fields is None and text.strip() == b"null":
            return tag, None
        if self._types.objects and fields is not None and not isinstance(fields, dict):
            raise self._invalid("An event of the stream is not an object.", data)
        if self._tag and not self._envelope:
            # What the data says counts for more than the name.
            tag = self._peek(b"", text) or tag
        with suppress(ValueError, RecursionError):
            return tag, decode(self._types.models.get(tag, self._types.type), text)
        raise self._invalid("An event of the stream is not valid JSON.", data)

    def _invalid(self, why: str, data: bytes) -> APIResponseValidationError:
        shown = text_of(data[:500])
        return APIResponseValidationError(self._exchange.record(), shown, message=why)

    def end(self) -> Exception | None:
        """What is wrong with the stream ending here, if anything is."""
        if self.finished:
            return None
        waiting = self._parser.leftover
        error = only_error(_plain(waiting))
        if error is not None:  # an answer of another kind, or the last words of a server
            self.problem = self._report(error)
            return self.problem
        # The blank line after the last event is often forgotten.
        if self._lenient or waiting.partition(b"data:")[2].strip() == self._done:
            return None
        return self.broken(None)

    def broken(self, failure: TransportError | None) -> Exception:
        """The error of a stream that ended early, with the latest events."""
        return stream_error(
            self._exchange,
            failure,
            event_count=self.count,
            received=[text_of(data) for _, events in self._kept for _, data, _ in events],
            leftover=text_of(self._parser.leftover[:2000]),
        )

    def _keep(self, events: list[Event], size: int) -> None:
        """Remember the latest events for an error's report, in bounded memory."""
        self._kept.append((size, events))
        self._kept_bytes += size
        while self._kept_bytes > _KEPT_BYTES and len(self._kept) > 1:
            self._kept_bytes -= self._kept.popleft()[0]


def _enveloped(name: bytes, data: bytes) -> bytes:
    """The event as an object of its name and its data."""
    return b'{"event":%b,"data":%b}' % (json.dumps(text_of(name)).encode(), data)


def _refuse(data: bytes, *, strict: bool) -> Any:
    raise ValueError


def _plain(data: bytes) -> Any:
    """The event as plain JSON values, None if it is no JSON."""
    try:
        return plain_json(data)
    except (ValueError, RecursionError):
        return None
