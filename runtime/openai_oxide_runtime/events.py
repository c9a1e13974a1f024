"""The events of streams, from bytes to typed objects, a chunk at a time.

An event says in its name or its first bytes what it is (``{"type":"…``), so the validator of that
one class is called instead of the whole union's. What does not fit takes the slow way: read as
plain JSON, looked at closely, decoded leniently.
"""

from __future__ import annotations

import contextlib
import json
from collections import deque
from collections.abc import Callable, Iterator
from typing import Any, Final

from pydantic_core import from_json

from .errors import APIError, APIResponseValidationError
from .exchange import Exchange
from .failures import stream_broken
from .lenient import decode, open_tags
from .model import Model
from .operations import Operation
from .options import ClientConfig
from .references import resolve
from .sse import Event, EventTooLarge, SSEParser, text_of
from .transport import TransportError, TransportLimit
from .union import flatten, tagged

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
        self.models: dict[bytes, type[Model]] = {}
        if self.tag:
            members = [m for m in flatten(type_) if isinstance(m, type) and issubclass(m, Model)]
            groups = tagged(members, self.tag)
            self.models = {v.encode(): found[0] for v, found in groups.items() if len(found) == 1}
        self[b""] = self._validator(type_)

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
        return lambda data, strict: decode(type_, data)


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
        "_done", "_ends", "_envelope", "_exchange", "_kept", "_kept_bytes", "_lenient", "_parser",
        "_tag", "_types", "count", "finished", "problem",
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
        self._kept: deque[tuple[int, list[Event]]] = deque()
        self._kept_bytes = 0
        self.count = 0
        self.finished = False
        self.problem: Exception | None = None

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The typed events that ``chunk`` completes, up to the stream's end or an error.

        Each is decoded when it is asked for: the first need not wait for the others, and memory
        that one has left is still warm when the next one takes it.
        """
        try:
            events = self._parser.feed(chunk)
        except EventTooLarge as error:
            self.problem = self.broken(TransportLimit(str(error)))
            return iter(())
        if not events:
            return iter(())
        self._keep(events, len(chunk))
        return self._decode(events)

    def _decode(self, events: list[Event]) -> Iterator[Any]:
        """The hot loop: for a known event it calls its validator and nothing else."""
        types, done, ends = self._types, self._done, self._ends
        tagged, envelope, size = self._tag is not None, self._envelope, len(self._done)
        by_type, mark, count = self._tag == "type", done[:1], 0
        try:
            for name, data, _ in events:
                if data[:1] == mark and data[:size] == done:
                    self.finished = True
                    return
                if envelope:
                    tag, data = name, self._enveloped(name, data)
                elif not tagged:
                    tag = b"error" if name == b"error" or b'"error"' in data else b""
                elif name and name in types:
                    tag = name
                elif by_type and data[:9] == _TYPE_FIRST:
                    tag = data[9 : data.find(b'"', 9)]
                else:
                    tag = self._peek(data)
                if tag == b"error":
                    event = self._suspicious(name, data)
                else:
                    try:
                        event = types[tag](data, strict=True)
                    except ValueError:
                        event = self._slowly(tag, data)
                if event is None:
                    continue
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

    def _peek(self, data: bytes) -> bytes:
        """The tag of an event that neither its name nor its first bytes tell."""
        fields = _plain(data)
        if not isinstance(fields, dict):
            return b""
        tag = fields.get(self._tag)
        if not isinstance(tag, str):
            return b"error" if fields.get("error") else b""
        return tag.encode()

    def _enveloped(self, name: bytes, data: bytes) -> bytes:
        """The event as an object of its name and its data."""
        if name == b"error":
            raise self._error(data)
        return b'{"event":%b,"data":%b}' % (json.dumps(text_of(name)).encode(), data)

    def _suspicious(self, name: bytes, data: bytes) -> Any:
        """An event that has to do with an error: decoded, and if it is one, the stream's last.

        It is handed out where the stream has a kind for it, then the error is raised: programs that
        look for the event find it, and none takes the stream for complete.
        """
        fields = _plain(data)
        named = name == b"error" or (isinstance(fields, dict) and fields.get("type") == "error")
        if not named and not (isinstance(fields, dict) and fields.get("error")):
            return self._slowly(b"", data)
        self.problem = self._error(data)
        return self._slowly(b"error", data) if self._typed_error(fields) else []

    def _typed_error(self, fields: Any) -> bool:
        known = b"error" in self._types.models
        return known and isinstance(fields, dict) and fields.get("type") == "error"

    def _slowly(self, tag: bytes, data: bytes) -> Any:
        """An event that its validator refused, decoded as far as can be; None if it is empty."""
        if not data:
            return None
        if self._tag and not self._envelope:
            tag = self._peek(data) or tag  # what the data says counts for more than the name
        with contextlib.suppress(ValueError, RecursionError):
            return decode(self._types.models.get(tag, self._types.type), text_of(data).encode())
        why = "An event of the stream is not valid JSON."
        shown = text_of(data[:500])
        raise APIResponseValidationError(self._exchange.record(), shown, message=why)

    def _error(self, data: bytes) -> APIError:
        """The error that the stream itself reports."""
        body = _plain(data)
        error = (body.get("error") or body) if isinstance(body, dict) else text_of(data)
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
        self._kept.append((size, events))
        self._kept_bytes += size
        while self._kept_bytes > _KEPT_BYTES and len(self._kept) > 1:
            self._kept_bytes -= self._kept.popleft()[0]


def _plain(data: bytes) -> Any:
    """The event as plain JSON values, None if it is no JSON."""
    try:
        return from_json(data)
    except ValueError:
        return None
