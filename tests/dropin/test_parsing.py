"""``parse``: what it sends for a type, which tools it refuses, and what its results hold."""

from __future__ import annotations

import json
from typing import Any

import pytest

import openai_oxide
from tests.dropin.pair import CHAT, Program, Programs, async_client, client
from tests.dropin.parsed_types import TYPES, Cat, Point, Recipe, ordered

programs = Programs()
ASK: dict[str, Any] = {"model": "m", "input": "x"}
CAT = {"text": '{"kind": "cat", "lives": 3}'}
CALL = {"calls": [{"name": "Cat", "arguments": '{"kind": "cat", "lives": 3}'}]}


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


@pytest.mark.parametrize("name", TYPES)
def test_both_packages_send_the_same_schema(name: str, official: Any, server: Any) -> None:
    def program(openai: Any, server: Any) -> Any:
        server.script(answer={"text": "{"}, times=None)
        api = client(openai, server)
        for call in (
            lambda: api.responses.parse(**ASK, text_format=TYPES[name]),
            lambda: api.chat.completions.parse(**CHAT, response_format=TYPES[name]),
        ):
            with pytest.raises(ValueError):
                call()
        response, chat = (request.json for request in server.requests)
        return [ordered(response["text"]), ordered(chat["response_format"])]

    Programs().check(program, official, server)


@programs
def tools_of_models(openai: Any, server: Any) -> Any:
    models = [Recipe, Cat]
    return [
        *(ordered(openai.pydantic_function_tool(model)) for model in models),
        ordered(openai.pydantic_function_tool(Cat, name="cat", description="A cat.")),
    ]


@programs
def whole_requests(openai: Any, server: Any) -> Any:
    api, tools = client(openai, server), [openai.pydantic_function_tool(Cat)]
    server.script(answer=CAT, times=None)
    api.chat.completions.parse(**CHAT, response_format=Cat, tools=tools)
    api.responses.parse(**ASK, text_format=Cat, text={"verbosity": "low"})
    return [request.json for request in server.requests]


@programs.failing
def a_tool_that_is_not_strict(openai: Any, server: Any) -> Any:
    tool = {"type": "function", "function": {"name": "f", "parameters": {}}}
    client(openai, server).chat.completions.parse(**CHAT, tools=[tool])


@programs.failing
def a_tool_that_is_no_function(openai: Any, server: Any) -> Any:
    tool = {"type": "custom", "custom": {"name": "f"}}
    client(openai, server).chat.completions.parse(**CHAT, tools=[tool])


@programs
def nothing_is_sent_for_tools_that_are_refused(openai: Any, server: Any) -> Any:
    tool = {"type": "function", "function": {"name": "f", "strict": False}}
    with pytest.raises(ValueError, match="strict"):
        client(openai, server).chat.completions.parse(**CHAT, tools=[tool])
    return len(server.requests)


@programs
def streams_take_other_tools(openai: Any, server: Any) -> Any:
    tool = {"type": "function", "function": {"name": "f", "parameters": {}}}
    with client(openai, server).chat.completions.stream(**CHAT, tools=[tool]) as stream:
        stream.until_done()
    return server.requests[-1].json["tools"]


@programs
def results_of_chat_as_plain_values(openai: Any, server: Any) -> Any:
    api = client(openai, server)
    server.script(answer=CAT)
    server.script(answer=CALL)
    text = api.chat.completions.parse(**CHAT, response_format=Cat)
    calls = api.chat.completions.parse(**CHAT, tools=[openai.pydantic_function_tool(Cat)])
    return [
        *(text.to_dict()["choices"], json.loads(text.to_json())["choices"]),
        *(text.model_dump()["choices"][0]["message"]["parsed"], calls.to_dict()["choices"]),
    ]


@programs
def results_of_responses_as_plain_values(openai: Any, server: Any) -> Any:
    api = client(openai, server)
    tool = {"type": "function", **openai.pydantic_function_tool(Cat)["function"]}
    server.script(answer=CAT)
    server.script(answer=CALL)
    text = api.responses.parse(**ASK, text_format=Cat)
    calls = api.responses.parse(**ASK, tools=[tool])
    return [
        *(_without_ids(text.to_dict()["output"]), _without_ids(calls.to_dict()["output"])),
        text.model_dump()["output"][0]["content"][0]["parsed"],
    ]


def _without_ids(output: Any) -> Any:
    return [{k: v for k, v in item.items() if k not in ("id", "call_id")} for item in output]


@programs
def inputs_that_replace_the_format(openai: Any, server: Any) -> Any:
    api, outcomes = client(openai, server), []
    plain = {"type": "configuration_update", "text": {"format": {"type": "text"}}}
    closed = {"type": "object", "properties": {}, "required": [], "additionalProperties": False}
    schema = {"type": "json_schema", "name": "x", "schema": closed, "strict": True}
    other = {"type": "configuration_update", "text": {"format": schema}}
    none = {"type": "configuration_update", "text": {"verbosity": "low"}}
    for updates in ([plain], [other], [none], [other, none], [other, plain], [plain, other]):
        for options in ({}, {"parse_as": Cat}, {"parse_as": None}):
            server.script(answer=CAT)
            for asked in ({"input": updates}, {"input": "x", "extra_body": {"input": updates}}):
                outcomes.append(_parsed(api, {**asked, **options}))
            server.reset()
    return outcomes


def _parsed(api: Any, options: Any) -> Any:
    try:
        return api.responses.parse(model="m", text_format=Cat, **options).output_parsed
    except TypeError:
        return "TypeError"
    except Exception as error:
        return type(error).__name__


@programs
def results_are_sent_again(openai: Any, server: Any) -> Any:
    api = client(openai, server)
    server.script(answer=CAT)
    text = api.responses.parse(**ASK, text_format=Cat)
    api.responses.create(model="m", input=text.output)
    return _without_ids(server.requests[-1].json["input"])


@programs
def a_patched_create_is_not_called_by_parse(openai: Any, server: Any) -> Any:
    calls: list[str] = []
    for kind in (openai.resources.chat.Completions, openai.resources.responses.Responses):
        for name in ("create", "parse"):
            _count(kind, name, calls)
    try:
        api = client(openai, server)
        server.script(answer=CAT, times=None)
        api.chat.completions.parse(**CHAT, response_format=Cat)
        api.responses.parse(**ASK, text_format=Cat)
        api.responses.create(**ASK)
    finally:
        for undo in _PATCHES:
            undo()
        _PATCHES.clear()
    return calls


_PATCHES: list[Any] = []


def _count(kind: Any, name: str, calls: list[str]) -> None:
    original = getattr(kind, name)

    def counted(self: Any, **params: Any) -> Any:
        calls.append(name)
        return original(self, **params)

    setattr(kind, name, counted)
    _PATCHES.append(lambda: setattr(kind, name, original))


@programs
async def a_patched_asynchronous_create(openai: Any, server: Any) -> Any:
    kind, calls = openai.resources.chat.AsyncCompletions, []
    original = kind.create

    async def counted(self: Any, **params: Any) -> Any:
        calls.append("create")
        return await original(self, **params)

    kind.create = counted
    try:
        server.script(answer=CAT, times=None)
        async with async_client(openai, server) as api:
            await api.chat.completions.parse(**CHAT, response_format=Cat)
            await api.chat.completions.create(**CHAT)
    finally:
        kind.create = original
    return calls


@programs
def a_dataclass_of_pydantic(openai: Any, server: Any) -> Any:
    server.script(answer={"text": '{"x": 1}'}, times=None)
    api = client(openai, server)
    response = api.responses.parse(**ASK, text_format=Point)
    chat = api.chat.completions.parse(**CHAT, response_format=Point)
    return [response.output_parsed == Point(1), chat.choices[0].message.parsed == Point(1)]


@pytest.mark.parametrize(("strict", "closed"), [(None, True), (True, True), (False, False)])
def test_strict_chooses_the_schema(strict: bool | None, closed: bool, server: Any) -> None:
    api = client(openai_oxide, server)
    server.script(answer=CAT, times=None)
    api.chat.completions.parse(**CHAT, response_format=Cat, strict=strict)
    api.responses.parse(**ASK, text_format=Cat, strict=strict)
    with api.chat.completions.stream(**CHAT, response_format=Cat, strict=strict) as chat:
        chat.until_done()
    with api.responses.stream(**ASK, text_format=Cat, strict=strict) as response:
        response.until_done()
    bodies = [request.json for request in server.requests]
    formats = [
        *(body["response_format"]["json_schema"] for body in bodies[::2]),
        *(body["text"]["format"] for body in bodies[1::2]),
    ]
    assert [one["strict"] for one in formats] == [strict is not False] * 4
    assert [one["schema"].get("additionalProperties") for one in formats] == [
        False if closed else None
    ] * 4
