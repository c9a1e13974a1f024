"""Programs that observe or change calls: they patch methods of clients, streams and responses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

from tests.dropin.pair import CHAT, KEY, Program, Programs

programs = Programs()
SPEECH: dict[str, Any] = {"model": "tts-1", "voice": "alloy", "input": "Hi"}


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


class Patch:
    """Replaces an attribute of a class for a while."""

    def __init__(self, cls: type, name: str, make: Any) -> None:
        self._cls, self._name, self._old = cls, name, vars(cls).get(name)
        setattr(cls, name, make(getattr(cls, name)))

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        if self._old is None:
            delattr(self._cls, self._name)
        else:
            setattr(self._cls, self._name, self._old)


def client_of(openai: Any, server: Any, cls: Any = None) -> Any:
    return (cls or openai.OpenAI)(api_key=KEY, base_url=server.url)


@programs
def iteration_of_the_class(openai: Any, server: Any) -> Any:
    events: list[str] = []

    def observed(original: Any) -> Any:
        def iterate(self: Any) -> Iterator[Any]:
            for event in original(self):
                events.append(event.object)
                yield event

        return iterate

    with Patch(openai.Stream, "__iter__", observed):
        chunks = list(client_of(openai, server).chat.completions.create(**CHAT, stream=True))
    return [len(chunks) == len(events), events]


@programs
async def async_iteration_of_the_class(openai: Any, server: Any) -> Any:
    events: list[str] = []

    def observed(original: Any) -> Any:
        async def iterate(self: Any) -> AsyncIterator[Any]:
            async for event in original(self):
                events.append(event.object)
                yield event

        return iterate

    async with client_of(openai, server, openai.AsyncOpenAI) as client:
        with Patch(openai.AsyncStream, "__aiter__", observed):
            stream = await client.chat.completions.create(**CHAT, stream=True)
            chunks = [chunk async for chunk in stream]
    return [len(chunks) == len(events), events]


@programs
def iterator_of_one_stream(openai: Any, server: Any) -> Any:
    events: list[str] = []

    def observed(iterator: Iterator[Any]) -> Iterator[Any]:
        for event in iterator:
            events.append(event.object)
            yield event

    stream = client_of(openai, server).chat.completions.create(**CHAT, stream=True)
    stream._iterator = observed(stream._iterator)
    first = next(stream).object
    rest = [chunk.object for chunk in stream]
    return [first, rest, events]


@programs
async def async_iterator_of_one_stream(openai: Any, server: Any) -> Any:
    events: list[str] = []

    async def observed(iterator: AsyncIterator[Any]) -> AsyncIterator[Any]:
        async for event in iterator:
            events.append(event.object)
            yield event

    async with client_of(openai, server, openai.AsyncOpenAI) as client:
        stream = await client.chat.completions.create(**CHAT, stream=True)
        stream._iterator = observed(stream._iterator)
        first = (await anext(stream)).object
        rest = [chunk.object async for chunk in stream]
    return [first, rest, events]


@programs
def two_iterators_of_one_stream(openai: Any, server: Any) -> Any:
    stream = client_of(openai, server).chat.completions.create(**CHAT, stream=True)
    first = next(iter(stream)).object
    return [first, [chunk.object for chunk in stream], list(stream)]


@programs
def create_of_the_class(openai: Any, server: Any) -> Any:
    calls: list[Any] = []
    completions = type(client_of(openai, server).chat.completions)

    def make(original: Any) -> Any:
        def create(self: Any, **params: Any) -> Any:
            calls.append(params["model"])
            return original(self, **params)

        return create

    with Patch(completions, "create", make):
        text = client_of(openai, server).chat.completions.create(**CHAT).object
    return [calls, text]


@programs
def parse_of_responses(openai: Any, server: Any) -> Any:
    from importlib import import_module

    client, calls = client_of(openai, server), []
    name = openai.__name__
    legacy = import_module(f"{name}._legacy_response").LegacyAPIResponse
    streamed = import_module(f"{name}._response").APIResponse

    def make(original: Any) -> Any:
        def parse(self: Any, **options: Any) -> Any:
            calls.append(type(self).__name__)
            return original(self, **options)

        return parse

    with Patch(legacy, "parse", make), Patch(streamed, "parse", make):
        client.models.with_raw_response.retrieve("gpt-5").parse()
        with client.models.with_streaming_response.retrieve("gpt-5") as response:
            response.parse()
    return calls


@programs
def binary_responses_that_are_streamed(openai: Any, server: Any) -> Any:
    client = client_of(openai, server)
    with client.audio.speech.with_streaming_response.create(**SPEECH) as response:
        streamed = response.parse()
    whole = client.audio.speech.with_raw_response.create(**SPEECH).parse()
    return [type(streamed).__name__, streamed == whole.content, type(whole).__name__]


@programs
async def async_binary_responses_that_are_streamed(openai: Any, server: Any) -> Any:
    async with client_of(openai, server, openai.AsyncOpenAI) as client:
        async with client.audio.speech.with_streaming_response.create(**SPEECH) as response:
            streamed = await response.parse()
        whole = (await client.audio.speech.with_raw_response.create(**SPEECH)).parse()
    return [type(streamed).__name__, streamed == whole.content, type(whole).__name__]


@programs
def responses_of_streams(openai: Any, server: Any) -> Any:
    create, results = client_of(openai, server).chat.completions.create, []
    stream = create(**CHAT, stream=True)
    results += [stream.response.is_closed, stream.response is stream.response]
    list(stream)
    results.append(stream.response.is_closed)
    with create(**CHAT, stream=True) as stream:
        next(stream)
    results.append(stream.response.is_closed)
    stream = create(**CHAT, stream=True)
    stream.response.close()
    return [*results, stream.response.is_closed]


@programs
async def responses_of_async_streams(openai: Any, server: Any) -> Any:
    async with client_of(openai, server, openai.AsyncOpenAI) as client:
        stream = await client.chat.completions.create(**CHAT, stream=True)
        results = [stream.response.is_closed]
        async for _ in stream:
            pass
        results.append(stream.response.is_closed)
        stream = await client.chat.completions.create(**CHAT, stream=True)
        await stream.response.aclose()
    return [*results, stream.response.is_closed]


@programs
def responses_of_raw_views(openai: Any, server: Any) -> Any:
    models = client_of(openai, server).models
    raw = models.with_raw_response.retrieve("gpt-5")
    results = [raw.http_response.is_closed, raw.http_response is raw.http_response]
    with models.with_streaming_response.retrieve("gpt-5") as response:
        results.append(response.http_response.is_closed)
        response.read()
        results += [response.http_response.is_closed, len(response.http_response.content) > 0]
    return results
