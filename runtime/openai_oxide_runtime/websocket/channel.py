"""A channel describes a WebSocket endpoint: its name, its path, and the events of both sides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from openai_oxide_runtime.operations.request_builder import segment

__all__ = ["Channel", "Extra"]


@dataclass(frozen=True, slots=True)
class Extra:
    """Fields of a client event that the OpenAPI document lacks."""

    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Channel:
    """One WebSocket endpoint. ``client`` and ``server`` are references to unions of event models.

    A ``path`` may have parameters in braces, which ``at`` fills in. ``extras`` has the events, or
    fields of events, that the unions lack. ``ends`` has the types of the events that complete a
    request of the client.
    """

    name: str
    path: str
    client: str
    server: str
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    extras: Mapping[str, Extra] = field(default_factory=lambda: MappingProxyType({}))
    ends: frozenset[str] = frozenset()

    def at(self, **values: object) -> Channel:
        """Return the channel with the parameters of its path filled in."""
        quoted = {name: segment(name, value) for name, value in values.items()}
        return replace(self, path=self.path.format(**quoted))
