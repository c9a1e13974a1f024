"""What sync and async translation sessions share: their options, and which events they may send.

open ── session.close sent ──► closing ── session.closed received ──► closed
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias
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

    ServerEvent: TypeAlias = RealtimeTranslationServerEvent
    ClientEvent: TypeAlias = RealtimeTranslationClientEvent | RealtimeTranslationClientEventParam

__all__ = ["TranslationOptions", "TranslationState", "async_lock", "lock"]

async_lock = asyncio.Lock
lock = forks.lock

_EMPTY: Final[Mapping[str, object]] = MappingProxyType({})


class TranslationState:
    """Whether a session is open, closing or closed."""

    def __init__(self) -> None:
        self._state: Literal["open", "closing", "closed"] = "open"

    def _may_send(self, event: object) -> bool:
        """Whether an event is sent: a second ``session.close`` is not; raises after it."""
        is_close = field_of(event, "type") == "session.close"
        if is_close and self._state == "closing":
            return False
        if self._state != "open":
            raise OpenAIError("The event was not sent: the translation session was closed.")
        if is_close:
            self._state = "closing"
        return True

    def _ends(self, event: object) -> bool:
        return kind_of(event) == "session.closed"


class TranslationOptions:
    """The arguments of a session. It connects once."""

    def __init__(
        self,
        resource: Any,
        *,
        model: str,
        extra_query: Mapping[str, object] = _EMPTY,
        extra_headers: Mapping[str, object] = _EMPTY,
        websocket_connection_options: Mapping[str, object] = _EMPTY,
    ) -> None:
        self._resource = resource
        self._model = model
        self._options = {
            "extra_query": extra_query,
            "extra_headers": extra_headers,
            "websocket_connection_options": websocket_connection_options,
        }
        self._entered = False

    def _connector(self) -> Any:
        if self._entered:
            raise RuntimeError("A translation session can be entered once: create another one.")
        self._entered = True
        _check(self._resource._client, self._model, self._options["extra_query"])
        return self._resource.connect(model=self._model, **self._options)


def _check(client: Any, model: str, query: Mapping[str, object]) -> None:
    """Refuse arguments with which the service would open another kind of session."""
    if not model:
        raise ValueError("a translation session needs a `model`")
    if isinstance(client, AzureClient):
        raise OpenAIError("Azure has no realtime translation.")
    urls = (str(client.base_url), str(client.websocket_base_url or ""))
    queries = [query, client.default_query, *(parse_qs(urlsplit(url).query) for url in urls)]
    if any("intent" in names for names in queries):
        raise ValueError("a translation session takes no 'intent' in its query")
