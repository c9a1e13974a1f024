"""Puts the events of a live session on a timeline, and tells when which segments change. Pure."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import count
from typing import Final, Literal, NamedTuple, TypeGuard

from openai_oxide_lib.structured_output.loose_values import kind_of
from openai_oxide_lib.transcripts.segmenter import Segmenter
from openai_oxide_lib.transcripts.segments import Fragment, SegmenterSettings, Speaker, Update
from openai_oxide_runtime.errors.base import OpenAIError

__all__ = ["Timeline"]

_SPEAKERS: Final[dict[str, Speaker]] = {
    "session.input_transcript.delta": "user",
    "session.output_transcript.delta": "assistant",
}
# The fragments of both speakers for the same time are events that arrive close together.
_PAIR_WINDOW_MS: Final = 50
_MAX_DELAY_MS: Final = 2_147_483_647
_MAX_INTEGER: Final = 2**53 - 1
_NAMES: Final = count()


class _Arrival(NamedTuple):
    """A fragment, and when it arrived on the clock of this program."""

    fragment: Fragment
    arrived_ms: float


class Timeline:
    """Events in, updates out. ``now`` gives the milliseconds of a monotonic clock."""

    def __init__(self, settings: SegmenterSettings, now: Callable[[], float]) -> None:
        self._now = now
        self._segmenter = Segmenter(settings, f"segment_{next(_NAMES)}")
        self._event_ids: set[str] = set()
        self._pending: list[_Arrival] = []
        self._last: tuple[int, float] | None = None
        """The latest end of a fragment, and when it arrived."""
        self._last_start: int | None = None
        self.closed = False

    def take(self, event: object) -> list[Update] | None:
        """Return what an event changes; None for other kinds of events and for repeated ones."""
        if self.closed:
            raise OpenAIError("The grouper is closed: create a new one for each session.")
        kind = kind_of(event)
        if kind == "session.closed":
            return self.close("session_closed")
        speaker = _SPEAKERS.get(kind)
        if speaker is None:
            return None
        event_id, fragment = _parse(event, speaker)
        if event_id in self._event_ids:
            return None
        self._event_ids.add(event_id)
        return self._add(fragment) if fragment.text else None

    def _add(self, fragment: Fragment) -> list[Update]:
        arrival = _Arrival(fragment, self._now())
        if self._pending and self._pending[0].fragment[2:] == fragment[2:]:
            self._pending.append(arrival)
            speakers = {pending.fragment.speaker for pending in self._pending}
            return self._flush() if len(speakers) > 1 else []
        updates = self._flush()
        if self._segmenter.speaker == fragment.speaker:
            return [*updates, *self._pass_on([arrival])]
        self._pending = [arrival]
        return updates

    def close(self, reason: Literal["session_closed", "manual"]) -> list[Update]:
        """Close all segments; a second call returns nothing."""
        if self.closed:
            return []
        self.closed = True
        self._event_ids.clear()
        return [*self._flush(), *self._segmenter.close(self._time(), reason)]

    def tick(self) -> list[Update]:
        """Return what has changed because time has passed."""
        return [*self._flush(), *self._segmenter.advance(self._time())]

    def delay(self) -> int | None:
        """Milliseconds until ``tick`` must be called; None if it need not be."""
        due = self._segmenter.deadline()
        if self.closed or not (self._pending or due is not None):
            return None
        if self._pending:
            delay = self._pending[0].arrived_ms + _PAIR_WINDOW_MS - self._now()
        else:
            delay = (due or 0) - self._time()
        return min(_MAX_DELAY_MS, max(0, math.ceil(delay)))

    def _time(self) -> float:
        """The present time of the session, from its last fragment and the time since then."""
        if self._last is None:
            return 0
        end, arrived = self._last
        return end + max(0, self._now() - arrived)

    def _flush(self) -> list[Update]:
        pending, self._pending = self._pending, []
        return self._pass_on(pending) if pending else []

    def _pass_on(self, arrivals: list[_Arrival]) -> list[Update]:
        updates: list[Update] = []
        start = arrivals[0].fragment.start_ms
        if self._last_start is not None and start < self._last_start:
            updates += self._segmenter.close(self._time(), "timestamp_reset")
            self._last = None
        self._last_start = start
        fragments = [arrival.fragment for arrival in arrivals]
        previous = self._last[0] if self._last else 0
        end = max(previous, *(fragment.end_ms for fragment in fragments))
        self._last = end, max(arrival.arrived_ms for arrival in arrivals)
        return [*updates, *self._segmenter.take(fragments)]


def _parse(event: object, speaker: Speaker) -> tuple[str, Fragment]:
    """The id and the fragment of an event. Events are not validated when they are decoded."""
    names = ("event_id", "delta", "start_ms", "end_ms")
    event_id, text, start, end = (getattr(event, name, None) for name in names)
    if not isinstance(event_id, str) or not event_id or not isinstance(text, str):
        raise OpenAIError("A transcript event needs an `event_id` and a `delta` that are texts.")
    if not _is_time(start) or not _is_time(end) or end < start:
        raise OpenAIError("A transcript event needs a `start_ms` that is not after its `end_ms`.")
    return event_id, Fragment(speaker, text, int(start), int(end))


def _is_time(value: object) -> TypeGuard[float]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return 0 <= value <= _MAX_INTEGER and int(value) == value
