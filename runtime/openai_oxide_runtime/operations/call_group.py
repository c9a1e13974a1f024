"""Which calls are alike in how long they take and in whose limits they share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["group_of"]


def group_of(params: Mapping[str, Any]) -> str | None:
    """The model that a call names: models have limits, and latencies, of their own."""
    model = params.get("model")
    return model if isinstance(model, str) else None
