"""The events of streams: from chunks of bytes to typed objects.

The name or the first bytes of an event (``{"type":"…``) tell its class, so that the validator of
that class is called, and not that of the whole union. Other events take a slower path: they are
parsed as plain JSON, checked for errors, and decoded leniently.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, Final, NoReturn

from pydantic import TypeAdapter

from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.errors.bodies import error_of, only_error
from openai_oxide_runtime.errors.translation import reported_error, stream_error
from openai_oxide_runtime.errors.tree import APIError, APIResponseValidationError
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.incremental_text import text_of
from openai_oxide_runtime.http.interface import TransportError, TransportLimit
from openai_oxide_runtime.http.json_text import in_utf8, plain_json, to_utf8
from openai_oxide_runtime.models.base import Model, TypeForm
from openai_oxide_runtime.models.lenient import decode, decode_python, open_tags
from openai_oxide_runtime.models.unions import flatten, is_model, tagged
from openai_oxide_runtime.operations.client_config import ClientConfig
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.streaming.sse import Event, EventTooLarge, SSEParser

__all__ = ["EventDecoder"]

_MAX_REMEMBERED: Final = 1 << 20
_TYPE_PREFIX: Final = b'{"type":"'
_DONE: Final = b"[DONE]"
Validator = Callable[..., Any]


class EventTypes(dict[bytes, Validator]):
    """The validators of a stream's events by their tag; each is built for its first event.

    The one under ``b""`` decodes any event of the stream.
    """

    def __init__(self, type_: TypeForm, tag: str | None) -> None:
        tags = open_tags(type_) or ((tag,) if tag else ())
        self.type = type_
        self.tag = tags[0] if tags else None
        members = list(flatten(type_))
        models = [member for member in members if is_model(member)]
        self.objects = len(models) == len(members)
        """Whether all events are objects of models."""
        self.models: dict[bytes, type[Model]] = {}
        if self.tag:
            groups = tagged(models, self.tag)
            self.models = {v.encode(): group[0] for v, group in groups.items() if len(group) == 1}
        error = self.models.get(b"error")
        self.errors_are_events = error is not None and "error" in error.model_fields
        """Whether errors are ordinary events of the stream, which goes on after them."""
        self.errors_are_extra = (
            self.objects and not self.errors_are_events and all(map(self._error_is_extra, models))
        )
        """Whether an error in an event is always an extra field of its model."""
        self[b""] = self._validator(type_)
        is_event = error is not None and self.errors_are_events
        # Refused, so that it takes the slower path.
        self[b"error"] = self._validator(error) if is_event else _refuse

    def _error_is_extra(self, model: type[Model]) -> bool:
        is_field = "error" in model.model_fields and not self.models
        return not is_field and model.model_config.get("extra") == "allow"

    def __missing__(self, tag: bytes) -> Validator:
        model = self.models.get(tag)
        if model is None:
            return self[b""]
        self[tag] = self._validator(model)
        return self[tag]

    @staticmethod
    def _validator(type_: Any) -> Validator:
        if is_model(type_):
            type_.model_rebuild()
            return type_.__pydantic_validator__.validate_json
        return TypeAdapter(type_).validator.validate_json


_types: dict[tuple[TypeForm, str | None], EventTypes] = {}


def event_types(events: TypeForm, tag: str | None = None) -> EventTypes:
    """The validators of ``events``: a type, or a reference to one."""
    key = (events, tag)
    types = _types.get(key)
    if types is None:
        types = _types[key] = EventTypes(resolve(events), tag)
    return types


class EventDecoder:
    """Decodes the chunks of one stream to typed events.

    ``feed`` returns the events of a chunk. ``finished`` is set after the last event of the stream.
    ``problem`` is the error to raise after the events until then.
    """

    __slots__ = (
        "_done", "_ends", "_envelope", "_error_event", "_exchange", "_latest", "_latest_bytes",
        "_lenient", "_parser", "_reported", "_tag", "_to_utf8", "_types",
        "count", "finished", "problem",
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
        self._latest: deque[tuple[int, list[Event]]] = deque()
        self._latest_bytes = 0
        self.count = 0
        self.finished = False
        self.problem: Exception | None = None
        self._reported = False
        self._error_event: Any = None

    @property
    def early(self) -> bool:
        """Whether the stream itself reported the problem, before any event."""
        return self._reported and not self.count

    def error_event(self) -> Any:
        """The event that reported the problem, once; None if the stream has no type for it.

        Programs that look for this event find it. The error that follows tells the others that the
        stream is not complete.
        """
        event, self._error_event = self._error_event, None
        self.count += event is not None
        return event

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The typed events that ``chunk`` completes, up to the end of the stream or an error.

        Each event is decoded when the caller takes it: the first does not wait for the others, and
        the memory of one that was freed is reused by the next while it is in the processor's cache.
        """
        if self._to_utf8 is not None:
            chunk = self._to_utf8(chunk)
        try:
            events = self._parser.feed(chunk)
        except EventTooLarge as error:
            return self._decode_before(error)
        if not events:
            return iter(())
        self._remember(events, len(chunk))
        return self._decode(events)

    def _decode_before(self, error: EventTooLarge) -> Iterator[Any]:
        """The events before one that is too large."""
        yield from self._decode(error.events)
        if not (self.problem or self.finished):
            self.problem = self.stream_error(TransportLimit(str(error)))

    def _decode(self, events: list[Event]) -> Iterator[Any]:
        """The hot loop: for an ordinary event it calls one function, the validator."""
        types, done, ends, envelope = self._types, self._done, self._ends, self._envelope
        has_tag, by_type = self._tag is not None and not envelope, self._tag == "type"
        size, first, count = len(done), done[:1], 0
        in_extra = types.errors_are_extra and not envelope
        in_data = not (in_extra or types.errors_are_events)
        try:
            for name, data, _ in events:
                if data[:1] == first and data[:size] == done:
                    self.finished = True
                    return
                if in_data and b'"error"' in data:
                    self._check(name, data)
                if has_tag and name and name in types:
                    tag = name
                elif has_tag and by_type and data[:9] == _TYPE_PREFIX:
                    tag = data[9 : data.find(b'"', 9)]
                elif data == b"{}" and name not in types.models:
                    continue  # some servers send it to keep the connection open
                elif has_tag:
                    tag = self._tag_in(name, data) or name
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
                    tag, event = self._decode_leniently(tag, data)
                    if event is None:
                        continue
                extra = event.__pydantic_extra__ if in_extra else None
                if extra and ("error" in extra or "message" in extra):
                    self._check(name, data)
                count += 1
                self.finished = tag in ends
                yield event
                if self.finished:
                    return
        except APIError as error:
            # The context and the frames would keep the data in memory.
            error.__context__ = None
            self.problem = error.with_traceback(None)
        finally:
            self.count += count

    def _tag_in(self, name: bytes, data: bytes) -> bytes:
        """The tag in an event's data; empty if it has none.

        An event without a tag may be an error, whose ``error`` looks like a field of some event.
        """
        fields = _parse(data)
        tag = fields.get(self._tag) if isinstance(fields, dict) else None
        if isinstance(tag, str):
            return tag.encode("utf-8", "replace")
        self._check(name, data)
        return b""

    def _check(self, name: bytes, data: bytes) -> None:
        """Raise the error of the stream, if the event reports one."""
        fields = _parse(data)
        error = error_of(fields)
        if error is not None and not self._is_field(name, fields):
            raise self._error(name, data)

    def _error(self, name: bytes, data: bytes) -> APIError:
        """The error that an event reports."""
        fields = _parse(data)
        self._error_event = self._typed_error(fields)
        return self._report(error_of(fields) or fields or text_of(data))

    def _is_field(self, name: bytes, fields: dict[str, Any]) -> bool:
        """Whether ``error`` is a field of the event's model, and no error of the stream."""
        models = self._types.models
        if self._envelope:
            return name in models and only_error(fields) is None
        tag = fields.get(self._tag) if self._tag else None
        model = models.get(tag.encode("utf-8", "replace")) if isinstance(tag, str) else None
        return tag != "error" and model is not None and "error" in model.model_fields

    def _typed_error(self, fields: object) -> Model | None:
        model = self._types.models.get(b"error")
        if model is None or self._envelope or not isinstance(fields, dict):
            return None
        return decode_python(model, fields) if fields.get("type") == "error" else None

    def _report(self, error: object) -> APIError:
        self._reported = True
        return reported_error(self._exchange, error, streams=True)

    def _decode_leniently(self, tag: bytes, data: bytes) -> tuple[bytes, Any]:
        """An event that its validator refused; None if it is empty."""
        if not data:
            return tag, None
        if tag == b"error" and not (self._envelope or self._types.errors_are_events):
            raise self._error(tag, data)
        text = in_utf8(data, self._exchange.headers.get("content-type", ""))
        fields = _parse(text)
        if fields is None and text.strip() == b"null":
            return tag, None
        if self._types.objects and fields is not None and not isinstance(fields, dict):
            raise self._invalid("An event of the stream is not an object.", data)
        if self._tag and not self._envelope:
            # The tag in the data goes before the name of the event.
            tag = self._tag_in(b"", text) or tag
        with suppress(ValueError, RecursionError):
            return tag, decode(self._types.models.get(tag, self._types.type), text)
        raise self._invalid("An event of the stream is not valid JSON.", data)

    def _invalid(self, message: str, data: bytes) -> APIResponseValidationError:
        excerpt = text_of(data[:500])
        return APIResponseValidationError(self._exchange.record(), excerpt, message=message)

    def end(self) -> Exception | None:
        """The error of a stream whose bytes end here; None if it is complete."""
        if self.finished:
            return None
        leftover = self._parser.leftover
        error = only_error(_parse(leftover))
        if error is not None:  # a body that is no event stream, or an error without a blank line
            self.problem = self._report(error)
            return self.problem
        # Many servers omit the blank line after the last event.
        if self._lenient or leftover.partition(b"data:")[2].strip() == self._done:
            return None
        return self.stream_error(None)

    def stream_error(self, failure: TransportError | None) -> Exception:
        """The error of a stream that ended early, with the latest events."""
        return stream_error(
            self._exchange,
            failure,
            event_count=self.count,
            received=[text_of(data) for _, events in self._latest for _, data, _ in events],
            leftover=text_of(self._parser.leftover[:2000]),
        )

    def _remember(self, events: list[Event], size: int) -> None:
        """Keep the latest events for errors, in bounded memory."""
        self._latest.append((size, events))
        self._latest_bytes += size
        while self._latest_bytes > _MAX_REMEMBERED and len(self._latest) > 1:
            self._latest_bytes -= self._latest.popleft()[0]


def _enveloped(name: bytes, data: bytes) -> bytes:
    """The event as a JSON object with its name and its data."""
    return b'{"event":%b,"data":%b}' % (json.dumps(text_of(name)).encode(), data)


def _refuse(data: bytes, *, strict: bool) -> NoReturn:
    raise ValueError


def _parse(data: bytes) -> Any:
    """The JSON of an event; None if it is not valid."""
    try:
        return plain_json(data)
    except (ValueError, RecursionError):
        return None
