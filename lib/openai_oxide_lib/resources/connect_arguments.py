"""What connections are asked for beside the options that all of them take."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["RealtimeConnectParams", "SidebandConnectParams"]


class RealtimeConnectParams(TypedDict, total=False):
    """The parameters of ``client.realtime.connect``."""

    model: str
    """The model to talk to."""
    call_id: str
    """The call to join, in place of a session of one's own."""


class SidebandConnectParams(TypedDict, total=False):
    """The parameters of ``client.live.sideband.connect`` beside the session's id."""

    graceful_close: bool
    """Whether the server ends what it is doing before it closes."""
