"""From messages to typed events. The first bytes of a message have the type of its event."""

from __future__ import annotations

from typing import Any, Final

from openai_oxide_runtime.errors.tree import APIResponseValidationError
from openai_oxide_runtime.http.exchange import ResponseRecord
from openai_oxide_runtime.http.json_text import plain_json
from openai_oxide_runtime.models.lenient import decode
from openai_oxide_runtime.streaming.event_decoder import event_types
from openai_oxide_runtime.websocket.channel import Channel

__all__ = ["EventReader", "peek"]

_TYPE_FIRST: Final = b'{"type":"'
_TYPE_FIRST_SPACED: Final = b'{"type": "'


def peek(data: bytes) -> bytes:
    """Return the ``type`` of the event in a message; empty if it has none."""
    if data.startswith(_TYPE_FIRST):
        return data[9 : data.find(b'"', 9)]
    if data.startswith(_TYPE_FIRST_SPACED):
        return data[10 : data.find(b'"', 10)]
    return _slow_peek(data)


def _slow_peek(data: bytes) -> bytes:
    try:
        fields = plain_json(data)
    except (ValueError, RecursionError):
        return b""
    kind = fields.get("type") if isinstance(fields, dict) else None
    return kind.encode("utf-8", "replace") if isinstance(kind, str) else b""


class EventReader:
    """Decodes the messages of one channel. ``response`` is the response to the handshake."""

    def __init__(self, channel: Channel, response: ResponseRecord) -> None:
        self._types = event_types(channel.server)
        self._response = response

    def decode(self, frame: str | bytes, tag: bytes | None = None) -> Any:
        """Decode a message; raises ``APIResponseValidationError`` if it is not JSON."""
        data = frame.encode() if isinstance(frame, str) else frame
        tag = peek(data) if tag is None else tag
        try:
            return self._types[tag](data, strict=True)
        except ValueError:
            return self._decode_leniently(tag, data)

    def _decode_leniently(self, tag: bytes, data: bytes) -> Any:
        try:
            return decode(self._types.models.get(tag, self._types.type), data)
        except (ValueError, RecursionError):
            excerpt = data[:500].decode("utf-8", "replace")
        text = "A message of the WebSocket is not a JSON event."
        raise APIResponseValidationError(self._response, excerpt, message=text)
