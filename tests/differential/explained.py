"""Where the packages differ on purpose, by method and kind of difference, with ``*``.

A reason without a difference fails too.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ANSWERS", "EVENTS", "REQUESTS", "RETIRED"]

RETIRED: Final = "beta.realtime."
"""Methods of an interface that is gone; the official package keeps another shape of it."""

REQUESTS: Final[dict[str, dict[str, str]]] = {}
ANSWERS: Final = {
    **{
        f"beta.agents.vaults.credentials.{name}": {
            "*.metadata": "missing metadata are empty, as the official type says; it gives None"
        }
        for name in ("create", "list", "retrieve", "update")
    },
    "beta.responses.compact": {
        "* has no attribute * (BetaResponseInputText)": "messages of a compaction hold what "
        "was put in; the official package shows it as output"
    },
    "embeddings.create": {
        "raises": "the official package refuses an answer without a vector, this one shows it",
    },
}
EVENTS: Final[dict[str, dict[str, str]]] = {}
