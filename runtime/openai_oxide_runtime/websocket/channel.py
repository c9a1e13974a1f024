"""A channel is data: what a WebSocket endpoint is called and which events pass through it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from openai_oxide_runtime.operations.request_builder import segment

__all__ = ["Channel", "Extra"]


@dataclass(frozen=True, slots=True)
class Extra:
    """Fields that a client event has though the document does not say so."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Channel:
    """One WebSocket endpoint. ``client`` and ``server`` are references to unions of event models.

    A ``path`` may have parameters in braces, which ``at`` fills in.
    ``extras`` names events, or fields of events, that the unions do not have, and ``ends`` the
    events that end what the client asked for.
    """

    name: str
    path: str
    client: str
    server: str
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    extras: Mapping[str, Extra] = field(default_factory=lambda: MappingProxyType({}))
    ends: frozenset[str] = frozenset()

    def at(self, **values: Any) -> Channel:
        """The channel with the parameters of its path filled in."""
        quoted = {name: segment(name, value) for name, value in values.items()}
        return replace(self, path=self.path.format(**quoted))
