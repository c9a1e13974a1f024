"""The format that a recording's text is asked for in says what class the answer is."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_runtime.core.sentinels import omit
from tests.support.wire import plain, serving

LEAST = {"text": "hi"}
SEGMENT = {"id": 0, "start": 0.0, "end": 1, "text": "hi"}
VERBOSE = {"text": "hi", "language": "en", "duration": 1.5, "segments": [SEGMENT]}


@pytest.mark.parametrize("resource", ["transcriptions", "translations"])
@pytest.mark.parametrize(
    ("asked", "body", "kind"),
    [
        ("json", LEAST, ""),
        ("json", VERBOSE, ""),
        ("verbose_json", LEAST, "Verbose"),
        ("verbose_json", {**VERBOSE, "duration": "1.5"}, "Verbose"),
        ("verbose_json", {**VERBOSE, "text": None}, "Verbose"),
        ("of_tomorrow", VERBOSE, "Verbose"),
        (None, LEAST, ""),
        (None, VERBOSE, ""),
        (omit, {**VERBOSE, "duration": "1.5"}, ""),
    ],
)
def test_the_format_chooses_the_class(resource: str, asked: Any, body: Any, kind: str) -> None:
    found = answered(resource, asked, body)
    name = {"transcriptions": "Transcription", "translations": "Translation"}[resource]
    assert type(found).__name__ == name + kind
    assert found.to_dict() == body
    if kind and body is not LEAST:
        assert (type(found.segments[0].end), found.segments[0].text) == (float, "hi")


def test_who_speaks_when() -> None:
    segment = {"id": "s", "type": "transcript.text.segment", "speaker": 7, "text": "hi"}
    found = answered("transcriptions", "diarized_json", {"segments": [segment]})
    assert type(found).__name__ == "TranscriptionDiarized"
    assert (found.segments[0].speaker, found.segments[0].text) == (7, "hi")


def answered(resource: str, asked: Any, body: Any) -> Any:
    sent = plain(json.dumps(body).encode(), content_type="application/json")
    with serving(sent) as server, OpenAI(api_key="k", base_url=server.url) as client:
        create = getattr(client.audio, resource).create
        return create(model="m", file=b"x", response_format=asked)


@pytest.mark.anyio
async def test_raw_responses_are_read_so_in_the_other_colour() -> None:
    sent = plain(json.dumps(LEAST).encode(), content_type="application/json")
    with serving(sent) as server:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:
            create = client.audio.transcriptions.with_raw_response.create
            raw: Any = await create(model="m", file=b"x", response_format="verbose_json")
    assert type(raw.parse()).__name__ == "TranscriptionVerbose"
