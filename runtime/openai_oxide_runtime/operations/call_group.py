"""Groups of calls with the same latencies and rate limits."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["group_of"]


def group_of(params: Mapping[str, object]) -> str | None:
    """The model that a call names: each model has its own latencies and limits."""
    model = params.get("model")
    return model if isinstance(model, str) else None
