"""From frames to typed events: a frame says in its first bytes which class it is of."""

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
    """The ``type`` of the event in a frame; empty if it has none."""
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
    """Decodes the frames of one channel."""

    def __init__(self, channel: Channel, opened: ResponseRecord) -> None:
        self._types = event_types(channel.server)
        self._opened = opened

    def decode(self, frame: str | bytes, tag: bytes | None = None) -> Any:
        """The event in a frame; APIResponseValidationError if there is none."""
        data = frame.encode() if isinstance(frame, str) else frame
        tag = peek(data) if tag is None else tag
        try:
            return self._types[tag](data, strict=True)
        except ValueError:
            return self._leniently(tag, data)

    def _leniently(self, tag: bytes, data: bytes) -> Any:
        try:
            return decode(self._types.models.get(tag, self._types.type), data)
        except (ValueError, RecursionError):
            shown = data[:500].decode("utf-8", "replace")
        why = "A message of the WebSocket is not a JSON event."
        raise APIResponseValidationError(self._opened, shown, message=why)
