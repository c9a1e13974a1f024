"""Programs that observe or change each request: they patch or override ``client.request``."""

from __future__ import annotations

from typing import Any

from tests.dropin.pair import CHAT, Program, Programs
from tests.dropin.test_patches import Patch, client_of

programs = Programs()


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


def call_of(cast_to: Any, options: Any, stream: bool, stream_cls: Any) -> list[Any]:
    """What a patched ``client.request`` sees of a call."""
    headers = options.headers if isinstance(options.headers, dict) else {}
    return [
        getattr(cast_to, "__name__", str(cast_to)),
        options.method,
        options.url,
        options.json_data,
        dict(options.params),
        {name: str(value) for name, value in headers.items() if name.startswith("X-")},
        stream,
        getattr(getattr(stream_cls, "__origin__", None), "__name__", None) if stream else None,
    ]


def watched(calls: list[Any]) -> Any:
    def make(original: Any) -> Any:
        def request(self: Any, cast_to: Any, options: Any, **how: Any) -> Any:
            stream, stream_cls = how.get("stream", False), how.get("stream_cls")
            calls.append(call_of(cast_to, options, stream, stream_cls))
            return original(self, cast_to, options, **how)

        return request

    return make


@programs
def request_of_the_class(openai: Any, server: Any) -> Any:
    calls: list[Any] = []
    client = client_of(openai, server)
    with Patch(openai.OpenAI, "request", watched(calls)):
        text = client.chat.completions.create(**CHAT, extra_query={"q": "1"}).object
        chunks = [c.object for c in client.chat.completions.create(**CHAT, stream=True)]
        models = [model.object for model in client.models.list()]
        raw = client.models.with_raw_response.retrieve("gpt-5", extra_headers={"X-A": "1"})
        with client.models.with_streaming_response.retrieve("gpt-5") as response:
            streamed = response.parse().id
        plain = client.post("/chat/completions", body=CHAT, cast_to=dict[str, object])["object"]
    client.models.retrieve("gpt-5")
    results = [text, chunks, models, raw.status_code, raw.parse().id, streamed, plain]
    return [calls, results, type(raw).__name__, type(response).__name__]


@programs
def request_of_a_subclass(openai: Any, server: Any) -> Any:
    calls: list[Any] = []

    class Tagged(openai.OpenAI):  # type: ignore[name-defined,misc]
        def request(self, cast_to: Any, options: Any, **how: Any) -> Any:
            calls.append(options.url)
            options = options.model_copy()
            if options.json_data:
                options.json_data = {**options.json_data, "user": "me"}
            options.headers = {**(options.headers or {}), "X-Tag": "t"}
            options.params = {**options.params, "v": "2"}
            return super().request(cast_to, options, **how)

    client = client_of(openai, server, Tagged)
    answer = client.chat.completions.create(**CHAT).object
    last = server.requests[-1]
    sent = [last.json.get("user"), last.headers.get("x-tag"), last.query]
    client.with_options(timeout=5).models.retrieve("gpt-5")
    client.get("/models/gpt-5", cast_to=object)
    last = server.requests[-1]
    return [calls, answer, sent, last.headers.get("x-tag"), last.query]


@programs
def request_of_one_client(openai: Any, server: Any) -> Any:
    client, calls = client_of(openai, server), []
    original = client.request

    def request(cast_to: Any, options: Any, **how: Any) -> Any:
        calls.append(options.url)
        return original(cast_to, options, **how)

    client.request = request
    client.models.retrieve("gpt-5")
    del client.request
    client.models.retrieve("gpt-5")
    return calls


@programs
def request_that_answers_itself(openai: Any, server: Any) -> Any:
    client = client_of(openai, server)
    client.request = lambda cast_to, options, **how: "cached"
    result = client.chat.completions.create(**CHAT)
    return [result, client.get("/x", cast_to=object), len(server.requests)]


@programs
async def async_request_of_a_subclass(openai: Any, server: Any) -> Any:
    calls: list[Any] = []

    class Watched(openai.AsyncOpenAI):  # type: ignore[name-defined,misc]
        async def request(self, cast_to: Any, options: Any, **how: Any) -> Any:
            calls.append(call_of(cast_to, options, how.get("stream", False), how.get("stream_cls")))
            return await super().request(cast_to, options, **how)

    async with client_of(openai, server, Watched) as client:
        text = (await client.chat.completions.create(**CHAT)).object
        stream = await client.chat.completions.create(**CHAT, stream=True)
        chunks = [chunk.object async for chunk in stream]
        models = [model.object async for model in client.models.list()]
        raw = await client.models.with_raw_response.retrieve("gpt-5")
        async with client.models.with_streaming_response.retrieve("gpt-5") as response:
            streamed = (await response.parse()).id
        plain = await client.post("/chat/completions", body=CHAT, cast_to=dict[str, object])
    return [calls, text, chunks, models, raw.parse().id, streamed, plain["object"]]


@programs
def options_that_a_patched_request_changes(openai: Any, server: Any) -> Any:
    client, original = client_of(openai, server), openai.OpenAI.request

    def request(cast_to: Any, options: Any, **how: Any) -> Any:
        options.url = "/models/gpt-5"
        options.max_retries = 0
        options.timeout = 3.0
        return original(client, cast_to, options, **how)

    client.request = request
    return [client.models.retrieve("none").id, server.requests[-1].path]


@programs
def request_of_forms_and_pages(openai: Any, server: Any) -> Any:
    urls: list[str] = []

    class Tagged(openai.OpenAI):  # type: ignore[name-defined,misc]
        def request(self, cast_to: Any, options: Any, **how: Any) -> Any:
            urls.append(options.url)
            options.headers = {**(options.headers or {}), "X-Tag": "t"}
            return super().request(cast_to, options, **how)

    client = client_of(openai, server, Tagged)
    for name in ("a", "b", "c"):
        client.files.create(file=(f"{name}.jsonl", b"{}"), purpose="batch")
    upload = server.requests[-1].headers
    sent = [upload["x-tag"], upload["content-type"].partition(";")[0]]
    names = [file.filename for file in client.files.list(limit=1, order="asc")]
    binary = client.audio.speech.create(model="tts-1", voice="alloy", input="Hi").read()
    return [sorted(names), sent, urls, len(binary) > 0]


@programs.failing
def request_that_fails(openai: Any, server: Any) -> Any:
    class Tagged(openai.OpenAI):  # type: ignore[name-defined,misc]
        def request(self, cast_to: Any, options: Any, **how: Any) -> Any:
            return super().request(cast_to, options, **how)

    return client_of(openai, server, Tagged).models.retrieve("none")


@programs
def request_with_another_class_of_streams(openai: Any, server: Any) -> Any:
    events: list[str] = []

    class Observing(openai.OpenAI):  # type: ignore[name-defined,misc]
        def request(self, cast_to: Any, options: Any, **how: Any) -> Any:
            base = how["stream_cls"]

            class Observed(base):  # type: ignore[misc]
                def __stream__(self) -> Any:
                    for event in super().__stream__():
                        events.append(event.object)
                        yield event

            return super().request(cast_to, options, **{**how, "stream_cls": Observed})

    client = client_of(openai, server, Observing)
    stream = client.chat.completions.create(**CHAT, stream=True)
    first = next(stream).object
    return [type(stream).__name__, first, [chunk.object for chunk in stream], events]


@programs
async def async_request_with_another_class_of_streams(openai: Any, server: Any) -> Any:
    events: list[str] = []

    class Observing(openai.AsyncOpenAI):  # type: ignore[name-defined,misc]
        async def request(self, cast_to: Any, options: Any, **how: Any) -> Any:
            base = how["stream_cls"]

            class Observed(base):  # type: ignore[misc]
                async def __stream__(self) -> Any:
                    async for event in super().__stream__():
                        events.append(event.object)
                        yield event

            return await super().request(cast_to, options, **{**how, "stream_cls": Observed})

    async with client_of(openai, server, Observing) as client:
        stream = await client.chat.completions.create(**CHAT, stream=True)
        first = (await anext(stream)).object
        rest = [chunk.object async for chunk in stream]
    return [type(stream).__name__, first, rest, events]


@programs
def processing_of_responses(openai: Any, server: Any) -> Any:
    from importlib import import_module

    calls: list[Any] = []
    base = import_module(f"{openai.__name__}._base_client").SyncAPIClient

    def make(original: Any) -> Any:
        def process(self: Any, **arguments: Any) -> Any:
            response, options = arguments["response"], arguments["options"]
            calls.append([options.url, response.status_code, arguments["retries_taken"]])
            calls.append("x-request-id" in response.headers)
            return original(self, **arguments)

        return process

    client = client_of(openai, server)
    with Patch(base, "_process_response", make):
        model = client.models.retrieve("gpt-5").id
        chunks = [chunk.object for chunk in client.chat.completions.create(**CHAT, stream=True)]
        raw = client.models.with_raw_response.retrieve("gpt-5").parse().id
    client.models.retrieve("gpt-5")
    return [calls, model, chunks, raw]
