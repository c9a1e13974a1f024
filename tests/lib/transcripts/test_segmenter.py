"""What is said in a live session becomes segments: the policy, on a clock of the test's own."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from openai_oxide import OpenAIError
from openai_oxide_lib.transcripts.segments import (
    SegmenterSettings,
    TranscriptSegment,
    plain_words,
)
from openai_oxide_lib.transcripts.timeline import Timeline

KINDS = {"u": "session.input_transcript.delta", "a": "session.output_transcript.delta"}


class Room:
    """A session that is listened to; ``said`` are texts that changed, ``|`` before closed ones."""

    def __init__(self, **settings: Any) -> None:
        self.now = 0.0
        self.count = 0
        self.timeline = Timeline(SegmenterSettings(**settings), lambda: self.now)

    def hear(self, who: str, text: str, start: Any, end: Any, **fields: Any) -> list[str]:
        self.count += 1
        values = {
            "event_id": f"e{self.count}",
            "delta": text,
            "start_ms": start,
            "end_ms": end,
        }
        return said_in(self.timeline.take(SimpleNamespace(type=KINDS[who], **{**values, **fields})))

    def wait(self, milliseconds: float) -> list[str]:
        """Let time pass; things happen when they are due."""
        end, texts = self.now + milliseconds, list[str]()
        while (delay := self.timeline.delay()) is not None and self.now + delay <= end:
            self.now += delay
            texts += said_in(self.timeline.tick())
        self.now = end
        return texts


def said_in(updates: list[Any] | None) -> list[str]:
    shown = (u if isinstance(u, TranscriptSegment) else u.segment for u in updates or ())
    reasons = (getattr(u, "reason", "") for u in updates or ())
    return [
        f"{segment.speaker[0]}:{segment.text}" + (f"|{reason}" if reason else "")
        for segment, reason in zip(shown, reasons, strict=True)
    ]


def test_words_of_one_speaker_grow_together() -> None:
    room = Room()
    room.hear("u", "Hel", 0, 100)
    assert room.wait(50) == ["u:Hel"]
    assert room.hear("u", "lo", 100, 200) == ["u:Hello"]


def test_the_other_speaker_ends_a_segment() -> None:
    room = Room()
    room.hear("u", "Hello", 0, 500)
    room.hear("a", "Welcome back", 1200, 3000)
    assert room.wait(60) == ["u:Hello|speaker_change", "a:Welcome back"]
    room.hear("u", "Thanks", 3000, 3500)
    assert room.wait(60) == ["a:Welcome back|speaker_change", "u:Thanks"]


def test_an_assistant_that_is_silent_ends_its_segment() -> None:
    room = Room()
    room.hear("a", "Hello", 0, 500)
    assert room.wait(1999) == ["a:Hello"]
    assert room.wait(1) == ["a:Hello|inactivity"]


@pytest.mark.parametrize("phrase", ["Mm-hmm.", "yeah", "Jawohl!"])
def test_signs_of_listening_are_left_out(phrase: str) -> None:
    room = Room(phrases=("jawohl",))
    room.hear("u", "I was", 0, 1000)
    room.hear("a", phrase, 800, 1100)
    room.wait(60)
    assert room.hear("u", " there", 1000, 2000) == ["u:I was there"]
    assert room.wait(9000) == []


def test_a_sign_of_listening_is_no_part_of_the_answer() -> None:
    room = Room()
    room.hear("u", "I was", 0, 1000)
    room.hear("a", "mhm", 800, 1100)
    room.hear("u", " there", 1000, 2000)
    room.hear("a", "Where?", 2600, 4000)
    assert room.wait(60) == ["u:I was there|speaker_change", "a:Where?"]


def test_a_longer_interjection_is_a_turn() -> None:
    room = Room()
    room.hear("u", "I was", 0, 1000)
    room.hear("a", "Where exactly was that", 800, 2100)
    assert room.wait(600) == ["u:I was|speaker_change", "a:Where exactly was that"]


def test_nothing_is_left_out_if_nothing_is_short_enough() -> None:
    room = Room(backchannel_max_duration_ms=0)
    room.hear("u", "I was", 0, 1000)
    room.hear("a", "yeah", 800, 1100)
    assert "a:yeah" in room.wait(3000)


def test_both_at_the_same_time() -> None:
    room = Room()
    assert room.hear("a", "Hi", 0, 400) == []
    assert room.hear("u", "Hi there", 0, 400) == ["u:Hi there"]


def test_time_that_begins_anew() -> None:
    room = Room()
    room.hear("u", "before", 5000, 6000)
    room.wait(60)
    assert room.hear("u", "after", 0, 100) == ["u:before|timestamp_reset", "u:after"]


def test_the_session_ends_everything_once() -> None:
    room = Room()
    room.hear("u", "bye", 0, 100)
    closed = SimpleNamespace(type="session.closed")
    assert said_in(room.timeline.take(closed)) == ["u:bye", "u:bye|session_closed"]
    assert room.timeline.close("manual") == []
    assert room.timeline.delay() is None
    with pytest.raises(OpenAIError, match="closed"):
        room.hear("u", "more", 0, 100)


def test_ids_form_a_chain() -> None:
    room = Room()
    room.hear("u", "one", 0, 100)
    shown = [*room.timeline.tick()]
    room.hear("a", "two two", 2000, 4000)
    shown += room.timeline.tick()
    first, second = (u for u in shown if isinstance(u, TranscriptSegment))
    assert (first.previous_id, second.previous_id) == (None, first.id)
    assert (second.start_ms, second.end_ms) == (2000, 4000)


def test_what_changes_nothing() -> None:
    room = Room()
    room.hear("u", "x", 0, 1)
    room.wait(60)
    assert room.hear("u", "x", 1, 2, event_id="e1") == []
    assert room.hear("u", "", 1, 2) == []
    assert room.timeline.take(SimpleNamespace(type="session.started")) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"event_id": ""}, {"event_id": None}, {"delta": None}, {"start_ms": -1}, {"end_ms": None},
        {"start_ms": 5, "end_ms": 4}, {"start_ms": 0.5}, {"start_ms": True}, {"end_ms": 2**53},
    ],
)  # fmt: skip
def test_events_that_cannot_be(fields: dict[str, Any]) -> None:
    room = Room()
    with pytest.raises(OpenAIError):
        room.hear("u", "x", 0, 10, **fields)
    assert room.timeline.delay() is None


@pytest.mark.parametrize("value", [-1, True, "1", float("nan"), 2**31])
def test_settings_that_cannot_be(value: Any) -> None:
    with pytest.raises(OpenAIError, match="assistant_silence_ms"):
        SegmenterSettings(assistant_silence_ms=value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\ufeff Mhm.\ufeff", "mhm"),
        ("mm-\u00a0\u3000hmm!", "mm hmm"),
        ("\u2028(uh\t\nhuh)", "uh huh"),
        ("mhm\u0085", "mhm\u0085"),
        ("\x1cmhm", "\x1cmhm"),
    ],
)
def test_white_space_and_punctuation_are_no_part_of_a_phrase(text: str, words: str) -> None:
    assert plain_words(text) == words
    is_acknowledgment = words in SegmenterSettings().acknowledgments
    room = Room()
    room.hear("u", "I was there", 0, 800)
    room.hear("a", text, 900, 1100)
    is_shown = any(segment.startswith("a:") for segment in room.wait(4000))
    assert is_shown != is_acknowledgment
