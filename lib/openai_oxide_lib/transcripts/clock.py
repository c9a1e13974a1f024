"""The events of a live session as fragments in time; what is due when. Pure: the clock is given."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from itertools import count
from typing import Any, Final, Literal, NamedTuple

from openai_oxide_lib.structured_output.loose_values import kind_of
from openai_oxide_lib.transcripts.grouping import Grouping
from openai_oxide_lib.transcripts.segments import Fragment, GroupingSettings, Speaker, Update
from openai_oxide_runtime.errors.base import OpenAIError

__all__ = ["TranscriptClock"]

_SPEAKERS: Final[dict[str, Speaker]] = {
    "session.input_transcript.delta": "user",
    "session.output_transcript.delta": "assistant",
}
# Both speakers' fragments of one moment are events that follow each other closely.
_TOGETHER_MS: Final = 50
_MOST_MS: Final = 2_147_483_647
_LAST_INTEGER: Final = 2**53 - 1
_NAMES: Final = count()


class _Heard(NamedTuple):
    fragment: Fragment
    at: float


class TranscriptClock:
    """Events in, updates out. ``now`` gives milliseconds of a clock that never goes back."""

    def __init__(self, settings: GroupingSettings, now: Callable[[], float]) -> None:
        self._now = now
        self._grouping = Grouping(settings, f"segment_{next(_NAMES)}")
        self._seen: set[str] = set()
        self._waiting: list[_Heard] = []
        self._last: tuple[int, float] | None = None
        """The latest end that was heard of, and when."""
        self._last_start: int | None = None
        self.closed = False

    def take(self, event: Any) -> list[Update] | None:
        """What an event changes; ``None`` if it is none of the transcript, or came before."""
        if self.closed:
            raise OpenAIError("The grouper is closed; each session needs one of its own.")
        kind = kind_of(event)
        if kind == "session.closed":
            return self.close("session_closed")
        speaker = _SPEAKERS.get(kind)
        if speaker is None:
            return None
        fragment = _fragment(event, speaker)
        if event.event_id in self._seen:
            return None
        self._seen.add(event.event_id)
        return self._heard(fragment) if fragment.text else None

    def _heard(self, fragment: Fragment) -> list[Update]:
        heard = _Heard(fragment, self._now())
        if self._waiting and self._waiting[0].fragment[2:] == fragment[2:]:
            self._waiting.append(heard)
            both = any(one.fragment.speaker != fragment.speaker for one in self._waiting)
            return self._flush() if both else []
        updates = self._flush()
        if self._grouping.speaker == fragment.speaker:
            return [*updates, *self._group([heard])]
        self._waiting = [heard]
        return updates

    def close(self, reason: Literal["session_closed", "manual"]) -> list[Update]:
        """The end, once."""
        if self.closed:
            return []
        self.closed = True
        self._seen.clear()
        return [*self._flush(), *self._grouping.close(self._time(), reason)]

    def tick(self) -> list[Update]:
        """Time has passed."""
        return [*self._flush(), *self._grouping.advance(self._time())]

    def delay(self) -> int | None:
        """Milliseconds until ``tick`` has something to do."""
        due = self._grouping.deadline()
        if self.closed or not (self._waiting or due is not None):
            return None
        if self._waiting:
            delay = self._waiting[0].at + _TOGETHER_MS - self._now()
        else:
            delay = (due or 0) - self._time()
        return min(_MOST_MS, max(0, math.ceil(delay)))

    def _time(self) -> float:
        """Where the session should be by now."""
        if self._last is None:
            return 0
        end, at = self._last
        return end + max(0, self._now() - at)

    def _flush(self) -> list[Update]:
        waiting, self._waiting = self._waiting, []
        return list(self._group(waiting)) if waiting else []

    def _group(self, heard: list[_Heard]) -> Iterable[Update]:
        updates: list[Update] = []
        start = heard[0].fragment.start_ms
        if self._last_start is not None and start < self._last_start:
            updates += self._grouping.close(self._time(), "timestamp_reset")
            self._last = None
        self._last_start = start
        before = self._last[0] if self._last else 0
        end = max(before, *(one.fragment.end_ms for one in heard))
        self._last = end, max(one.at for one in heard)
        return [*updates, *self._grouping.take([one.fragment for one in heard])]


def _fragment(event: Any, speaker: Speaker) -> Fragment:
    """What an event says; events are not validated, so it is looked at before it counts."""
    given: list[Any] = [getattr(event, name, None) for name in ("delta", "start_ms", "end_ms")]
    text, start, end = given
    named = isinstance(event.event_id, str) and event.event_id and isinstance(text, str)
    if not named or not _is_time(start) or not _is_time(end) or end < start:
        raise OpenAIError("A transcript's event needs an id, a text, and a start before its end.")
    return Fragment(speaker, text, int(start), int(end))


def _is_time(value: Any) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and 0 <= value <= _LAST_INTEGER and int(value) == value
