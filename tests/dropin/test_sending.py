"""What a call sends: marks for what is left out, extras, files, paths of one's own."""

from __future__ import annotations

import io
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.dropin.pair import CHAT, KEY, Program, Programs, async_client, client

programs = Programs()


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


def foreign() -> Any:
    """The official package, whose marks any package is handed here."""
    return import_module("openai")


@programs
def marks_of_the_official_package(openai: Any, server: Any) -> Any:
    marks = foreign()
    made = client(openai, server, timeout=marks.NOT_GIVEN)
    absent = {"temperature": marks.NOT_GIVEN, "top_p": marks.omit, "n": marks.NotGiven()}
    nested = [{"role": "user", "content": "x", "name": marks.not_given}]
    asked = {**CHAT, "messages": nested, "user": marks.Omit(), "timeout": marks.NOT_GIVEN}
    made.chat.completions.create(**asked, **absent)
    copied = made.copy(timeout=marks.not_given, max_retries=marks.NOT_GIVEN)
    return [server.requests[-1].json, copied.max_retries]


@programs
def marks_of_the_official_package_in_headers_and_queries(openai: Any, server: Any) -> Any:
    marks = foreign()
    headers = {"X-A": "1", "X-B": "2", "X-D": marks.Omit()}
    made = client(openai, server, default_headers=headers, default_query={"q": "1"})
    made.models.list(extra_headers={"X-A": marks.omit, "X-C": "3"}, extra_query={"a": marks.omit})
    sent = server.requests[-1]
    return [[sent.headers.get(f"x-{name}") for name in "abcd"], sent.query]


@programs
def marks_of_the_official_package_for_a_client(openai: Any, server: Any) -> Any:
    marks = foreign()
    return openai.OpenAI(api_key=KEY, base_url=marks.not_given, timeout=marks.NOT_GIVEN).base_url


@programs
def marks_inside_a_body(openai: Any, server: Any) -> Any:
    parts = [{"type": "input_text", "text": "x", "cache": openai.omit}]
    said = [{"role": "user", "content": parts, "status": openai.NOT_GIVEN}]
    client(openai, server).responses.create(model="m", input=said, top_p=openai.omit)
    return server.requests[-1].json


@programs
def marks_say_no(openai: Any, server: Any) -> Any:
    return [bool(openai.NOT_GIVEN), bool(openai.omit), isinstance(openai.omit, openai.Omit)]


@programs
def extras(openai: Any, server: Any) -> Any:
    made = client(openai, server, default_query={"a": ["x", "y"]})
    made.chat.completions.create(
        **CHAT,
        metadata={"a": "1"},
        extra_body={"x": 1, "model": "other", "metadata": {"b": "2"}},
        extra_query={"q": [1, 2], "deep": {"c": True, "d": [3]}, "none": None},
        extra_headers={"X-Z": "1", "Authorization": "Bearer other"},
    )
    sent = server.requests[-1]
    return [sent.json, sent.query, sent.headers["x-z"], sent.headers["authorization"]]


@programs
def files(openai: Any, server: Any) -> Any:
    path = Path(__file__)
    given: list[Any] = [
        *(b"abc", ("n.txt", b"abc"), ("n.txt", b"abc", "text/plain")),
        *(("n.txt", b"abc", "text/plain", {"X-P": "1"}), io.BytesIO(b"zz"), path, ("q.txt", path)),
    ]
    create = client(openai, server).files.create
    made = [create(file=one, purpose="batch") for one in given]
    return [(one.filename, one.bytes) for one in made]


@programs
def verbs_and_casts(openai: Any, server: Any) -> Any:
    made = client(openai, server)

    class Listing(openai.BaseModel):  # type: ignore[name-defined,misc]
        object: str

    def get(cast_to: Any) -> Any:
        return made.get("/models", cast_to=cast_to)

    found = get(Listing)
    return [
        *(get(httpx.Response).status_code, type(get(str)), type(get(object)), type(get(bytes))),
        *(get(dict[str, object]), found, type(found), found._request_id is not None),
        made.get("models", cast_to=Listing, options={"params": {"a": [1, 2]}}).object,
        server.requests[-1].query,
    ]


@programs
def a_post_of_ones_own(openai: Any, server: Any) -> Any:
    chat = openai.types.chat
    made = client(openai, server)
    options = {"headers": {"X-Z": "1"}, "params": {"a": 1}, "timeout": 3, "max_retries": 1}
    whole = made.post("/chat/completions", body=CHAT, cast_to=chat.ChatCompletion, options=options)
    sent = server.requests[-1]
    pieces = made.post(
        "/chat/completions",
        body={**CHAT, "stream": True},
        cast_to=chat.ChatCompletionChunk,
        stream=True,
        stream_cls=openai.Stream[chat.ChatCompletionChunk],
    )
    return [whole, sent.json, sent.headers["x-z"], sent.query, list(pieces)]


@programs
def a_post_whose_response_is_wanted(openai: Any, server: Any) -> Any:
    kind = openai.types.chat.ChatCompletion
    options = {"headers": {"X-Stainless-Raw-Response": "true", "X-Z": "1"}}
    made = client(openai, server)
    whole = made.post("/chat/completions", body=CHAT, cast_to=kind, options=options)
    sent = server.requests[-1].headers["x-z"]
    return [type(whole).__name__, whole.status_code, whole.parse(), sent, options]


@programs
def lists_of_ones_own(openai: Any, server: Any) -> Any:
    made = client(openai, server)
    for number in range(3):
        made.files.create(file=(f"f{number}", b"x"), purpose="batch")
    page = import_module(f"{openai.__name__}.pagination").SyncCursorPage
    kind = openai.types.FileObject
    options = {"params": {"limit": 2}}
    first = made.get_api_list("/files", model=kind, page=page[kind], options=options)
    return [first.has_next_page(), [one.filename for one in first], type(first.data[0])]


@programs
async def lists_of_ones_own_asynchronously(openai: Any, server: Any) -> Any:
    page = import_module(f"{openai.__name__}.pagination").AsyncPage
    kind = openai.types.Model
    async with async_client(openai, server) as made:
        found = made.get_api_list("/models", model=kind, page=page[kind])
        return [[one.id async for one in found], type(await made.get("/models", cast_to=object))]


def options_type(openai: Any) -> Any:
    """The class of a request's options."""
    home = (
        "openai._models"
        if openai.__name__ == "openai"
        else "openai_oxide_runtime.calls.final_options"
    )
    return import_module(home).FinalRequestOptions


@programs
def requests_from_options(openai: Any, server: Any) -> Any:
    make, made = options_type(openai), client(openai, server)
    asked = make.construct(method="post", url="/chat/completions", json_data=CHAT)
    listing = make(
        method="get",
        url="/models",
        params={"a": "b"},
        headers={"X-Q": "1"},
        post_parser=lambda value: [value["object"]],
    )
    answers = [made.request(openai.types.chat.ChatCompletion, asked), made.request(object, listing)]
    return [*answers, server.requests[-1].query, server.requests[-1].headers["x-q"]]


@programs
async def requests_from_options_asynchronously(openai: Any, server: Any) -> Any:
    make = options_type(openai)
    async with async_client(openai, server) as made:
        return await made.request(object, make(method="get", url="/models"))


@programs
def functions_from_models(openai: Any, server: Any) -> Any:
    from pydantic import BaseModel

    class Weather(BaseModel):
        city: str

    tool = openai.pydantic_function_tool(Weather, name="weather", description="How it is")
    client(openai, server).chat.completions.create(**CHAT, tools=[tool])
    function = server.requests[-1].json["tools"][0]["function"]
    parameters = function["parameters"]
    kept = {name: parameters[name] for name in ("type", "required", "additionalProperties")}
    return [function["name"], function["description"], function["strict"], kept]


@programs.failing
def a_call_without_what_it_needs(openai: Any, server: Any) -> Any:
    return client(openai, server).chat.completions.create(model="x")


@programs.failing
def a_call_with_what_it_does_not_have(openai: Any, server: Any) -> Any:
    return client(openai, server).chat.completions.create(**CHAT, zzz=1)


@programs.failing
def an_empty_path(openai: Any, server: Any) -> Any:
    return client(openai, server).models.retrieve("")


@pytest.mark.parametrize("late", [False, True])
def test_marks_are_known_whenever_their_package_was_loaded(
    late: bool, server: Any, official: Any
) -> None:
    import openai_oxide
    from openai_oxide_runtime.core import sentinels as absent

    kinds = {official.NotGiven, official.Omit}
    made = client(openai_oxide, server)
    if late:
        absent.ABSENT.difference_update(kinds)
        absent.REGISTERED.clear()
    made.chat.completions.create(**CHAT, temperature=official.NOT_GIVEN)
    assert "temperature" not in server.requests[-1].json
    assert kinds <= absent.ABSENT
