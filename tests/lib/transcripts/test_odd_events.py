"""Events of a live session in which any one value is anything: no other word is lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from openai_oxide import OpenAIError
from openai_oxide.models.live import ServerEvent
from openai_oxide_lib.transcripts.grouper import TranscriptGrouper
from openai_oxide_lib.transcripts.segments import SegmenterSettings, TranscriptSegmentClosedEvent
from openai_oxide_lib.transcripts.timeline import Timeline
from tests.support.mutations import mutations
from tests.support.odd_stories import Json, assert_said, fuzzed, typed

SPEECH = [
    *(("input", "alpha ", 0, 400), ("input", "beta", 400, 900), ("output", "gamma ", 2000, 2500)),
    *(("output", "delta", 2500, 3000), ("input", "epsilon", 5000, 6000)),
]
STORY: list[Json] = [
    {
        **{"type": f"session.{who}_transcript.delta", "event_id": f"e{number}", "delta": text},
        **{"start_ms": start, "end_ms": end},
    }
    for number, (who, text, start, end) in enumerate(SPEECH)
]
STORY.append({"type": "session.closed", "event_id": "e9", "reason": "done"})
PIECES = {number: text for number, (_, text, _, _) in enumerate(SPEECH)}


def segments_of(events: list[Any]) -> list[str]:
    """The texts of the segments that are closed in the end."""
    now = [0.0]
    timeline = Timeline(SegmenterSettings(), lambda: now[0])
    updates: list[Any] = []
    for event in events:
        now[0] += 60
        updates += timeline.tick()
        try:
            updates += timeline.take(event) or []
        except OpenAIError:
            continue
    updates += timeline.close("manual")
    closed = [one for one in updates if isinstance(one, TranscriptSegmentClosedEvent)]
    return [one.segment.text for one in closed]


@fuzzed
@given(mutations(STORY))
def test_events_of_a_live_session(mutation: Any) -> None:
    path, story = mutation
    events = typed(ServerEvent, story)
    if path[-1] == "type" and story[path[0]].get("type") == "session.closed":
        return
    assert_said(PIECES, path[0], " | ".join(segments_of(events)))


@pytest.mark.parametrize("kind", [None, 7, [], {}, ["session.closed"], "session.invented"])
def test_an_event_of_no_known_type_changes_nothing(kind: Any) -> None:
    with TranscriptGrouper() as grouper:
        grouper.on("segment.updated", lambda segment: pytest.fail(f"unexpected {segment}"))
        for event in typed(ServerEvent, [{**STORY[0], "type": kind}, {"delta": "x"}, {}]):
            grouper.push(event)
