# Written from async_translation_session.py by `make generate`: do not edit.
"""A realtime translation, sync, that receives all events before it ends.

    with TranslationSession(client.realtime.translations, model="…") as session:
        session.send({"type": "session.close"})      after the last audio
        event = session.recv()                        until its type is session.closed

No event is sent twice: if sending fails, nobody knows what arrived, and the connection is closed.
"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING

from openai_oxide_lib.realtime.translation_state import (
    TranslationOptions,
    TranslationState,
    lock,
)

if TYPE_CHECKING:
    from openai_oxide.resources.realtime.translations import Translations
    from openai_oxide_lib.realtime.translation_state import ClientEvent, ServerEvent
    from openai_oxide_runtime.websocket import Connection

__all__ = ["TranslationConnection", "TranslationSession"]


class TranslationConnection(TranslationState):
    """The connection of a translation. Several callers may send, one at a time may receive."""

    def __init__(self, connection: Connection[ServerEvent, ClientEvent]) -> None:
        super().__init__()
        self._connection = connection
        self._lock = lock()

    def send(self, event: ClientEvent) -> None:
        """Send an event. ``session.close`` is the last one, and is sent once."""
        with self._lock:
            if self._may_send(event):
                try:
                    self._connection.send(event)
                except BaseException:
                    self.close()
                    raise

    def recv(self, *, timeout: float | None = None) -> ServerEvent:
        """Return the next event; after ``session.closed`` the connection is closed.

        Raises ``TimeoutError`` if none arrives within ``timeout`` seconds; no event is lost by
        that.
        """
        event = self._connection.recv(timeout)
        if self._ends(event):
            self.close()
        return event

    def close(self) -> None:
        """Close the connection at once; events still to come are lost."""
        self._state = "closed"
        self._connection.close()


class TranslationSession(TranslationOptions):
    """Opens a realtime translation; the end of the block closes it."""

    _resource: Translations
    _connection: TranslationConnection | None = None

    def __enter__(self) -> TranslationConnection:
        self._connection = TranslationConnection(self._connector().enter())
        return self._connection

    enter = __enter__

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            self._connection.close()
