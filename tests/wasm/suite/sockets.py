"""WebSockets through the engine's own."""

from __future__ import annotations

from typing import Any

from inside import Api

from openai_oxide import APIConnectionError, AsyncOpenAI, StreamTruncatedError


async def test_turns_over_one_connection(api: Api) -> None:
    async with api.client.ws_session(model="m") as session:
        first = await session.send(input="one")
        second = await session.send(input="two")
    assert "one" in first.output_text and "two" in second.output_text
    sent = [asked for asked in await api.requests() if asked["method"] == "WEBSOCKET"]
    assert len(sent) == 2 and first.id in sent[1]["body"]
    assert sent[0]["headers"]["authorization"] == "Bearer sk-wasm"


async def test_a_turn_as_it_comes(api: Api) -> None:
    async with (
        api.client.ws_session(model="m") as session,
        await session.send_stream(input="Größe 世界") as stream,
    ):
        kinds = [event.type async for event in stream]
    assert kinds[0] == "response.created" and kinds[-1] == "response.completed"
    assert kinds.count("response.output_text.delta") > 1


async def test_events_by_hand(api: Api) -> None:
    async with api.client.responses.connect() as connection:
        said: Any = {"type": "response.create", "model": "m", "input": "hello"}
        await connection.send(said)
        async for event in connection:
            if event.type == "response.completed":
                break
    assert "hello" in event.response.output_text


async def test_realtime(api: Api) -> None:
    async with api.client.realtime.connect(model="gpt-realtime") as connection:
        await connection.session.update(session={"type": "realtime"})
        async for event in connection:
            if event.type == "session.updated":
                return
    raise AssertionError("the session was not updated")


async def test_a_connection_that_is_lost(api: Api) -> None:
    await api.fault(cut=3, verb="WEBSOCKET")
    async with api.client.ws_session(model="m") as session:
        try:
            await session.send(input="x")
        except StreamTruncatedError:
            return
    raise AssertionError("no error")


async def test_a_key_that_is_refused(api: Api) -> None:
    async with AsyncOpenAI(api_key="sk-invalid", base_url=api.url, max_retries=0) as client:
        try:
            async with client.responses.connect() as connection:
                await connection.recv()
        except APIConnectionError as error:
            assert "sk-invalid" not in str(error)
            return
    raise AssertionError("no error")


async def test_an_event_that_does_not_come_in_time(api: Api) -> None:
    async with api.client.responses.connect() as connection:
        try:
            await connection.recv(timeout=0.05)
        except TimeoutError:
            said: Any = {"type": "response.create", "model": "m", "input": "still here"}
            await connection.send(said)
            assert (await connection.recv(timeout=10)).type == "response.created"
            return
    raise AssertionError("no error")
