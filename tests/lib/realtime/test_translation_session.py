"""A translation session: what is sent, how it ends, what it refuses; in both colours."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError
from openai_oxide.models.realtime import RealtimeTranslationServerEvent
from openai_oxide_lib.realtime.async_translation_session import AsyncTranslationSession
from openai_oxide_lib.realtime.sync_translation_session import TranslationSession
from tests.support.odd_stories import typed

AUDIO = {"type": "session.input_audio_buffer.append", "audio": "AA=="}
CLOSE = {"type": "session.close"}
HEARD = ("session.output_audio.delta", "session.closed")


class Line:
    """A connection that notes what is said, and has two events to hear."""

    def __init__(self) -> None:
        self.options: list[Any] = []
        self.events: Iterator[Any] = (SimpleNamespace(type=kind) for kind in HEARD)
        self.broken = False
        self.closed = 0

    def send(self, event: Any) -> None:
        if self.broken:
            raise ConnectionError
        self.options.append(event)

    def recv(self, timeout: float | None = None) -> Any:
        if timeout == 0:
            raise TimeoutError
        return next(self.events)

    def close(self) -> None:
        self.closed += 1


class AsyncLine:
    """The same, awaited."""

    def __init__(self, line: Line) -> None:
        self._line = line

    def __getattr__(self, name: str) -> Any:
        async def call(*arguments: Any) -> Any:
            return getattr(self._line, name)(*arguments)

        return call


class Now:
    """An asynchronous session or connection, each call of which is waited for."""

    def __init__(self, inner: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._inner, self._loop = inner, loop

    def __getattr__(self, name: str) -> Any:
        return lambda *arguments: self._loop.run_until_complete(
            getattr(self._inner, name)(*arguments)
        )

    def __enter__(self) -> Any:
        return Now(self._loop.run_until_complete(self._inner.__aenter__()), self._loop)

    def __exit__(self, *error: Any) -> None:
        self._loop.run_until_complete(self._inner.__aexit__(*error))


class Booth:
    """A resource that connects to a ``Line``, and sessions of one colour on it."""

    def __init__(self, colour: str, loop: asyncio.AbstractEventLoop) -> None:
        self.colour, self.loop = colour, loop
        self.line = Line()
        self.calls: list[Any] = []
        client_class: Any = OpenAI if colour == "sync" else AsyncOpenAI
        self.client: Any = client_class(api_key="sk-test", base_url="http://127.0.0.1:9/v1")

    def session(self, **options: Any) -> Any:
        resource: Any = SimpleNamespace(_client=self.client, connect=self._connect)
        arguments = {"model": "m", **options}
        if self.colour == "sync":
            return TranslationSession(resource, **arguments)
        return Now(AsyncTranslationSession(resource, **arguments), self.loop)

    def _connect(self, **options: Any) -> Any:
        self.calls.append(options)
        line = self.line if self.colour == "sync" else AsyncLine(self.line)

        async def later() -> Any:
            return line

        return SimpleNamespace(enter=(lambda: line) if self.colour == "sync" else later)


@pytest.fixture(params=["sync", "async"])
def booth(request: pytest.FixtureRequest) -> Iterator[Booth]:
    loop = asyncio.new_event_loop()
    yield Booth(request.param, loop)
    loop.close()


def test_what_follows_the_last_word_is_heard(booth: Booth) -> None:
    with booth.session(extra_headers={"X-Own": "1"}) as talk:
        for event in (AUDIO, CLOSE, CLOSE):
            talk.send(event)
        assert [talk.recv().type for _ in HEARD] == list(HEARD)
        assert booth.line.closed == 1
    assert booth.line.options == [AUDIO, CLOSE]
    assert (booth.calls[0]["model"], booth.calls[0]["extra_headers"]) == ("m", {"X-Own": "1"})


def test_after_the_last_word_there_is_no_other(booth: Booth) -> None:
    with booth.session() as talk:
        talk.send(CLOSE)
        with pytest.raises(OpenAIError, match="was closed"):
            talk.send(AUDIO)
        talk.close()
        with pytest.raises(OpenAIError, match="was closed"):
            talk.send(CLOSE)
    assert booth.line.options == [CLOSE]


def test_events_without_a_type_are_handed_through(booth: Booth) -> None:
    odd = typed(RealtimeTranslationServerEvent, [{"delta": "x"}, {"type": ["session.closed"]}])
    assert len(odd) == 2
    booth.line.events = iter(odd)
    with booth.session() as talk:
        assert [talk.recv() for _ in odd] == odd
        talk.send({"audio": "AA=="})
        assert (booth.line.closed, booth.line.options) == (0, [{"audio": "AA=="}])


def test_a_connection_that_cannot_send_is_closed(booth: Booth) -> None:
    with booth.session() as talk:
        booth.line.broken = True
        with pytest.raises(ConnectionError):
            talk.send(AUDIO)
        assert booth.line.closed == 1


@pytest.mark.parametrize("booth", ["sync"], indirect=True)
def test_receiving_in_time(booth: Booth) -> None:
    with booth.session() as talk:
        with pytest.raises(TimeoutError):
            talk.recv(timeout=0)
        assert talk.recv(timeout=60).type == HEARD[0]


def test_leaving_closes_and_is_for_good(booth: Booth) -> None:
    session = booth.session()
    with session:
        pass
    assert booth.line.closed == 1
    with pytest.raises(RuntimeError, match="entered once"), session:
        pass


@pytest.mark.parametrize("options", [{"model": ""}, {"extra_query": {"intent": "transcription"}}])
def test_what_it_refuses(booth: Booth, options: Any) -> None:
    with pytest.raises(ValueError), booth.session(**options):
        pass
    assert booth.calls == []


def test_azure_has_none(booth: Booth) -> None:
    booth.client = AzureOpenAI(api_key="k", azure_endpoint="https://e.x", api_version="v1")
    with pytest.raises(OpenAIError, match="Azure"), booth.session():
        pass
