"""A realtime translation that ends well: what comes after the last word is not lost.

    with TranslationSession(client.realtime.translations, model="…") as session:
        session.send({"type": "session.close"})      after the last audio
        while session.recv().type != "session.closed": …

    open ── session.close sent ──► finishing ── session.closed received ──► closed

Nothing is sent twice: a connection on which sending failed is closed, as nobody knows what arrived.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Any, Final, Literal
from urllib.parse import parse_qs, urlsplit

from openai_oxide_lib.client.azure import AzureClient
from openai_oxide_lib.structured_output.loose_values import field_of, kind_of
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.errors.base import OpenAIError

if TYPE_CHECKING:
    from openai_oxide.models.realtime import (
        RealtimeTranslationClientEvent,
        RealtimeTranslationServerEvent,
    )
    from openai_oxide.params.realtime import RealtimeTranslationClientEventParam
    from openai_oxide.resources.realtime.translations import AsyncTranslations, Translations
    from openai_oxide_runtime.websocket.async_connection import AsyncConnection
    from openai_oxide_runtime.websocket.connection import Connection

    Heard = RealtimeTranslationServerEvent
    Said = RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam

__all__ = [
    "AsyncTranslationConnection",
    "AsyncTranslationSession",
    "TranslationConnection",
    "TranslationSession",
]

_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
_CLOSE: Final = "session.close"
_CLOSED: Final = "session.closed"


class _Ending:
    """How far a session is from its end."""

    def __init__(self) -> None:
        self._state: Literal["open", "finishing", "closed"] = "open"

    def _lets(self, event: Any) -> bool:
        """Whether an event is to be sent; a second ``session.close`` is not."""
        last = field_of(event, "type") == _CLOSE
        if last and self._state == "finishing":
            return False
        if self._state != "open":
            raise OpenAIError("The translation takes no more input: it was closed.")
        if last:
            self._state = "finishing"
        return True


class TranslationConnection(_Ending):
    """The connection of a translation. Several threads may send, one at a time may receive."""

    def __init__(self, connection: Connection[Heard, Said]) -> None:
        super().__init__()
        self._connection = connection
        self._lock = forks.lock()

    def send(self, event: Said) -> None:
        """Send an event; after ``session.close`` there is no other, and that is sent once."""
        with self._lock:
            if self._lets(event):
                try:
                    self._connection.send(event)
                except BaseException:
                    self.close()
                    raise

    def recv(self, *, timeout: float | None = None) -> Heard:
        """The next event; ``TimeoutError`` if none comes in so many seconds, which loses nothing.

        After ``session.closed`` the connection is closed.
        """
        event = self._connection.recv(timeout)
        if kind_of(event) == _CLOSED:
            self.close()
        return event

    def close(self) -> None:
        """Close the connection at once, whatever was still to come."""
        self._state = "closed"
        self._connection.close()


class AsyncTranslationConnection(_Ending):
    """The connection of a translation. Several tasks may send, one at a time may receive."""

    def __init__(self, connection: AsyncConnection[Heard, Said]) -> None:
        super().__init__()
        self._connection = connection
        self._lock = asyncio.Lock()

    async def send(self, event: Said) -> None:
        """Send an event; after ``session.close`` there is no other, and that is sent once."""
        async with self._lock:
            if self._lets(event):
                try:
                    await self._connection.send(event)
                except BaseException:
                    await self.close()
                    raise

    async def recv(self) -> Heard:
        """The next event. After ``session.closed`` the connection is closed."""
        event = await self._connection.recv()
        if kind_of(event) == _CLOSED:
            await self.close()
        return event

    async def close(self) -> None:
        """Close the connection at once, whatever was still to come."""
        self._state = "closed"
        await self._connection.close()


class _Opening:
    """What a session is opened with. It is opened once."""

    def __init__(
        self,
        resource: Any,
        *,
        model: str,
        extra_query: Mapping[str, Any] = _NOTHING,
        extra_headers: Mapping[str, Any] = _NOTHING,
        websocket_connection_options: Mapping[str, Any] = _NOTHING,
    ) -> None:
        self._resource = resource
        self._model = model
        self._said = {
            "extra_query": extra_query,
            "extra_headers": extra_headers,
            "websocket_connection_options": websocket_connection_options,
        }
        self._entered = False

    def _connecting(self) -> Any:
        if self._entered:
            raise RuntimeError("A translation session is entered once: make another.")
        self._entered = True
        _check(self._resource._client, self._model, self._said["extra_query"])
        return self._resource.connect(model=self._model, **self._said)


def _check(client: Any, model: str, query: Mapping[str, Any]) -> None:
    """Refuse what the service would take for another kind of session."""
    if not model:
        raise ValueError("a translation needs a model")
    if isinstance(client, AzureClient):
        raise OpenAIError("Azure has no realtime translation.")
    addresses = (str(client.base_url), str(client.websocket_base_url or ""))
    named = [query, client.default_query, *(parse_qs(urlsplit(one).query) for one in addresses)]
    if any("intent" in one for one in named):
        raise ValueError("a translation takes no 'intent' in its query")


class TranslationSession(_Opening):
    """Opens a realtime translation for a ``with`` block, which ends by closing the connection."""

    _resource: Translations
    _connection: TranslationConnection | None = None

    def __enter__(self) -> TranslationConnection:
        self._connection = TranslationConnection(self._connecting().enter())
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


class AsyncTranslationSession(_Opening):
    """Opens a realtime translation for an ``async with`` block, which ends by closing it."""

    _resource: AsyncTranslations
    _connection: AsyncTranslationConnection | None = None

    async def __aenter__(self) -> AsyncTranslationConnection:
        self._connection = AsyncTranslationConnection(await self._connecting().enter())
        return self._connection

    enter = __aenter__

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._connection is not None:
            await self._connection.close()
