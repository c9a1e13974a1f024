"""Segments of a live session's transcript: who said what, and when. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Final, Literal, NamedTuple, TypeAlias

from openai_oxide_runtime.errors.base import OpenAIError

__all__ = [
    "Fragment",
    "GroupingSettings",
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
_MOST_MS: Final = 2_147_483_647
_ACKNOWLEDGMENTS: Final = (
    *("aha", "alright", "gotcha", "hm", "hmm", "mhm", "mm", "mm hmm", "okay", "ok", "right"),
    *("sure", "uh huh", "yeah", "yep", "yes"),
)
_MARKS: Final = " .,!?;:\"'()[]{}"


@dataclass(frozen=True)
class TranscriptSegment:
    """What one speaker has said so far, to be shown in place of its last form.

    Its ids are the grouper's own. Times are milliseconds from the start of the session.
    """

    id: str
    previous_id: str | None
    """The segment before it; ``None`` for the first one."""
    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class TranscriptSegmentClosedEvent:
    """A segment to which nothing is added any more, and why."""

    segment: TranscriptSegment
    reason: TranscriptSegmentCloseReason


Update: TypeAlias = TranscriptSegment | TranscriptSegmentClosedEvent


class Fragment(NamedTuple):
    """A piece of a transcript as an event brings it."""

    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True)
class GroupingSettings:
    """How fragments become segments; times in milliseconds."""

    min_turn_separation_ms: float = 500
    assistant_silence_ms: float = 2000
    backchannel_max_duration_ms: float = 1000
    backchannel_isolation_ms: float = 2000
    phrases: tuple[str, ...] = ()
    acknowledgments: frozenset[str] = field(init=False)
    """Words by which a listener shows that he listens."""

    def __post_init__(self) -> None:
        for each in fields(self)[:4]:
            value = getattr(self, each.name)
            number = isinstance(value, int | float) and not isinstance(value, bool)
            if not number or not 0 <= value <= _MOST_MS:
                raise OpenAIError(f"{each.name} must be a number from 0 to {_MOST_MS}")
        known = {*_ACKNOWLEDGMENTS, *map(plain_words, self.phrases)} - {""}
        object.__setattr__(self, "acknowledgments", frozenset(known))


def plain_words(text: str) -> str:
    """A phrase without case, hyphens and the marks around it."""
    return " ".join(text.lower().replace("-", " ").split()).strip(_MARKS)
