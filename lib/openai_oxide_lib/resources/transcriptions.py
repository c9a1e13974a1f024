"""What the answer with the text of a recording is, by the format that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Final

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


def by_format(op: Operation, params: Mapping[str, Any]) -> tuple[Operation, Mapping[str, Any]]:
    """The call with the class of its ``response_format``, where its caller chose one."""
    asked = params.get("response_format")
    name = _CLASSES[op.name].get(asked) if isinstance(asked, str) else None
    return _answered_by(op, name), params


@cache
def _answered_by(op: Operation, name: str | None) -> Operation:
    returns = f"{_MODELS}:{name}" if name else op.returns
    return replace(op, adapt=None, returns=returns)
