"""Segments of a live session's transcript: speaker, text, times. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from typing import Final, Literal, NamedTuple, TypeAlias

from openai_oxide_runtime.errors.base import OpenAIError

__all__ = [
    "Fragment",
    "SegmenterSettings",
    "Speaker",
    "TranscriptSegment",
    "TranscriptSegmentCloseReason",
    "TranscriptSegmentClosedEvent",
    "Update",
]

Speaker: TypeAlias = Literal["user", "assistant"]
TranscriptSegmentCloseReason: TypeAlias = Literal[
    "speaker_change", "inactivity", "timestamp_reset", "session_closed", "manual"
]
_MAX_MS: Final = 2_147_483_647
_ACKNOWLEDGMENTS: Final = (
    *("aha", "alright", "gotcha", "hm", "hmm", "mhm", "mm", "mm hmm", "okay", "ok", "right"),
    *("sure", "uh huh", "yeah", "yep", "yes"),
)
# White space of ECMAScript, unlike str.split: with U+FEFF, without U+0085 and U+001C to U+001F.
_SPACES: Final = re.compile("[\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+")
_PUNCTUATION: Final = " .,!?;:\"'()[]{}"


@dataclass(frozen=True)
class TranscriptSegment:
    """A speaker's turn as far as it is known; it replaces the earlier form with the same id.

    Ids are made by the grouper. Times are milliseconds from the start of the session.
    """

    id: str
    previous_id: str | None
    """The id of the previous segment; None for the first one."""
    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class TranscriptSegmentClosedEvent:
    """A segment that is complete, and why it was closed."""

    segment: TranscriptSegment
    reason: TranscriptSegmentCloseReason


Update: TypeAlias = TranscriptSegment | TranscriptSegmentClosedEvent


class Fragment(NamedTuple):
    """The part of a transcript in one event."""

    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class SegmenterSettings:
    """How fragments are grouped into segments. Times are in milliseconds."""

    min_turn_separation_ms: float = 500
    assistant_silence_ms: float = 2000
    backchannel_max_duration_ms: float = 1000
    backchannel_isolation_ms: float = 2000
    phrases: tuple[str, ...] = ()
    acknowledgments: frozenset[str] = field(init=False)
    """Words that show that a listener follows, such as "mhm"."""

    def __post_init__(self) -> None:
        for setting in fields(self)[:4]:
            value = getattr(self, setting.name)
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            if not is_number or not 0 <= value <= _MAX_MS:
                raise OpenAIError(f"{setting.name} must be a number from 0 to {_MAX_MS}")
        phrases = {*_ACKNOWLEDGMENTS, *map(plain_words, self.phrases)} - {""}
        object.__setattr__(self, "acknowledgments", frozenset(phrases))


def plain_words(text: str) -> str:
    """A phrase in lower case, without hyphens and the punctuation around it."""
    return _SPACES.sub(" ", text.lower().replace("-", " ")).strip(_PUNCTUATION)
