"""The end of a connection of the `websockets` library, as an error of both packages.

Programs written for the official package catch ``websockets.ConnectionClosed``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from websockets.exceptions import ConnectionClosedError, ConnectionClosedOK
from websockets.frames import OK_CLOSE_CODES, Close

from openai_oxide_runtime.http.redaction import Secrets, redact_text
from openai_oxide_runtime.websocket.closed import ABNORMAL, WebSocketClosed

if TYPE_CHECKING:
    from websockets.protocol import Protocol

__all__ = ["WebSocketClosedError", "WebSocketClosedOK", "closed_error"]


class _OwnMessage(Exception):
    """Stands before the library's classes, which take no message: they compose their own."""

    def __init__(self, *args: object) -> None:
        Exception.__init__(self, *args)

    __str__ = Exception.__str__


class WebSocketClosedOK(WebSocketClosed, _OwnMessage, ConnectionClosedOK):
    """The connection was closed normally."""


class WebSocketClosedError(WebSocketClosed, _OwnMessage, ConnectionClosedError):
    """The connection was closed with an error, or without a closing handshake."""


def closed_error(
    protocol: Protocol,
    *,
    detail: str = "",
    unsent: Sequence[str | bytes] = (),
    secrets: Secrets = (),
) -> WebSocketClosed:
    """The error of a connection that is closed."""
    received, sent = (
        close and Close(close.code, redact_text(close.reason, secrets))
        for close in (protocol.close_rcvd, protocol.close_sent)
    )
    frame = received or sent or Close(ABNORMAL, "")
    is_ok = all(close and close.code in OK_CLOSE_CODES for close in (received, sent))
    kind = WebSocketClosedOK if is_ok else WebSocketClosedError
    error = kind(frame.code, frame.reason, detail=detail, unsent=unsent, secrets=secrets)
    error.rcvd, error.sent = received, sent
    error.rcvd_then_sent = protocol.close_rcvd_then_sent
    return error
