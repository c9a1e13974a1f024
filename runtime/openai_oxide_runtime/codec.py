"""From bytes to objects: whole answers, and the events of streams.

A stream's events are decoded a chunk at a time. An event says in its first bytes what it is
(``{"type":"…``), so the validator of that one class is called instead of the whole union's.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from typing import Any, Final

from pydantic_core import ValidationError, from_json

from .errors import APIError, APIResponseValidationError
from .exchange import Exchange
from .failures import not_as_promised, stream_broken
from .lenient import decode, open_tags
from .model import Model, set_request_id
from .operations import Operation
from .options import ClientConfig
from .references import resolve
from .sse import Event, EventTooLarge, SSEParser, text_of
from .transport import TransportError, TransportLimit
from .union import flatten, tagged

__all__ = ["EventDecoder", "parse_as", "parse_json"]

_NO_CONTENT: Final = frozenset((204, 205))
_KEPT_BYTES: Final = 1 << 20
_TYPE_FIRST: Final = b'{"type":"'
_TYPE_FIRST_SPACED: Final = b'{"type": "'


def parse_json(type_: Any, exchange: Exchange, *, strict: bool = False) -> Any:
    """The exchange's body as an object of ``type_``, with the id of the request on it."""
    body = exchange.body or b""
    if not body and exchange.status in _NO_CONTENT:
        return None
    try:
        found = _validated(type_, body) if strict else decode(type_, body)
    except (ValueError, RecursionError) as error:
        raise not_as_promised(exchange, _why(exchange, error)) from None
    if isinstance(found, Model):
        set_request_id(found, exchange.request_id)
    return found


def _validated(type_: Any, body: bytes) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(type_).validate_json(body)


def _why(exchange: Exchange, error: Exception) -> str:
    kind = exchange.headers.get("content-type", "no content type")
    if isinstance(error, ValidationError):
        return f"The answer does not have the promised form: {error.error_count()} fields differ."
    return f"The answer is not valid JSON (status {exchange.status}, {kind})."


def parse_as(type_: Any, exchange: Exchange, *, strict: bool = False) -> Any:
    """The body as whatever the caller named: a plain type, a model, or a container of them."""
    if type_ is None or type_ is type(None):
        return None
    body = exchange.body or b""
    if type_ is bytes:
        return body
    if type_ in (str, int, float):
        return type_(text_of(body))
    if type_ is bool:
        return text_of(body).strip().lower() == "true"
    if type_ is object:
        type_ = Any
    return parse_json(type_, exchange, strict=strict)


class EventDecoder:
    """Turns the chunks of one stream into its typed events.

    ``feed`` gives the events of a chunk. ``finished`` says that the last one was the stream's end;
    ``problem`` holds the error to raise once those before it have been handed out.
    """

    __slots__ = (
        "_done", "_ends", "_envelope", "_exchange", "_kept", "_kept_bytes", "_lenient", "_parser",
        "_types", "count", "finished", "problem",
    )  # fmt: skip

    def __init__(self, op: Operation, exchange: Exchange, config: ClientConfig) -> None:
        self._exchange = exchange
        self._parser = SSEParser(config.limits.event_bytes)
        self._types = event_types(op.events, "event" if op.envelope else None)
        self._done = (op.done or "[DONE]").encode()
        self._ends = frozenset(end.encode() for end in op.ends)
        self._envelope = op.envelope
        self._lenient = config.lenient_streams or not (op.done or op.ends)
        self._kept: deque[tuple[int, list[Event]]] = deque()
        self._kept_bytes = 0
        self.count = 0
        self.finished = False
        self.problem: Exception | None = None

    def feed(self, chunk: bytes) -> list[Any]:
        """The typed events that ``chunk`` completes, up to the stream's end or an error."""
        decoded: list[Any] = []
        try:
            events = self._parser.feed(chunk)
            self._keep(events, len(chunk))
            self._decode(events, decoded)
        except EventTooLarge as error:
            self.problem = self.broken(TransportLimit(str(error)))
        except APIError as error:
            self.problem = error
        return decoded

    def _decode(self, events: list[Event], decoded: list[Any]) -> None:
        types, done, ends = self._types, self._done, self._ends
        for name, data, _ in events:
            if data.startswith(done):
                self.finished = True
                return
            if not data:
                continue
            if self._envelope:
                tag, data = self._open(name, data)
            else:
                tag = self._tag(name, data)
            decoded.append(self._typed(types.get(tag) or types[b""], data))
            self.count += 1
            if tag in ends:
                self.finished = True
                return

    def _tag(self, name: str, data: bytes) -> bytes:
        """What kind of event this is, read from its first bytes; raises for an error event."""
        if data.startswith(_TYPE_FIRST):
            tag = data[9 : data.find(b'"', 9)]
        elif data.startswith(_TYPE_FIRST_SPACED):
            tag = data[10 : data.find(b'"', 10)]
        elif len(self._types) > 1 or name == "error" or b'"error"' in data:
            return self._slow_tag(name, data)
        else:
            return b""
        if tag == b"error" or name == "error":
            raise self._error(data)
        return tag

    def _slow_tag(self, name: str, data: bytes) -> bytes:
        """The same where ``type`` is not the first field, or an error may hide inside."""
        try:
            fields = from_json(data)
        except ValueError:
            return b""
        if not isinstance(fields, dict):
            return b""
        tag = fields.get("type")
        if name == "error" or tag == "error" or (fields.get("error") and "type" not in fields):
            raise self._error(data)
        return tag.encode() if isinstance(tag, str) else b""

    def _open(self, name: str, data: bytes) -> tuple[bytes, bytes]:
        if name == "error":
            raise self._error(data)
        tag = name.encode()
        return tag, b'{"event":%b,"data":%b}' % (json.dumps(name).encode(), data)

    def _typed(self, kind: _EventType, data: bytes) -> Any:
        try:
            return kind.decode(data)
        except ValueError:
            pass
        try:
            return kind.decode(text_of(data).encode())
        except (ValueError, RecursionError):
            why = f"Event {self.count + 1} of the stream is not valid JSON."
            shown = text_of(data[:500])
            raise APIResponseValidationError(self._exchange.record(), shown, message=why) from None

    def _error(self, data: bytes) -> APIError:
        """The error that the stream itself reports."""
        try:
            body = from_json(data)
        except ValueError:
            body = text_of(data)
        error = body.get("error") or body if isinstance(body, dict) else body
        said = error.get("message") if isinstance(error, dict) else None
        message = said if isinstance(said, str) and said else "The stream reported an error."
        return APIError(message, self._exchange.request, body=error)

    def end(self) -> Exception | None:
        """What is wrong with the stream ending here, if anything is."""
        if self.finished or self._lenient:
            return None
        leftover = self._parser.leftover
        if leftover.partition(b"data:")[2].strip() == self._done:
            return None  # the blank line after the last event is often forgotten
        return self.broken(None)

    def broken(self, failure: TransportError | None) -> Exception:
        """The error of a stream that ended early, with what had arrived."""
        received = [text_of(data) for _, events in self._kept for _, data, _ in events]
        arrived = {
            "event_count": self.count,
            "received": received,
            "leftover": text_of(self._parser.leftover[:2000]),
        }
        return stream_broken(self._exchange, arrived, failure)

    def _keep(self, events: list[Event], size: int) -> None:
        """Remember the latest events for an error's report, in bounded memory."""
        if not events:
            return
        self._kept.append((size, events))
        self._kept_bytes += size
        while self._kept_bytes > _KEPT_BYTES and len(self._kept) > 1:
            self._kept_bytes -= self._kept.popleft()[0]


class _EventType:
    """One class of event, or (tag ``b""``) whatever a stream may bring."""

    __slots__ = ("_type", "decode")

    def __init__(self, type_: Any) -> None:
        self._type = type_
        self.decode: Callable[[bytes], Any] = self._first

    def _first(self, data: bytes) -> Any:
        """Decode, which builds the class's validator, and from then on call that directly."""
        found = decode(self._type, data)
        if isinstance(self._type, type) and issubclass(self._type, Model):
            validate = self._type.__pydantic_validator__.validate_json
            self.decode = lambda data: _direct(validate, self._type, data)
        else:
            self.decode = lambda data: decode(self._type, data)
        return found


def _direct(validate: Callable[..., Any], type_: Any, data: bytes) -> Any:
    try:
        return validate(data, strict=True)
    except ValidationError:
        return decode(type_, data)


_tables: dict[Any, dict[bytes, _EventType]] = {}


def event_types(events: Any, tag: str | None = None) -> dict[bytes, _EventType]:
    """The classes of a stream's events by tag, and under ``b""`` the type of any of them."""
    key = (events, tag)
    if key not in _tables:
        _tables[key] = _table(resolve(events), tag)
    return _tables[key]


def _table(type_: Any, tag: str | None) -> dict[bytes, _EventType]:
    table = {b"": _EventType(type_)}
    tags = open_tags(type_) or ((tag,) if tag else ())
    if tags:
        models = [m for m in flatten(type_) if isinstance(m, type) and issubclass(m, Model)]
        for value, found in tagged(models, tags[0]).items():
            if len(found) == 1:
                table[value.encode()] = _EventType(found[0])
    return table
