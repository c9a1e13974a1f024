"""A stream that reports an error: what came before it is handed out, it is raised, that is all.

For every kind of stream, every form of error, every place and every cut, in both colours.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings, strategies as st

import openai_oxide
from openai_oxide import AsyncOpenAI, AsyncStream, OpenAI, Stream
from openai_oxide.types.beta import AgentSessionErrorEvent
from openai_oxide.types.chat import ChatCompletionChunk
from openai_oxide_runtime.models.base import Model
from tests.support.memory import Answer, AsyncMemory, Memory

pytestmark = pytest.mark.anyio
ERROR = {"message": "overloaded", "code": "c", "type": "t", "param": "p"}


def line(value: Any, name: str = "") -> bytes:
    """One event."""
    return (f"event: {name}\n" if name else "").encode() + f"data: {json.dumps(value)}\n\n".encode()


def chat_chunk(text: str) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"role": "assistant", "content": text}, "finish_reason": None}
    kind = "chat.completion.chunk"
    return {"id": "c", "object": kind, "created": 1, "model": "m", "choices": [choice]}


class Kind(NamedTuple):
    """One kind of stream: how it is asked for, and events that it may bring."""

    ask: Callable[[Any], Any]
    events: list[bytes]
    done: bytes = b"data: [DONE]\n\n"


def delta(number: int) -> bytes:
    kind = "response.output_text.delta"
    place = {"item_id": "i", "output_index": 0, "content_index": 0, "logprobs": []}
    return line({"type": kind, "sequence_number": number, "delta": "a", **place})


def messages(**said: Any) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": "x"}], **said}


RESPONSE = {"id": "r", "object": "response", "created_at": 1, "model": "m", "output": []}
CREATED = line({"type": "response.created", "sequence_number": 0, "response": RESPONSE})
COMPLETED = line({"type": "response.completed", "sequence_number": 9, "response": RESPONSE})
THREAD = "thread.message.delta"
PART = {"id": "m", "object": THREAD, "delta": {"content": []}}
CHAT = [line(chat_chunk("a")), line(chat_chunk("b")), line(chat_chunk("c"))]
TEXT = {"id": "c", "object": "text_completion", "created": 1, "model": "m"}
COMPLETION = line({**TEXT, "choices": [{"index": 0, "text": "a", "finish_reason": None}]})
IMAGE = {"b64_json": "", "created_at": 1, "partial_image_index": 0}
PICTURE = line({"type": "image_generation.partial_image", **IMAGE})
HEARD = line({"type": "transcript.text.delta", "delta": "a"})
SESSION = {"event_id": "e", "session_id": "s"}
IDLE = line({"type": "session.idle", **SESSION})


def posted(client: Any) -> Any:
    kind = Stream if isinstance(client, OpenAI) else AsyncStream
    said: dict[str, Any] = {"body": {}, "cast_to": ChatCompletionChunk, "stream": True}
    return client.post("/chat/completions", stream_cls=kind[ChatCompletionChunk], **said)


KINDS = {
    "chat": Kind(lambda c: c.chat.completions.create(**messages(), stream=True), CHAT),
    "post": Kind(posted, CHAT),
    "completions": Kind(
        lambda c: c.completions.create(model="m", prompt="x", stream=True), [COMPLETION] * 3
    ),
    "responses": Kind(
        lambda c: c.responses.create(model="m", input="x", stream=True),
        [CREATED, delta(1), line(json.loads(delta(2)[6:]), "response.output_text.delta")],
        COMPLETED,
    ),
    "runs": Kind(
        lambda c: c.beta.threads.runs.create("t", assistant_id="a", stream=True),
        [line(PART, THREAD)] * 3,
        b"event: done\ndata: [DONE]\n\n",
    ),
    "images": Kind(lambda c: c.images.generate(model="m", prompt="x", stream=True), [PICTURE] * 3),
    "transcriptions": Kind(
        lambda c: c.audio.transcriptions.create(model="m", file=b"x", stream=True), [HEARD] * 3
    ),
    "agents": Kind(lambda c: c.beta.agents.sessions.events.stream("s"), [IDLE] * 3),
}
FORMS = {
    "bare": line({"error": ERROR}),
    "spaced": b'data:  {\n data: "error" : ' + json.dumps(ERROR).encode() + b"\ndata: }\n\n",
    "named": line({"error": ERROR}, "error"),
    "typed": line({"type": "error", "error": ERROR}),
    "typed, named": line({"type": "error", "error": ERROR}, "error"),
    "flat": line({**ERROR, "type": "error"}),
    "flat, named": line(ERROR, "error"),
    "of an object": line({"object": "error", **ERROR}),
}
FORMS["spaced"] = FORMS["spaced"].replace(b"\n data:", b"\ndata:")


async def got(value: Any) -> Any:
    return await value if hasattr(value, "__await__") else value


async def read(stream: Any) -> tuple[list[Any], Exception | None]:
    """What a stream hands out, and how it ends."""
    delivered: list[Any] = []
    try:
        if hasattr(stream, "__aiter__"):
            async for event in stream:
                delivered.append(event)
        else:
            for event in stream:
                delivered.append(event)
    except Exception as error:
        return delivered, error
    return delivered, None


def client(colour: str, *answers: Answer, **settings: Any) -> tuple[Any, Memory]:
    memory = (Memory if colour == "sync" else AsyncMemory)(*answers)
    kind = OpenAI if colour == "sync" else AsyncOpenAI
    settings.setdefault("max_retries", 0)
    return kind(api_key="sk-test", transport=memory, **settings), memory


async def outcome(colour: str, kind: Kind, *pieces: bytes) -> tuple[list[Any], Exception | None]:
    openai, memory = client(colour, Answer(*pieces))
    stream = await got(kind.ask(openai))
    delivered, error = await read(stream)
    assert await read(stream) == ([], None), "nothing comes after the end"
    assert memory.given[0].closed
    return delivered, error


def by_bytes(sent: bytes) -> tuple[bytes, ...]:
    return tuple(sent[at : at + 1] for at in range(len(sent)))


def in_two(sent: bytes) -> Iterator[tuple[bytes, bytes]]:
    return ((sent[:at], sent[at:]) for at in range(1, len(sent)))


async def check(colour: str, kind: Kind, before: list[Any], pieces: tuple[bytes, ...]) -> None:
    """These pieces bring these events, then perhaps one that is the error, then raise it."""
    delivered, error = await outcome(colour, kind, *pieces)
    assert isinstance(error, openai_oxide.APIError)
    assert (str(error), error.code, error.param) == ("overloaded", "c", "p")
    assert delivered[: len(before)] == before
    assert [event.type for event in delivered[len(before) :]] in ([], ["error"])


# An agent session goes on after an error, which is an event of it: one with a type or a name.
LAST = [(n, f) for n in KINDS for f in FORMS if n != "agents" or f in ("bare", "spaced")]


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(("name", "form_name"), LAST)
async def test_an_error_is_the_last_of_a_stream(colour: str, name: str, form_name: str) -> None:
    kind, form = KINDS[name], FORMS[form_name]
    plain, _ = await outcome(colour, kind, b"".join(kind.events) + kind.done)
    assert [isinstance(event, Model) for event in plain[:3]] == [True] * 3
    for before in range(4):
        sent = b"".join([*kind.events[:before], form, *kind.events, kind.done])
        for pieces in ((sent,), by_bytes(sent)):
            await check(colour, kind, plain[:before], pieces)


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("form", [f for f in FORMS if ("agents", f) not in LAST])
async def test_an_agent_session_goes_on_after_an_error(colour: str, form: str) -> None:
    kind = KINDS["agents"]
    plain, _ = await outcome(colour, kind, b"".join(kind.events) + kind.done)
    for before in range(4):
        events = [*kind.events[:before], FORMS[form], *kind.events[before:], kind.done]
        for pieces in ((b"".join(events),), by_bytes(b"".join(events))):
            delivered, error = await outcome(colour, kind, *pieces)
            event = delivered.pop(before)
            assert (delivered, error) == (plain, None)
            assert isinstance(event, Model)
            if form.startswith("typed"):
                assert isinstance(event, AgentSessionErrorEvent)
                assert event.error.message == "overloaded"


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_an_agent_session_goes_on_after_unknown_events_with_an_error(colour: str) -> None:
    kind, event = KINDS["agents"], {"type": "session.invented", "error": ERROR}
    delivered, error = await outcome(colour, kind, line(event), *kind.events, kind.done)
    assert error is None
    assert (delivered[0].to_dict(), len(delivered)) == (event, 4)


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("name", ["chat", "responses", "runs"])
async def test_the_network_may_cut_it_anywhere(colour: str, name: str) -> None:
    kind = KINDS[name]
    plain, _ = await outcome(colour, kind, b"".join(kind.events) + kind.done)
    sent = b"".join([*kind.events[:2], FORMS["bare"], kind.events[2], kind.done])
    for pieces in in_two(sent):
        await check(colour, kind, plain[:2], pieces)


@pytest.mark.parametrize("colour", ["sync", "async"])
async def test_accumulating_streams_raise_it_too(colour: str) -> None:
    async def events(manager: Any) -> tuple[list[Any], Exception | None]:
        if hasattr(manager, "__aenter__"):
            async with manager as entered:
                return await read(entered)
        with manager as entered:
            return await read(entered)

    said = messages()
    asked = {
        "chat": lambda c: c.chat.completions.stream(**said),
        "responses": lambda c: c.responses.stream(model="m", input="x"),
        "runs": lambda c: c.beta.threads.runs.stream(thread_id="t", assistant_id="a"),
    }
    for name, ask in asked.items():
        kind, form = KINDS[name], FORMS["bare"]
        openai, _ = client(colour, Answer(b"".join(kind.events) + kind.done))
        plain, _ = await events(ask(openai))
        for before in range(4):
            sent = b"".join([*kind.events[:before], form, *kind.events, kind.done])
            for pieces in ((sent,), by_bytes(sent)):
                openai, _ = client(colour, Answer(*pieces))
                delivered, error = await events(ask(openai))
                assert type(error) is openai_oxide.APIError
                assert (str(error), error.code) == ("overloaded", "c")
                assert [one.to_dict() for one in delivered] == [
                    one.to_dict() for one in plain[: len(delivered)]
                ]
                assert bool(delivered) == bool(before)


QUIET = [b"event: ping\ndata: {}\n\n", b"data: {}\n\n", b"data\n\n", b"data: null\n\n", b": c\n\n"]


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
async def test_signs_of_life_are_no_events(colour: str, kind: Kind) -> None:
    plain, _ = await outcome(colour, kind, b"".join(kind.events) + kind.done)
    for quiet in QUIET:
        mixed = quiet.join([b"", *kind.events, kind.done])
        assert (await outcome(colour, kind, mixed))[0] == plain


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("value", ["[]", "[1]", "7", '"overloaded"', "true", "[{}]"])
@pytest.mark.parametrize("kind", [k for n, k in KINDS.items() if n != "runs"])
async def test_what_is_no_object_is_no_event(colour: str, kind: Kind, value: str) -> None:
    sent = kind.events[0] + f"data: {value}\n\n".encode() + kind.events[1] + kind.done
    delivered, error = await outcome(colour, kind, sent)
    assert isinstance(error, openai_oxide.APIResponseValidationError)
    assert (len(delivered), error.body) == (1, value)


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
async def test_what_came_before_an_event_too_large_is_handed_out(colour: str, kind: Kind) -> None:
    limits = openai_oxide.Limits(event_bytes=5000)
    huge = b"data: " + b"x" * 6000
    for end in (b"", b"\n\n" + kind.done):
        openai, _ = client(colour, Answer(kind.events[0] + huge + end), limits=limits)
        delivered, error = await read(await got(kind.ask(openai)))
        assert isinstance(error, openai_oxide.StreamTruncatedError)
        assert (len(delivered), error.event_count) == (1, 1)
        assert "larger than 5000 bytes" in str(error)


leaves = st.none() | st.booleans() | st.integers() | st.text(max_size=4) | st.just("\ud83d")
keys = st.sampled_from(
    ["type", "error", "message", "object", "data", "choices", "delta", "id", "x"]
)
texts = st.sampled_from(["error", "response.completed", "response.created", THREAD, "session.idle"])
values = st.recursive(
    leaves | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=6,
)
names = st.sampled_from([b"", b"", b"error", b"ping", b"x", THREAD.encode(), b"response.completed"])
odd = st.binary(max_size=12) | st.sampled_from([b"[" * 3000, b'{"error":' * 500, b'{"a":1}}'])
blocks = st.builds(
    lambda name, data: b"event: %b\ndata: %b\n\n" % (name, data),
    names,
    values.map(lambda value: json.dumps(value).encode()) | odd,
)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@given(sent=st.lists(blocks, max_size=6))
@settings(max_examples=150, deadline=None)
def test_whatever_a_server_sends_only_the_tree_comes_out(kind: Kind, sent: list[bytes]) -> None:
    openai, memory = client("sync", Answer(b"".join(sent) + kind.done))
    stream = kind.ask(openai)
    delivered = []
    try:
        for event in stream:
            delivered.append(event)
    except openai_oxide.OpenAIError as error:
        assert str(error)
        assert pickle.loads(pickle.dumps(error)).args == error.args
    assert all(isinstance(event, Model) for event in delivered)
    assert list(stream) == []
    assert memory.given[0].closed
