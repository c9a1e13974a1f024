"""What calls give: models, pages, streams, raw responses, bytes; in both colours."""

from __future__ import annotations

import contextlib
import copy
import json
from typing import Any

import pytest

import openai_oxide
from tests.dropin.pair import CHAT, Program, Programs, async_client, client

programs = Programs()


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


@programs
def models_as_plain_values(openai: Any, server: Any) -> Any:
    made = client(openai, server).chat.completions.create(**CHAT)
    return [
        *(json.loads(made.to_json()), made.to_dict(), made.to_dict(exclude_unset=False)),
        *(made.to_dict(exclude_none=True), made.to_dict(mode="json", exclude_defaults=True)),
        *(made.model_dump(), made.model_dump(exclude_none=True), made.to_json().count("\n")),
        *(json.loads(made.to_json(indent=None)), made._request_id is not None),
    ]


@programs
def models_by_hand(openai: Any, server: Any) -> Any:
    kind, said = openai.types.Model, {"id": "a", "created": 1, "object": "model", "owned_by": "x"}
    made = kind(**said)
    same = [kind.model_validate(said), kind.model_validate_json(json.dumps(said))]
    return [made, str(made), repr(made), [one == made for one in same], made.created]


@programs
def models_of_unchecked_values(openai: Any, server: Any) -> Any:
    message = {"role": "assistant", "content": 7, "new": {"a": 1}}
    choice = {"index": 0, "message": message}
    made = openai.types.chat.ChatCompletion.construct(id="x", choices=[choice], unknown=3)
    again = openai.types.chat.ChatCompletionMessage.model_construct(role="assistant", content="x")
    inner = made.choices[0].message
    return [
        *(made, made.unknown, made.model_extra, made.usage, again),
        *(type(inner), inner.content, inner.new, type(made.choices[0]).__mro__[1] is type(inner)),
    ]


@programs
def models_of_ones_own(openai: Any, server: Any) -> Any:
    class Own(openai.BaseModel):  # type: ignore[name-defined,misc]
        size: int
        tags: list[str] | None = None

    made = Own(size=1, tags=["a"], more=2)
    return [made, Own.construct(size="bad"), Own.model_json_schema(), made.model_extra]


@programs.failing
def models_of_ones_own_are_strict(openai: Any, server: Any) -> Any:
    class Own(openai.BaseModel):  # type: ignore[name-defined,misc]
        size: int

    return Own()


@programs
def copies_of_models(openai: Any, server: Any) -> Any:
    made = client(openai, server).chat.completions.create(**CHAT)
    copies = [copy.copy(made), copy.deepcopy(made), made.model_copy(), made.model_copy(deep=True)]
    changed = made.model_copy(update={"id": "zz"})
    return [
        [one == made and one._request_id == made._request_id for one in copies],
        *(changed.id, copies[1].choices[0] is made.choices[0]),
    ]


@programs
def pages(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    for number in range(5):
        made.files.create(file=(f"f{number}", b"x"), purpose="batch")
    page = made.files.list(limit=2)
    return [
        *(len(page.data), page.has_next_page(), [one.filename for one in page], page.has_more),
        *([len(one.data) for one in page.iter_pages()], sorted(page.model_dump())),
        *(page.get_next_page().data[0].filename, list(page.next_page_info().params), type(page)),
        *(made.models.list().has_next_page(), made.models.list().next_page_info()),
    ]


@programs.failing
def a_page_after_the_last(openai: Any, server: Any) -> Any:
    return client(openai, server).models.list().get_next_page()


@programs
async def pages_asynchronously(openai: Any, server: Any) -> Any:
    async with async_client(openai, server) as made:
        for number in range(5):
            await made.files.create(file=(f"f{number}", b"x"), purpose="batch")
        page = await made.files.list(limit=2)
        return [
            [one.filename async for one in made.files.list(limit=2)],
            [len(one.data) async for one in page.iter_pages()],
            (await page.get_next_page()).data[0].filename,
        ]


@programs
def streams(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    stream = made.chat.completions.create(**CHAT, stream=True)
    head = [type(stream), stream.response.status_code, next(stream)]
    rest = [piece.choices[0].delta.content for piece in stream]
    stream.close()
    with made.responses.create(model="m", input="x", stream=True) as events:
        return [head, rest, [(event.type, type(event)) for event in events]]


@programs
async def streams_asynchronously(openai: Any, server: Any) -> Any:
    async with async_client(openai, server) as made:
        stream = await made.chat.completions.create(**CHAT, stream=True)
        head = await stream.__anext__()
        rest = [piece.choices[0].delta.content async for piece in stream]
        await stream.close()
        async with await made.responses.create(model="m", input="x", stream=True) as events:
            return [head, rest, [event.type async for event in events]]


@programs
def raw_responses(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    raw = made.chat.completions.with_raw_response.create(**CHAT)
    return [
        *(raw.status_code, raw.parse(), raw.headers["content-type"], raw.method, type(raw)),
        *(raw.http_response.status_code, raw.http_response.json()["object"], raw.is_closed),
        *(raw.http_request.method, raw.http_version, raw.retries_taken, type(raw.elapsed)),
        *(type(raw.content), raw.text == raw.parse(to=str), raw.request_id is not None),
        *(type(raw.parse()), raw.parse() is raw.parse(), type(raw.parse(to=dict[str, object]))),
        str(raw.url).endswith("/chat/completions"),
    ]


@programs
def raw_responses_of_streams_and_pages(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    raw = made.chat.completions.with_raw_response.create(**CHAT, stream=True)
    pieces = [piece.choices[0].delta.content for piece in raw.parse()]
    listed = made.with_raw_response.models.list()
    page = listed.parse()
    return [pieces, raw.headers["content-type"], type(page), page.has_next_page(), list(page)]


@programs
def responses_to_be_read(openai: Any, server: Any) -> Any:
    made = client(openai, server).chat.completions.with_streaming_response
    with made.create(**CHAT) as whole:
        seen = [whole.status_code, type(whole), whole.is_closed, whole.parse(), whole.is_closed]
    with made.create(**CHAT, stream=True) as lined:
        lines = [line[:5] for line in lined.iter_lines()]
    with made.create(**CHAT, stream=True) as parsed:
        return [*seen, lines, [piece.choices[0].delta.content for piece in parsed.parse()]]


@programs
async def raw_responses_asynchronously(openai: Any, server: Any) -> Any:
    async with async_client(openai, server) as made:
        raw = await made.chat.completions.with_raw_response.create(**CHAT)
        page = (await made.models.with_raw_response.list()).parse()
        async with made.chat.completions.with_streaming_response.create(**CHAT) as whole:
            read = [type(whole), (await whole.parse()).object, len(await whole.read()) > 0]
        return [raw.parse(), raw.status_code, type(page), page.data[0], read]


def verdict(openai: Any) -> Any:
    """A type of a program, for answers to be parsed as."""
    annotations = {"good": bool}
    return type("Verdict", (openai.BaseModel,), {"__annotations__": annotations})


GOOD = {"text": '{"good": true}'}


@programs
def parsed_answers(openai: Any, server: Any) -> Any:
    made, kind = client(openai, server), verdict(openai)
    server.script(answer=GOOD, times=None)
    chat = made.chat.completions.parse(**CHAT, response_format=kind)
    raw = made.chat.completions.with_raw_response.parse(**CHAT, response_format=kind)
    with made.chat.completions.with_streaming_response.parse(**CHAT, response_format=kind) as late:
        lazy = late.parse()
    response = made.responses.parse(model="m", input="x", text_format=kind)
    whole = made.responses.with_raw_response.parse(model="m", input="x", text_format=kind)
    return [
        *(chat.choices[0].message.parsed, type(chat), raw.parse().choices[0].message.parsed),
        *(type(raw), raw.parse() is raw.parse(), lazy.choices[0].message.parsed),
        *(response.output_parsed, whole.parse().output_parsed, type(whole.parse())),
        server.requests[-1].json["text"]["format"]["strict"],
    ]


@programs
def parse_sends_what_it_is_told(openai: Any, server: Any) -> Any:
    made, kind = client(openai, server), verdict(openai)
    server.script(answer=GOOD, times=None)
    asked = {"model": "m", "input": "x", "text_format": kind, "verbosity": "low"}
    first = made.responses.parse(**asked, stream=False).output_parsed
    sent = server.requests[-1].json
    made.responses.parse(**asked, extra_body={"k": 1})
    return [first, sent["verbosity"], sent["stream"], server.requests[-1].json["k"]]


@programs
async def parsed_answers_asynchronously(openai: Any, server: Any) -> Any:
    kind = verdict(openai)
    server.script(answer=GOOD, times=None)
    async with async_client(openai, server) as made:
        chat, asked = made.chat.completions, {**CHAT, "response_format": kind}
        raw = await chat.with_raw_response.parse(**asked)
        async with chat.with_streaming_response.parse(**asked) as late:
            lazy = await late.parse()
        whole = await made.responses.with_raw_response.parse(model="m", input="x", text_format=kind)
        return [
            *(raw.parse().choices[0].message.parsed, lazy.choices[0].message.parsed),
            *(whole.parse().output_parsed, type(raw), type(late)),
        ]


@programs
def streams_that_are_parsed(openai: Any, server: Any) -> Any:
    made, kind = client(openai, server), verdict(openai)
    server.script(answer=GOOD, times=None)
    with made.chat.completions.stream(**CHAT, response_format=kind) as stream:
        kinds = [event.type for event in stream]
        final = stream.get_final_completion().choices[0].message.parsed
    with made.responses.stream(model="m", input="x", text_format=kind) as events:
        told = [event.type for event in events]
        return [kinds, final, told, events.get_final_response().output_parsed]


@programs
def text_that_is_read_as_another_type(openai: Any, server: Any) -> Any:
    made, kind = client(openai, server), verdict(openai)
    server.script(answer=GOOD, times=None)
    text = {"format": {"type": "json_object"}}
    first = made.responses.parse(model="m", input="x", text=text, parse_as=kind)
    second = made.responses.parse(model="m", input="x", text_format=kind, parse_as=None)
    return [first.output_parsed, second.output_parsed, server.requests[0].json["text"]]


@programs
def contents_by_the_older_name(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    id = made.files.create(file=("f", b"abc"), purpose="batch").id
    raw = made.files.with_raw_response.retrieve_content(id)
    with made.files.with_streaming_response.retrieve_content(id) as late:
        return [made.files.retrieve_content(id), raw.parse(), late.parse()]


@programs
def audio_and_text(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    heard = made.audio.speech.create(model="tts-1", voice="alloy", input="x")
    server.script(path="*transcriptions", text="hello", headers={"content-type": "text/plain"})
    text = made.audio.transcriptions.create(
        model="whisper-1", file=("a.mp3", b"x"), response_format="text"
    )
    pieces = b"".join(heard.iter_bytes(100))
    return [type(heard), heard.read() == pieces, heard.response.status_code, text]


@programs
def http_clients_with_defaults(openai: Any, server: Any) -> Any:
    made = openai.DefaultHttpxClient(headers={"X-Mine": "1"})
    client(openai, server, http_client=made).models.list()
    sent = server.requests[-1].headers["x-mine"]
    return [made.follow_redirects, made.timeout.read, sent]


FAILING: list[Any] = [
    {"type": "response.output_text.delta", "delta": "a", "item_id": "i", "output_index": 0}
    | {"content_index": 0, "logprobs": [], "sequence_number": 1},
    {"type": "error", "code": "slow", "message": "wait", "param": None, "sequence_number": 2},
]


@programs
def errors_within_a_stream(openai: Any, server: Any) -> Any:
    server.script(events=FAILING)
    seen: list[Any] = []
    stream = client(openai, server).responses.create(model="m", input="x", stream=True)
    # Here the official package ends as if all were well, and this one raises.
    with contextlib.suppress(openai.APIError):
        for event in stream:
            seen.append(event)
    return [seen, [type(event) for event in seen], seen[-1].message]


@pytest.mark.parametrize("how", ["create", "stream"])
def test_an_error_within_a_stream_is_seen_and_raised(how: str, server: Any) -> None:
    server.script(events=FAILING)
    responses, seen = client(openai_oxide, server).responses, []
    said = {"stream": True} if how == "create" else {}
    manager = getattr(responses, how)(model="m", input="x", **said)
    with manager as stream, pytest.raises(openai_oxide.APIError, match="wait") as caught:
        for event in stream:
            seen.append(event.type)
    assert caught.value.code == "slow"
    assert seen == ["response.output_text.delta", "error"]
