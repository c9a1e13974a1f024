"""Many turns at once: lanes, threads, tasks, pools, forks, loops."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

import openai_oxide
from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer
from tests.support.scripted import Colour, ScriptedServer, Visit, created, delta, ended, talking

KEY = "sk-test-0123456789"


def connections(server: MockServer) -> int:
    return len({request.connection for request in server.requests})


def test_threads_take_turns_on_lanes_of_one_connection(mock_server: MockServer) -> None:
    with (
        OpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_session(model="m") as session,
        ThreadPoolExecutor(8) as pool,
    ):

        def agent(number: int) -> list[str]:
            stream_id = f"agent_{number}"
            texts = [f"{number} says {turn}" for turn in range(5)]
            return [session.send(input=t, stream_id=stream_id).output_text for t in texts]

        for number, texts in enumerate(pool.map(agent, range(8))):
            assert texts == [
                f'You said: "{number} says {turn}". This is a sample answer.' for turn in range(5)
            ]
    assert connections(mock_server) == 1


def test_threads_of_one_lane_wait_for_each_other(mock_server: MockServer) -> None:
    with (
        OpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_session(model="m") as session,
        ThreadPoolExecutor(8) as pool,
    ):
        done = list(pool.map(lambda n: session.send(input=str(n)), range(16)))
        last = session.last_response_id()
    previous = [response.previous_response_id for response in done]
    assert sorted(filter(None, previous)) == sorted(r.id for r in done if r.id != last)
    assert previous.count(None) == 1


@pytest.mark.anyio
async def test_tasks_take_turns_on_lanes_of_one_connection(mock_server: MockServer) -> None:
    async with (
        AsyncOpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_session(model="m") as session,
    ):

        async def agent(number: int) -> str:
            text = ""
            async with await session.send_stream(
                input=str(number), stream_id=f"lane{number}"
            ) as stream:
                async for event in stream:
                    if event.type == "response.output_text.delta":
                        text += event.delta
            return text

        texts = await asyncio.gather(*map(agent, range(20)))
    assert texts == [f'You said: "{n}". This is a sample answer.' for n in range(20)]
    assert connections(mock_server) == 1


@pytest.mark.anyio
async def test_tasks_of_one_lane_wait_for_each_other(mock_server: MockServer) -> None:
    async with (
        AsyncOpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_session(model="m") as session,
    ):
        done = await asyncio.gather(*(session.send(input=str(n)) for n in range(8)))
    assert [r.previous_response_id for r in done] == [None, *(r.id for r in done[:-1])]


@pytest.mark.anyio
async def test_a_cancelled_turn_leaves_nothing_behind() -> None:
    async def script(visit: Visit) -> None:
        await visit.hear()
        await visit.say(created("old"))
        visit.server.signal("begun")
        await visit.until("cancelled")
        await visit.say(delta("old"), ended("old", text="old"))
        await visit.answer("new", "new")
        await visit.until("end")

    with ScriptedServer(script) as server:
        async with (
            AsyncOpenAI(base_url=server.url, api_key=KEY) as client,
            client.ws_session(model="m", settle=10.0) as session,
        ):
            turn = asyncio.create_task(session.send(input="one"))
            await asyncio.to_thread(server.wait_for, "begun")
            turn.cancel()
            with pytest.raises(asyncio.CancelledError):
                await turn
            server.let("cancelled")
            assert (await session.send(input="two")).id == "new"
        assert server.opened == 1


@pytest.mark.anyio
async def test_a_task_that_begins_anew_gives_its_own_turn_up(mock_server: MockServer) -> None:
    async with (
        AsyncOpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_session(model="m") as session,
    ):
        stream = await session.send_stream(input="Write 300 words")
        await anext(aiter(stream))
        assert (await session.send(input="next")).output_text.startswith('You said: "next"')
        assert stream.ended


def test_a_thread_that_begins_anew_gives_its_own_turn_up(mock_server: MockServer) -> None:
    with (
        OpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_session(model="m") as session,
    ):
        stream = session.send_stream(input="Write 300 words")
        next(stream)
        assert session.send(input="next").output_text.startswith('You said: "next"')
        assert stream.ended


def test_a_stream_that_is_dropped_says_so_and_frees_its_lane(mock_server: MockServer) -> None:
    with (
        OpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_session(model="m") as session,
    ):
        stream = session.send_stream(input="Write 300 words")
        next(stream)
        with pytest.warns(ResourceWarning, match="dropped before its end"):
            del stream
            gc.collect()
        assert session.send(input="next").status == "completed"


# -- pools -----------------------------------------------------------------------------------------


def test_a_pool_uses_sessions_again(colour: Colour, mock_server: MockServer) -> None:
    with colour.client(mock_server.url) as client, client.ws_pool(2, model="m") as pool:
        assert pool.free == 2
        with pool.session() as one:
            first = one.send(input="a")
            with pool.session() as two:
                assert two.send(input="b").previous_response_id is None
                assert pool.free == 0
            assert one.send(input="c").previous_response_id == first.id
        with pool.session() as again:
            assert again.send(input="d").previous_response_id is None
        assert pool.send(input="e").status == "completed"
        assert pool.free == 2
    assert connections(mock_server) == 2


def test_a_pool_that_is_empty_makes_others_wait(colour: Colour, mock_server: MockServer) -> None:
    with colour.client(mock_server.url) as client, client.ws_pool(1, model="m") as pool:
        with pool.session(), pytest.raises(openai_oxide.APITimeoutError, match="None of the 1"):
            pool.session(timeout=0.01).__enter__()
        with pool.session() as session:
            assert session.send(input="x").status == "completed"


def test_a_closed_pool_says_so(colour: Colour, mock_server: MockServer) -> None:
    with colour.client(mock_server.url) as client:
        pool = client.ws_pool(1, model="m")
        pool.close()
        with pytest.raises(RuntimeError, match="closed"):
            pool.send(input="x")
        with pytest.raises(ValueError, match="at least 1"):
            client.ws_pool(0)


def test_agents_of_many_threads_share_a_pool(mock_server: MockServer) -> None:
    with (
        OpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_pool(3, model="m") as pool,
        ThreadPoolExecutor(12) as threads,
    ):
        texts = list(threads.map(lambda n: pool.send(input=str(n)).output_text, range(48)))
    assert texts == [f'You said: "{n}". This is a sample answer.' for n in range(48)]
    assert connections(mock_server) <= 3


@pytest.mark.anyio
async def test_agents_of_many_tasks_share_a_pool(mock_server: MockServer) -> None:
    async with (
        AsyncOpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_pool(3, model="m") as pool,
    ):
        sends = (pool.send(input=str(n)) for n in range(24))
        texts = [response.output_text for response in await asyncio.gather(*sends)]
    assert texts == [f'You said: "{n}". This is a sample answer.' for n in range(24)]
    assert connections(mock_server) <= 3


# -- processes and loops ---------------------------------------------------------------------------


def _child(session: Any, answers: Any) -> None:
    answers.put(session.send(input="child").output_text)
    os._exit(0)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_forked_child_takes_a_connection_of_its_own(mock_server: MockServer) -> None:
    context = multiprocessing.get_context("fork")
    answers: Any = context.SimpleQueue()
    with (
        OpenAI(base_url=mock_server.url, api_key=KEY) as client,
        client.ws_session(model="m") as session,
    ):
        session.send(input="parent")
        child = context.Process(target=_child, args=(session, answers))
        child.start()
        assert answers.get() == 'You said: "child". This is a sample answer.'
        child.join(60)
        assert session.send(input="again").output_text.startswith('You said: "again"')
    assert connections(mock_server) == 2


def test_a_session_survives_its_event_loop(mock_server: MockServer) -> None:
    client = AsyncOpenAI(base_url=mock_server.url, api_key=KEY)
    session = client.ws_session(model="m")

    async def turn() -> str:
        return (await session.send(input="x")).output_text

    assert asyncio.run(turn()) == asyncio.run(turn())
    assert connections(mock_server) == 2


def test_events_of_two_lanes_can_be_read_by_one_thread(colour: Colour) -> None:
    async def script(visit: Visit) -> None:
        for stream_id in "ab":
            await visit.hear()
            await visit.say(created(f"r{stream_id}", stream_id=stream_id))
        for number in range(1, 4):
            await visit.say(*(delta(stream_id, number, stream_id=stream_id) for stream_id in "ab"))
        await visit.say(ended("ra", stream_id="a"), ended("rb", stream_id="b"))
        await visit.until("end")

    with ScriptedServer(script) as server, talking(colour, server) as session:
        streams = [session.send_stream(input="x", stream_id=stream_id) for stream_id in "ab"]
        deltas = [[getattr(event, "delta", "") for event in stream] for stream in streams]
    assert deltas == [["", "a", "a", "a", ""], ["", "b", "b", "b", ""]]
