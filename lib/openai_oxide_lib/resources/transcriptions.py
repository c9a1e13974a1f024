"""The class of a transcription or translation, chosen by ``response_format``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Final

from openai_oxide_runtime.core.sentinels import ABSENT
from openai_oxide_runtime.operations.operation import Operation

__all__ = ["by_format"]

_MODELS: Final = "openai_oxide.models.audio"
_TRANSCRIPTIONS: Final = {
    "json": "Transcription",
    "verbose_json": "TranscriptionVerbose",
    "diarized_json": "TranscriptionDiarized",
}
_TRANSLATIONS: Final = {"json": "Translation", "verbose_json": "TranslationVerbose"}
_CLASSES: Final = {
    "audio.transcriptions.create": _TRANSCRIPTIONS,
    "audio.translations.create": _TRANSLATIONS,
}


def by_format(
    op: Operation, params: Mapping[str, object]
) -> tuple[Operation, Mapping[str, object]]:
    """The call with the class of its ``response_format``; without one the format is ``json``."""
    format_ = params.get("response_format", "json")
    if format_ is None or type(format_) in ABSENT:
        format_ = "json"
    name = _CLASSES[op.name].get(format_) if isinstance(format_, str) else None
    return _returning(op, name), params


@cache
def _returning(op: Operation, name: str | None) -> Operation:
    returns = f"{_MODELS}:{name}" if name else op.returns
    return replace(op, adapt=None, returns=returns)
