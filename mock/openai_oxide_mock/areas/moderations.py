"""Moderations: one result for each input; text that says "violence" or "hate" is flagged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service

KINDS = [
    "hate",
    "hate/threatening",
    "harassment",
    "harassment/threatening",
    "illicit",
    "illicit/violent",
    "self-harm",
    "self-harm/intent",
    "self-harm/instructions",
    "sexual",
    "sexual/minors",
    "violence",
    "violence/graphic",
]


@serves("POST /moderations")
def create(call: Call, service: Service) -> Any:
    """Judge each input by the words in it."""
    given = call.body["input"]
    parts = [given] if isinstance(given, str) else given
    joined = all(isinstance(part, dict) for part in parts)
    texts = [" ".join(map(_text, parts))] if joined else [_text(part) for part in parts]
    return {
        "id": service.ids.new("modr"),
        "model": call.body.get("model") or "omni-moderation-latest",
        "results": [_result(text.casefold()) for text in texts],
    }


def _text(part: Any) -> str:
    return part if isinstance(part, str) else str(part.get("text", ""))


def _result(text: str) -> dict[str, Any]:
    hits = {kind: kind.partition("/")[0] in text and "/" not in kind for kind in KINDS}
    return {
        "flagged": any(hits.values()),
        "categories": hits,
        "category_scores": {kind: 0.99 if hit else 0.001 for kind, hit in hits.items()},
        "category_applied_input_types": {kind: ["text"] for kind in KINDS},
    }
