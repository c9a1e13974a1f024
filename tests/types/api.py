"""The types that programs rely on. This file never runs: pyright and mypy read it.

`assert_type` says what a call gives; a call that must not pass carries an ignore for each
checker, and both report an ignore that nothing needs.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, assert_type

import openai_oxide
from openai_oxide import (
    APIConnectionError,
    APIError,
    APIResponse,
    APIStatusError,
    AsyncOpenAI,
    AsyncStream,
    Omit,
    OpenAI,
    RateLimitError,
    Stream,
    omit,
)
from openai_oxide.pagination import AsyncCursorPage, SyncCursorPage
from openai_oxide.types import CreateEmbeddingResponse, FileDeleted, FileObject, Model
from openai_oxide.types.audio import Transcription, TranscriptionVerbose, Translation
from openai_oxide.types.chat import ChatCompletion, ChatCompletionChunk
from openai_oxide.types.responses import Response, ResponseInputParam, ResponseStreamEvent
from openai_oxide.types.shared import ChatModel

client = OpenAI()
async_client = AsyncOpenAI()


def responses(flag: bool) -> None:
    create = client.responses.create
    assert_type(create(model="gpt-5", input="Hi"), Response)
    assert_type(create(model="gpt-5", input="Hi", stream=False), Response)
    assert_type(create(model="gpt-5", input="Hi", stream=True), Stream[ResponseStreamEvent])
    either = create(model="gpt-5", input="Hi", stream=flag)
    assert_type(either, Response | Stream[ResponseStreamEvent])
    assert_type(client.responses.retrieve("resp_1"), Response)
    assert_type(client.responses.retrieve("resp_1", timeout=3.0), Response)


def omitted(seed: int | Omit = omit, stream: Literal[False] | Omit = omit) -> None:
    create = client.chat.completions.create
    assert_type(create(messages=[], model="m", seed=seed, stream=stream), ChatCompletion)
    client.responses.create(model="m", input="Hi", temperature=omit)


def transcriptions() -> None:
    create = client.audio.transcriptions.create
    verbose = create(model="m", file=b"", response_format="verbose_json")
    assert_type(verbose, TranscriptionVerbose)
    assert_type(create(model="m", file=b""), Transcription)
    assert_type(create(model="m", file=b"", response_format="text"), str)
    translate = client.audio.translations.create
    assert_type(translate(model="m", file=b"", response_format=omit), Translation)


def aliases(history: ResponseInputParam, model: ChatModel) -> None:
    history.append({"role": "user", "content": "Hi"})
    client.responses.create(model=model, input=history)
    client.responses.create(model="another-model", input=iter(history))


def events() -> None:
    for event in client.responses.create(model="gpt-5", input="Hi", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
        elif event.type == "response.completed":
            assert_type(event.response, Response)


def output() -> None:
    response = client.responses.create(model="gpt-5", input="Hi")
    assert_type(response.output_text, str)
    for item in response.output:
        if item.type == "function_call":
            assert_type(item.arguments, str)
            assert_type(item.call_id, str)


def wrong_calls() -> None:
    client.responses.create(model="gpt-5", input="Hi", temprature=0)  # type: ignore[call-overload]  # pyright: ignore[reportCallIssue]
    client.embeddings.create(model="text-embedding-3-small")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.files.retrieve()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.files.retreive("file-1")  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.files.list(limit="many")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def chat() -> None:
    create = client.chat.completions.create
    whole = create(model="gpt-5", messages=[{"role": "user", "content": "Hi"}])
    assert_type(whole, ChatCompletion)
    assert_type(whole.choices[0].message.content, str | None)
    pieces = create(model="gpt-5", messages=[{"role": "user", "content": "Hi"}], stream=True)
    assert_type(pieces, Stream[ChatCompletionChunk])
    for piece in pieces:
        assert_type(piece, ChatCompletionChunk)


async def async_chat() -> None:
    create = async_client.chat.completions.create
    whole = await create(model="gpt-5", messages=[{"role": "user", "content": "Hi"}])
    assert_type(whole, ChatCompletion)
    pieces = await create(model="gpt-5", messages=[], stream=True)
    assert_type(pieces, AsyncStream[ChatCompletionChunk])
    async for piece in pieces:
        assert_type(piece, ChatCompletionChunk)


def files() -> None:
    assert_type(client.files.create(file=Path("a.jsonl"), purpose="batch"), FileObject)
    assert_type(client.files.create(file=("a.jsonl", b""), purpose="batch"), FileObject)
    assert_type(client.files.delete("file-1"), FileDeleted)
    assert_type(client.files.content("file-1").read(), bytes)
    assert_type(client.files.retrieve("file-1").bytes, int)


def pages() -> None:
    page = client.files.list(limit=2)
    assert_type(page, SyncCursorPage[FileObject])
    assert_type(page.data, list[FileObject])
    assert_type(page.has_next_page(), bool)
    assert_type(page.get_next_page(), SyncCursorPage[FileObject])
    assert_type(list(page), list[FileObject])
    assert_type(list(client.models.list()), list[Model])


async def async_pages() -> None:
    assert_type(await async_client.files.list(), AsyncCursorPage[FileObject])
    assert_type([file async for file in async_client.files.list()], list[FileObject])
    page = await async_client.files.list()
    assert_type(await page.get_next_page(), AsyncCursorPage[FileObject])


def raw() -> None:
    raw = client.files.with_raw_response.retrieve("file-1")
    assert_type(raw.parse(), FileObject)
    assert_type(raw.status_code, int)
    assert_type(raw.request_id, str | None)
    with client.files.with_streaming_response.retrieve("file-1") as response:
        assert_type(response, APIResponse[FileObject])
        assert_type(response.parse(), FileObject)


async def async_raw() -> None:
    raw = await async_client.files.with_raw_response.retrieve("file-1")
    assert_type(raw.parse(), FileObject)
    async with async_client.files.with_streaming_response.retrieve("file-1") as response:
        assert_type(await response.parse(), FileObject)


def errors() -> None:
    try:
        vectors = client.embeddings.create(model="text-embedding-3-small", input=["a", "b"])
        assert_type(vectors, CreateEmbeddingResponse)
        assert_type(vectors.data[0].embedding, list[float])
    except RateLimitError as error:
        assert_type(error.status_code, Literal[429])
    except APIStatusError as error:
        assert_type(error.request_id, str | None)
        assert_type(error.response.status_code, int)
    except APIConnectionError as error:
        assert_type(error.message, str)
    except APIError as error:
        assert_type(error.code, str | None)
        assert_type(error.param, str | None)


def clients() -> None:
    assert_type(client.with_options(timeout=5.0), OpenAI)
    assert_type(async_client.copy(max_retries=0), AsyncOpenAI)
    with OpenAI(api_key="sk-none") as inner:
        assert_type(inner, OpenAI)
    OpenAI(timeout=openai_oxide.Timeout(10.0, connect=1.0))
    OpenAI(api_kee="sk-none")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def verbs() -> None:
    assert_type(client.get("/new", cast_to=FileObject), FileObject)
    assert_type(client.post("/new", body={"a": 1}, cast_to=dict[str, object]), dict[str, object])
    chunks = Stream[ChatCompletionChunk]
    streamed = client.post("/new", cast_to=ChatCompletionChunk, stream=True, stream_cls=chunks)
    assert_type(streamed, Stream[ChatCompletionChunk])
    client.get("/new", cast_to=str, options={"header": {}})  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType, reportCallIssue]


async def async_verbs() -> None:
    assert_type(await async_client.get("/new", cast_to=str), str)
    raw = await async_client.chat.completions.with_raw_response.parse(
        messages=[], model="m", response_format=FileObject
    )
    assert_type(raw.parse().choices[0].message.parsed, FileObject | None)


async def async_clients() -> None:
    async with AsyncOpenAI() as inner:
        assert_type(inner, AsyncOpenAI)
        assert_type(await inner.responses.create(model="gpt-5", input="Hi"), Response)
