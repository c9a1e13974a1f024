"""Embeddings, audio, images, videos, models and moderation."""

from __future__ import annotations

import array
import base64
import io
import math
import wave

import pytest

from tests.mock.exchange import Client
from tests.mock.oracle import complaint, named

EMBEDDINGS = "/v1/embeddings"


def embed(client: Client, **fields: object) -> list[object]:
    body = {"model": "text-embedding-3-small", "input": "hi", **fields}
    return [row["embedding"] for row in client("POST", EMBEDDINGS, body).json["data"]]


def test_embeddings_are_unit_vectors_and_repeat() -> None:
    from openai_oxide_mock.areas.embeddings import vector

    assert math.isclose(sum(v * v for v in vector("a", 64)), 1.0, rel_tol=1e-5)
    assert vector("a", 64) == vector("a", 64) != vector("b", 64)


def test_the_size_of_embeddings(client: Client) -> None:
    assert [len(v) for v in embed(client, input=["a", "b"])] == [1536, 1536]  # type: ignore[arg-type]
    assert len(embed(client, dimensions=8)[0]) == 8  # type: ignore[arg-type]
    assert len(embed(client, model="text-embedding-3-large")[0]) == 3072  # type: ignore[arg-type]
    assert len(embed(client, input=[1, 2])) == 1
    body = {"model": "text-embedding-3-small", "input": "hi", "dimensions": 4000}
    assert client("POST", EMBEDDINGS, body).error["param"] == "dimensions"


def test_base64_embeddings_are_the_same_numbers(client: Client) -> None:
    floats = embed(client, dimensions=8)[0]
    packed = array.array(
        "f", base64.b64decode(embed(client, dimensions=8, encoding_format="base64")[0])
    )  # type: ignore[call-overload]
    assert list(packed) == floats


def test_speech_is_a_sound(client: Client) -> None:
    body = {"model": "gpt-4o-mini-tts", "input": "one two", "voice": "alloy"}
    answer = client("POST", "/v1/audio/speech", body)
    with wave.open(io.BytesIO(answer.reply.body)) as file:
        assert file.getnframes() == 2 * 800
    events = client("POST", "/v1/audio/speech", {**body, "stream_format": "sse"}).events
    for event in events:
        assert complaint(named("CreateSpeechResponseStreamEvent"), event) is None
    heard = b"".join(base64.b64decode(e["audio"]) for e in events if "audio" in e)
    assert heard == answer.reply.body


@pytest.mark.parametrize(
    ("format", "schema"),
    [
        ("json", "CreateTranscriptionResponseJson"),
        ("verbose_json", "CreateTranscriptionResponseVerboseJson"),
        ("diarized_json", "CreateTranscriptionResponseDiarizedJson"),
    ],
)
def test_transcripts(format: str, schema: str, client: Client) -> None:
    form = [("file", b"x"), ("model", "whisper-1"), ("response_format", format)]
    found = client("POST", "/v1/audio/transcriptions", form=form).json
    assert complaint(named(schema), found) is None


@pytest.mark.parametrize(("format", "mark"), [("srt", "-->"), ("vtt", "WEBVTT"), ("text", "said")])
def test_transcripts_as_text(format: str, mark: str, client: Client) -> None:
    form = [("file", b"x"), ("model", "whisper-1"), ("response_format", format)]
    answer = client("POST", "/v1/audio/transcriptions", form=form)
    assert answer.reply.headers["content-type"].startswith("text/plain")
    assert mark in answer.reply.body.decode()


def test_a_streamed_transcript(client: Client) -> None:
    form = [("file", b"x"), ("model", "gpt-4o-transcribe"), ("stream", "true")]
    events = client("POST", "/v1/audio/transcriptions", form=form).events
    for event in events:
        assert complaint(named("CreateTranscriptionResponseStreamEvent"), event) is None
    assert "".join(e.get("delta", "") for e in events) == events[-1]["text"]


@pytest.mark.parametrize(
    ("path", "schema", "more"),
    [
        ("generations", "ImageGenStreamEvent", {}),
        ("edits", "ImageEditStreamEvent", {"images": [{"file_id": "file-1"}]}),
    ],
)
def test_images(path: str, schema: str, more: dict[str, object], client: Client) -> None:
    body = {"model": "gpt-image-1", "prompt": "a cat", **more}
    plain = client("POST", f"/v1/images/{path}", {**body, "n": 2}).json
    assert complaint(named("ImagesResponse"), plain) is None
    assert len(plain["data"]) == 2
    events = client(
        "POST", f"/v1/images/{path}", {**body, "stream": True, "partial_images": 2}
    ).events
    for event in events:
        assert complaint(named(schema), event) is None
    assert [e["type"].rpartition(".")[2] for e in events] == ["partial_image"] * 2 + ["completed"]
    assert base64.b64decode(events[-1]["b64_json"]).startswith(b"\x89PNG")


def test_videos_take_a_while(client: Client) -> None:
    made = client("POST", "/v1/videos", form=[("prompt", "a cat")]).json
    path = f"/v1/videos/{made['id']}"
    states = [made, *(client("GET", path).json for _ in range(2))]
    assert [state["status"] for state in states] == ["queued", "in_progress", "completed"]
    for state in states:
        assert complaint(named("VideoResource"), state) is None
    answer = client("GET", f"{path}/content")
    assert answer.reply.headers["content-type"] == "video/mp4"
    remixed = client("POST", f"{path}/remix", {"prompt": "a dog"}).json
    assert remixed["remixed_from_video_id"] == made["id"]
    assert len(client("GET", "/v1/videos").json["data"]) == 2


def test_models(client: Client) -> None:
    listed = client("GET", "/v1/models").json
    assert complaint(named("ListModelsResponse"), listed) is None
    name = listed["data"][0]["id"]
    assert client("GET", f"/v1/models/{name}").json["id"] == name
    assert client("GET", "/v1/models/gpt-0").error["code"] == "model_not_found"
    assert client("DELETE", f"/v1/models/{name}").json["deleted"] is True
    assert client("GET", f"/v1/models/{name}").status == 404


def test_moderation(client: Client) -> None:
    body = {"input": ["all is well", "so much violence"]}
    found = client("POST", "/v1/moderations", body).json
    assert complaint(named("CreateModerationResponse"), found) is None
    assert [result["flagged"] for result in found["results"]] == [False, True]
