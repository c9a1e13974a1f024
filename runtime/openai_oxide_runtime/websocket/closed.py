"""The end of a connection: why it closed, and whether another one may go on."""

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
# Besides those: an internal error, a restart, "try again later", and TLS that failed.
_RECOVERABLE: Final = frozenset((GOING_AWAY, NO_STATUS, ABNORMAL, 1011, 1012, 1013, 1015))


class WebSocketClosed(WebSocketConnectionClosedError):
    """The connection is closed. What certainly was not sent is in ``unsent_frames``."""

    close_code: int
    """The code of the server's close frame; 1006 where there was none."""
    close_reason: str
    """What the server said about it."""

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
        said = close_reason or redact_text(detail, secrets)
        text = f"The WebSocket is closed (code {close_code}){f': {said}' if said else ''}"
        super().__init__(text, unsent_messages=unsent)
        self.close_code = close_code
        self.close_reason = close_reason

    @property
    def clean(self) -> bool:
        """Whether both sides had agreed that this is the end."""
        return self.close_code in (NORMAL, GOING_AWAY)


def is_recoverable(code: int) -> bool:
    """Whether a connection that closed with ``code`` is worth opening again."""
    return code in _RECOVERABLE
