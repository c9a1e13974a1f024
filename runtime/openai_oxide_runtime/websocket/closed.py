"""The end of a connection: its close code, and whether reconnecting may help (RFC 6455, 7.4)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from openai_oxide_runtime.errors.tree import WebSocketConnectionClosedError
from openai_oxide_runtime.http.redaction import Secrets, redact_text

__all__ = ["ABNORMAL", "NORMAL", "WebSocketClosed", "is_recoverable"]

NORMAL: Final = 1000
GOING_AWAY: Final = 1001
NO_STATUS: Final = 1005
ABNORMAL: Final = 1006
# The others: internal error, service restart, try again later, failure of the TLS handshake.
_RECOVERABLE: Final = frozenset((GOING_AWAY, NO_STATUS, ABNORMAL, 1011, 1012, 1013, 1015))


class WebSocketClosed(WebSocketConnectionClosedError):
    """The connection is closed. ``unsent_frames`` has the messages that were certainly not sent."""

    close_code: int
    """The code of the server's close frame; 1006 if there was none."""
    close_reason: str
    """The reason in the server's close frame."""

    def __init__(
        self,
        close_code: int = ABNORMAL,
        close_reason: str = "",
        *,
        detail: str = "",
        unsent: Sequence[str | bytes] = (),
        secrets: Secrets = (),
    ) -> None:
        close_reason = redact_text(close_reason, secrets)
        why = close_reason or redact_text(detail, secrets)
        text = f"The WebSocket is closed (code {close_code}){f': {why}' if why else ''}"
        super().__init__(text, unsent_messages=unsent)
        self.close_code = close_code
        self.close_reason = close_reason

    @property
    def clean(self) -> bool:
        """Whether this was a normal end (codes 1000 and 1001)."""
        return self.close_code in (NORMAL, GOING_AWAY)


def is_recoverable(code: int) -> bool:
    """Whether reconnecting may help after a close with this code."""
    return code in _RECOVERABLE
