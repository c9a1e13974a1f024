"""Whole answers as servers send them: errors that say 200, encodings, text instead of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

import openai_oxide
from openai_oxide import OpenAI
from openai_oxide.types.audio import Transcription
from openai_oxide.types.chat import ChatCompletion, ChatCompletionChunk
from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
from openai_oxide_runtime.streaming.sync_stream import Stream
from tests.support.memory import Answer, Memory

CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant"}}
HEAD = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
JSON = "application/json"


def client(body: bytes | Any, kind: str = JSON, **settings: Any) -> OpenAI:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    memory = Memory(Answer(content, content_type=kind, x_request_id="req_1"))
    return OpenAI(api_key="sk-test", admin_api_key="k", transport=memory, max_retries=0, **settings)


def chat(made: OpenAI) -> ChatCompletion:
    return made.chat.completions.create(model="m", messages=[])


def respond(made: OpenAI) -> Any:
    return made.responses.create(model="m", input="x")


def heard(made: OpenAI, **said: Any) -> Any:
    return made.audio.transcriptions.create(model="m", file=b"x", **said)


ASKED: dict[str, Callable[[OpenAI], Any]] = {
    "a model": chat,
    "a model with an error": respond,
    "another": lambda c: c.fine_tuning.jobs.retrieve("j"),
    "a page": lambda c: c.files.list(),
    "vectors": lambda c: c.embeddings.create(model="m", input="x"),
    "a union": heard,
    "text": lambda c: heard(c, response_format="text"),
    "sound": lambda c: c.audio.speech.create(model="m", input="x", voice="alloy"),
    "nothing": lambda c: c.realtime.calls.hangup("c"),
    "a parsed one": lambda c: c.chat.completions.parse(model="m", messages=[]),
    "a raw one": lambda c: c.models.with_raw_response.retrieve("m").parse(),
    "a path": lambda c: c.post("/x", body={}, cast_to=ChatCompletion),
}
BODIES: list[tuple[dict[str, Any], type[Exception], int]] = [
    ({"error": {"code": 429, "message": "why"}}, openai_oxide.RateLimitError, 429),
    ({"error": {"code": "502", "message": "why"}}, openai_oxide.InternalServerError, 502),
    (
        {"error": {"type": "invalid_request_error", "message": "why"}, "user_id": "u"},
        openai_oxide.BadRequestError,
        400,
    ),
    ({"error": {"message": "why"}}, openai_oxide.APIStatusError, 200),
    ({"error": "why", "estimated_time": 2.0}, openai_oxide.APIStatusError, 200),
    ({"type": "error", "error": {"message": "why"}}, openai_oxide.APIStatusError, 200),
]


@pytest.mark.parametrize(("body", "kind", "status"), BODIES)
@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_an_answer_that_is_an_error_raises(
    ask: Callable[[OpenAI], Any], body: dict[str, Any], kind: type[Exception], status: int
) -> None:
    for sent in (body, b"\xef\xbb\xbf" + json.dumps(body).encode()):
        if ask in (ASKED["nothing"], ASKED["text"], ASKED["sound"]) and sent is not body:
            continue  # a mark before what is no JSON is a part of it
        with pytest.raises(openai_oxide.APIStatusError) as caught:
            ask(client(sent))
        assert type(caught.value) is kind
        assert (str(caught.value), caught.value.status_code) == ("why", status)
        assert (caught.value.request_id, caught.value.response.status_code) == ("req_1", 200)


@pytest.mark.parametrize("ask", [chat, respond])
def test_a_strict_client_raises_it_too(ask: Callable[[OpenAI], Any]) -> None:
    with pytest.raises(openai_oxide.RateLimitError):
        ask(client(BODIES[0][0], _strict_response_validation=True))


ERROR = {"code": "server_error", "message": "why"}


def test_an_error_beside_an_answer_is_a_part_of_it() -> None:
    failed = respond(client({"id": "r", "object": "response", "status": "failed", "error": ERROR}))
    assert (failed.id, failed.error.code) == ("r", "server_error")
    assert chat(client({**HEAD, "choices": [CHOICE], "error": ERROR})).id == "c"
    assert chat(client({"choices": [CHOICE], "error": ERROR})).choices[0].index == 0
    for nothing in (None, {}, "", False):
        assert chat(client({"error": nothing})).choices is None
    listed = client({"object": "list", "data": [], "error": ERROR}).files.list()
    assert listed.data == []
    job = client({"id": "j", "error": ERROR}).fine_tuning.jobs.retrieve("j")
    assert job.error is not None


def test_what_is_read_as_plain_json_or_downloaded_is_no_error() -> None:
    body = {"error": ERROR}
    assert client(body).get("/x", cast_to=object) == body
    assert client(body).get("/x", cast_to=dict[str, Any]) == body
    file = client(body).files.content("f")
    assert isinstance(file, HttpxBinaryResponseContent)
    assert file.json() == body


def test_an_answer_to_a_stream_that_is_an_error_is_raised() -> None:
    for body in ({"error": {"code": 429, "message": "why"}}, {"error": "why"}):
        for sent in (json.dumps(body), json.dumps(body, indent=1) + "\n"):
            stream = client(sent.encode()).chat.completions.create(
                model="m", messages=[], stream=True
            )
            with pytest.raises(openai_oxide.APIError, match=r"^why$"):
                list(stream)


def said(text: str) -> dict[str, Any]:
    message = {"role": "assistant", "content": text}
    return {**HEAD, "choices": [{**CHOICE, "message": message}]}


ENCODED: list[tuple[str, bytes, str]] = [
    ("a mark", b"\xef\xbb\xbf" + json.dumps(said("h\u00e9")).encode(), JSON),
    ("UTF-16", json.dumps(said("h\u00e9")).encode("utf-16"), f"{JSON}; charset=utf-16"),
    ("UTF-16 by itself", json.dumps(said("h\u00e9")).encode("utf-16-be"), JSON),
    ("UTF-32", json.dumps(said("h\u00e9")).encode("utf-32"), JSON),
    (
        "Latin",
        json.dumps(said("h\u00e9"), ensure_ascii=False).encode("latin-1"),
        f'{JSON}; charset="ISO-8859-1"',
    ),
    (
        "UTF-8 that calls itself Latin",
        json.dumps(said("h\u00e9"), ensure_ascii=False).encode(),
        f"{JSON}; charset=latin-1",
    ),
]


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(("_", "body", "kind"), ENCODED)
def test_an_answer_may_be_in_any_encoding(_: str, body: bytes, kind: str, strict: bool) -> None:
    found = chat(client(body, kind, _strict_response_validation=strict))
    assert (found.choices[0].message.content, found._request_id) == ("h\u00e9", "req_1")


def test_half_a_character_is_kept_as_it_came() -> None:
    found = chat(client(said("a\ud83d")))
    assert found.choices[0].message.content == "a\ud83d"
    assert (found.id, found.choices[0].finish_reason) == ("c", "stop")


def events(body: bytes, kind: str = "text/event-stream") -> list[ChatCompletionChunk]:
    stream = client(body, kind).chat.completions.create(model="m", messages=[], stream=True)
    assert isinstance(stream, Stream)
    return list(stream)


def chunk(text: str, **how: Any) -> str:
    value = {"id": "c", "choices": [{"index": 0, "delta": {"content": text}}]}
    return f"data: {json.dumps(value, **how)}\n\n"


DONE = "data: [DONE]\n\n"


def test_half_a_character_in_a_stream_is_kept_as_it_came() -> None:
    first, second = events((chunk("a\ud83d") + chunk("b") + DONE).encode())
    assert (first.choices[0].delta.content, second.choices[0].delta.content) == ("a\ud83d", "b")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "latin-1"])
def test_a_stream_may_be_in_any_encoding(encoding: str) -> None:
    sent = (chunk("h\u00e9", ensure_ascii=False) + DONE).encode(encoding)
    for size in (1, 3, 1000):
        pieces = [sent[at : at + size] for at in range(0, len(sent), size)]
        kind = f"text/event-stream; charset={encoding.removesuffix('-sig')}"
        made = OpenAI(api_key="k", transport=Memory(Answer(*pieces, content_type=kind)))
        [found] = made.chat.completions.create(model="m", messages=[], stream=True)
        assert found.choices[0].delta.content == "h\u00e9"


TEXTS: list[tuple[str, bytes, str]] = [
    (JSON, b"hi there", "hi there"),
    (JSON, b'{"text": "hi"}', '{"text": "hi"}'),
    (JSON, b"", ""),
    ("text/html", b"hi", "hi"),
    ("text/plain; charset=latin-1", b"h\xe9", "h\u00e9"),
    ("text/plain; charset=utf-16", "h\u00e9".encode("utf-16"), "h\u00e9"),
    ("", "h\u00e9".encode(), "h\u00e9"),
]


@pytest.mark.parametrize("form", ["text", "srt", "vtt"])
@pytest.mark.parametrize(("kind", "body", "text"), TEXTS)
def test_what_was_asked_for_as_text_is_text(kind: str, body: bytes, text: str, form: Any) -> None:
    made = client(body, kind)
    assert heard(made, response_format=form) == text
    read = made.audio.translations.create(model="m", file=b"x", response_format=form)
    assert read == text  # type: ignore[comparison-overlap]


@pytest.mark.parametrize("kind", [JSON, "text/plain", ""])
def test_what_is_json_is_read_as_json_where_no_text_was_asked_for(kind: str) -> None:
    assert heard(client({"text": "hi"}, kind)) == Transcription(text="hi")


def test_a_page_is_no_text() -> None:
    for said in ({"response_format": "text"}, {}):
        with pytest.raises(openai_oxide.APIResponseValidationError):
            heard(client(b" <html>down</html>", "text/html"), **said)
