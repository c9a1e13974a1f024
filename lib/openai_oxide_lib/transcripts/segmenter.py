"""Groups fragments of a transcript into segments, one for each turn of a speaker. Pure.

user ──── the assistant speaks ────► wait: it may be an acknowledgment such as "mhm"
  ▲                                     │ the user goes on, or nothing follows: drop it
  └── the user speaks again             └ it goes on, or a pause: close the user's segment
assistant ── the user speaks, or silence ─► close the assistant's segment
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from openai_oxide_lib.transcripts.segments import (
    Fragment,
    SegmenterSettings,
    Speaker,
    TranscriptSegment,
    TranscriptSegmentClosedEvent,
    TranscriptSegmentCloseReason,
    Update,
    plain_words,
)

__all__ = ["Segmenter"]


@dataclass(slots=True)
class _Turn:
    """A segment in progress."""

    id: str
    speaker: Speaker
    text: str
    start_ms: int
    end_ms: int
    previous_id: str | None = None
    is_shown: bool = False
    is_minor: bool = True
    """Whether its words may be dropped as an acknowledgment."""

    def add(self, fragment: Fragment, *, apart: bool = False) -> None:
        """Append a fragment; ``apart`` puts a space between two words."""
        gap = " " if apart and self.text[-1].isalnum() and fragment.text[0].isalnum() else ""
        self.text += gap + fragment.text
        self.end_ms = max(self.end_ms, fragment.end_ms)

    def segment(self) -> TranscriptSegment:
        """The public form."""
        times = self.start_ms, self.end_ms
        return TranscriptSegment(self.id, self.previous_id, self.speaker, self.text, *times)


class Segmenter:
    """The segment in progress (``_current``), and the other speaker's words meanwhile (``_aside``).

    Only the assistant's words are ever aside, while the user speaks.
    """

    def __init__(self, settings: SegmenterSettings, prefix: str) -> None:
        self._settings = settings
        self._prefix = prefix
        self._count = 0
        self._last_id: str | None = None
        self._current: _Turn | None = None
        self._aside: _Turn | None = None
        self._assistant_ended_ms: int | None = None

    @property
    def speaker(self) -> Speaker | None:
        """The speaker of the segment in progress."""
        return self._current.speaker if self._current is not None else None

    def take(self, fragments: Sequence[Fragment]) -> Iterator[Update]:
        """Add fragments of the same time, from one speaker or both."""
        speaker = self.speaker or "user"
        ordered = sorted(fragments, key=lambda fragment: fragment.speaker != speaker)
        begin = ordered[0].start_ms
        while (due := self.deadline()) is not None and due < begin:
            yield from self.advance(due)
        if self._current and all(fragment.speaker != self.speaker for fragment in ordered):
            user = any(fragment.speaker == "user" for fragment in ordered)
            yield from self.advance(begin, user_speaks=user)
        for fragment in ordered:
            yield from self._add(fragment)

    def deadline(self) -> float | None:
        """When ``advance`` must be called if no fragment arrives until then."""
        current, aside, settings = self._current, self._aside, self._settings
        if current is None:
            return None
        if aside is not None:
            pause = current.end_ms + settings.min_turn_separation_ms
            return max(pause, self._isolated_at(aside)) if self._may_be_dropped() else pause
        silence = current.end_ms + settings.assistant_silence_ms
        return silence if current.speaker == "assistant" else None

    def advance(self, time_ms: float, *, user_speaks: bool = False) -> Iterator[Update]:
        """Apply that the session's time is ``time_ms``."""
        current, aside, settings = self._current, self._aside, self._settings
        if current is None:
            return
        paused = time_ms >= current.end_ms + settings.min_turn_separation_ms
        if aside is not None and paused and not self._undecided(aside, time_ms):
            self._aside = None
            if not self._is_dropped(aside, time_ms):
                yield from self._begin(aside)
                return
        silent = time_ms >= current.end_ms + settings.assistant_silence_ms
        if current.speaker == "assistant" and silent and not user_speaks:
            yield from self._end("inactivity")

    def close(self, time_ms: float, reason: TranscriptSegmentCloseReason) -> Iterator[Update]:
        """Close all segments: the session ends, or its timestamps start again."""
        aside, self._aside = self._aside, None
        dropped = aside is not None and self._is_dropped(aside, time_ms, self._current)
        yield from self._end(reason)
        if aside is not None and not dropped:
            self._current = aside
            yield self._show(aside)
            yield from self._end(reason)
        if reason == "timestamp_reset":
            self._assistant_ended_ms = None

    def _add(self, fragment: Fragment) -> Iterator[Update]:
        current = self._current
        if current is not None and current.speaker == fragment.speaker:
            current.add(fragment, apart=self._aside is not None)
            yield self._show(current)
        elif current is None or current.speaker == "assistant":
            yield from self._begin(self._new(fragment))
        else:
            yield from self._interject(fragment, current)

    def _interject(self, fragment: Fragment, current: _Turn) -> Iterator[Update]:
        """Add words of the assistant while the user speaks, or after it."""
        if self._aside is not None and self._user_went_on(self._aside, current):
            self._aside = None
        aside = self._aside
        close = fragment.start_ms - current.end_ms < self._settings.min_turn_separation_ms
        if close:
            self._put_aside(fragment, minor=self._begins_acknowledgment(fragment, aside))
        elif self._is_acknowledgment(fragment, aside):
            self._put_aside(fragment, minor=aside is not None)
        else:
            self._aside = None
            if aside is None or self._is_dropped(aside, fragment.start_ms, current):
                aside = self._new(fragment)
            else:
                aside.add(fragment)
            yield from self._begin(aside)

    def _put_aside(self, fragment: Fragment, *, minor: bool) -> None:
        if self._aside is None:
            self._aside = self._new(fragment)
        else:
            self._aside.add(fragment)
        self._aside.is_minor = minor

    def _new(self, fragment: Fragment) -> _Turn:
        turn = _Turn(f"{self._prefix}_{self._count}", *fragment)
        self._count += 1
        return turn

    def _begin(self, turn: _Turn) -> Iterator[Update]:
        yield from self._end("speaker_change")
        self._current = turn
        yield self._show(turn)

    def _end(self, reason: TranscriptSegmentCloseReason) -> Iterator[Update]:
        turn, self._current = self._current, None
        if turn is None:
            return
        if turn.speaker == "assistant":
            self._assistant_ended_ms = turn.end_ms
        yield TranscriptSegmentClosedEvent(turn.segment(), reason)

    def _show(self, turn: _Turn) -> TranscriptSegment:
        if not turn.is_shown:
            turn.previous_id, self._last_id, turn.is_shown = self._last_id, turn.id, True
        return turn.segment()

    # -- acknowledgments ---------------------------------------------------------------------------

    def _is_brief(self, aside: _Turn) -> bool:
        return aside.end_ms - aside.start_ms < self._settings.backchannel_max_duration_ms

    def _user_went_on(self, aside: _Turn, current: _Turn) -> bool:
        return self._is_brief(aside) and aside.is_minor and current.end_ms > aside.end_ms

    def _may_be_dropped(self) -> bool:
        """Whether the words aside are dropped if nothing follows."""
        current, aside = self._current, self._aside
        if current is None or aside is None or not self._is_brief(aside) or not aside.is_minor:
            return False
        return not self._user_went_on(aside, current) and not self._resumes(aside, current)

    def _resumes(self, aside: _Turn, current: _Turn) -> bool:
        """Whether the assistant only completes what it said before the user interrupted."""
        ended_ms = self._assistant_ended_ms
        recent = ended_ms is not None and (
            aside.start_ms - ended_ms < self._settings.backchannel_isolation_ms
        )
        return recent and aside.start_ms <= current.start_ms

    def _isolated_at(self, aside: _Turn) -> float:
        return aside.end_ms + self._settings.backchannel_isolation_ms

    def _undecided(self, aside: _Turn, time_ms: float) -> bool:
        return self._may_be_dropped() and time_ms < self._isolated_at(aside)

    def _is_dropped(self, aside: _Turn, time_ms: float, current: _Turn | None = None) -> bool:
        """Whether the words aside were an acknowledgment and no turn."""
        current = current or self._current
        if current is None or not self._is_brief(aside) or not aside.is_minor:
            return False
        if self._user_went_on(aside, current):
            return True
        return not self._resumes(aside, current) and time_ms >= self._isolated_at(aside)

    def _words(self, fragment: Fragment, aside: _Turn | None) -> tuple[str, bool]:
        """The words aside together with these, and whether they are brief."""
        text, start = (aside.text, aside.start_ms) if aside else ("", fragment.start_ms)
        brief = fragment.end_ms - start < self._settings.backchannel_max_duration_ms
        return plain_words(text + fragment.text), brief

    def _is_acknowledgment(self, fragment: Fragment, aside: _Turn | None) -> bool:
        words, brief = self._words(fragment, aside)
        return brief and words in self._settings.acknowledgments

    def _begins_acknowledgment(self, fragment: Fragment, aside: _Turn | None) -> bool:
        words, brief = self._words(fragment, aside)
        phrases = self._settings.acknowledgments
        return brief and bool(words) and any(phrase.startswith(words) for phrase in phrases)
