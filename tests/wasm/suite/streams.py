"""Streams: as they come, cut, left early, and tools that start meanwhile."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from inside import Api

from openai_oxide import APIError, StreamTruncatedError

QUESTION = "What is the weather in Paris, Rome and Oslo?"


def get_weather(city: str) -> str:
    """The weather in a city right now."""
    return f"windy in {city}"


async def test_events_arrive_while_the_server_still_speaks(api: Api) -> None:
    await api.fault(event_delay=0.05)
    times, text = [], ""
    async for event in await api.client.responses.create(model="m", input="Größe", stream=True):
        times.append(time.monotonic())
        text += getattr(event, "delta", "") if event.type == "response.output_text.delta" else ""
    assert "Größe" in text
    assert times[-1] - times[0] > 0.3, "they came all at once"


async def test_characters_that_are_torn_apart(api: Api) -> None:
    await api.fault(split_utf8=True)
    stream = await api.client.responses.create(model="m", input="Größe 世界 🦀", stream=True)
    events = [event async for event in stream]
    assert any("Größe 世界 🦀" in getattr(event, "text", "") for event in events)


async def test_chat_streams_too(api: Api) -> None:
    said: Any = [{"role": "user", "content": "hello"}]
    stream = await api.client.chat.completions.create(model="m", messages=said, stream=True)
    text = "".join([c.choices[0].delta.content or "" async for c in stream if c.choices])
    assert "hello" in text


async def test_a_stream_that_breaks_off_raises(api: Api) -> None:
    await api.fault(cut=3, event_delay=0.05)
    seen = []
    try:
        async for event in await api.client.responses.create(model="m", input="x", stream=True):
            seen.append(event)
    except (StreamTruncatedError, APIError):
        assert 0 < len(seen) <= 3
        return
    raise AssertionError("the stream ended as if it were whole")


async def test_a_stream_left_early_ends_the_request(api: Api) -> None:
    await api.fault(event_delay=0.2)
    stream = await api.client.responses.create(model="m", input="a b c d e f g", stream=True)
    async for _ in stream:
        break
    await stream.close()
    while not (await api.requests())[0]["disconnected"]:
        await asyncio.sleep(0.02)


async def test_calls_are_known_before_the_answer_ends(api: Api) -> None:
    await api.fault(event_delay=0.03)
    asked = api.client.responses.create_stream_fc([get_weather], model="m", input=QUESTION)
    async with asked as stream:
        called = []
        async for call in stream:
            called.append((call.name, time.monotonic()))
        response = await stream.get_final_response()
    assert [name for name, _ in called] == ["get_weather"] * len(called) and len(called) >= 2
    assert response.status == "completed"
    assert called[-1][1] - called[0][1] > 0.05, "they were told at the end"


async def test_tools_run_without_threads(api: Api) -> None:
    found = await api.client.responses.run_tools([get_weather], model="m", input=QUESTION)
    asked = [one for one in await api.requests() if one["path"] == "/v1/responses"]
    assert len(asked) >= 2 and "windy in Paris" in asked[-1]["body"]
    assert found is not None
