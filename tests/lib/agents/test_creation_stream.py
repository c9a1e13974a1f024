"""Sessions created with a type for the answer and with tools, over the embedded server."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from openai_oxide import AsyncStream, Stream
from openai_oxide.types.beta import AgentSession
from openai_oxide_lib.agents.output_format import agent_text_format
from openai_oxide_lib.agents.results import AgentTurnResultError
from openai_oxide_mock import MockServer
from tests.lib.conftest import Colour
from tests.support.agent_stories import AT, call, event, message, session, submitted, told

pytestmark = pytest.mark.anyio


class City(BaseModel):
    name: str


ASKED: dict[str, Any] = {"environment": {"type": "none"}, "agent": {"model": "m"}, "input": "Hi"}


def tell(server: MockServer, *middle: Any) -> None:
    events = [event("created", session=session("in_progress")), *told(*middle)]
    server.script(verb="POST", path="/agents/sessions", events=events)
    server.script(verb="POST", path=f"{AT}/events", json={}, times=None)


def created(colour: Colour, **more: Any) -> Any:
    return colour.client.beta.agents.sessions.create(**ASKED, **more)


async def test_a_session_in_one_piece(colour: Colour, server: MockServer) -> None:
    server.script(verb="POST", path="/agents/sessions", json=session())
    made = await colour.get(created(colour, output_type=City))
    assert isinstance(made, AgentSession)
    sent = server.requests[0].json
    assert sent["agent"] == {"model": "m", "text": {"format": agent_text_format(City)}}
    assert "output_type" not in sent


async def test_its_events_are_a_stream_with_a_result(colour: Colour, server: MockServer) -> None:
    tell(server, call(), message('{"name": "Oslo"}'))
    handlers = {"weather": lambda given: {"in": given["city"]}}
    stream = await colour.get(
        created(colour, stream=True, output_type=City, tool_handlers=handlers)
    )
    assert issubclass(type(stream), Stream | AsyncStream)
    assert stream.response.status_code == 200
    result = await colour.get(stream.get_final_result())
    assert result.output_parsed == City(name="Oslo")
    assert [one["output"] for one in submitted(server)] == ['{"in":"Oslo"}']
    assert await colour.get(stream.get_final_result()) is result


async def test_a_closed_stream_answers_no_more(colour: Colour, server: MockServer) -> None:
    tell(server, call(), message("x"))
    handlers = {"weather": lambda given: "x"}
    stream = await colour.get(created(colour, stream=True, tool_handlers=handlers))
    step = stream.__anext__ if colour.name == "async" else stream.__next__
    while (await colour.get(step())).type != "agent.session.turn.item.added":
        pass
    await colour.get(stream.close())
    with pytest.raises((StopIteration, StopAsyncIteration)):
        await colour.get(step())
    assert submitted(server) == []


async def test_a_session_without_a_turn_has_no_result(colour: Colour, server: MockServer) -> None:
    tell(server)
    server.reset()
    begun = [event("created", session=session("idle"))]
    server.script(verb="POST", path="/agents/sessions", events=begun)
    stream = await colour.get(created(colour, stream=True))
    with pytest.raises(AgentTurnResultError, match="incomplete"):
        await colour.get(stream.get_final_result())


async def test_tools_need_a_stream(colour: Colour) -> None:
    with pytest.raises(ValueError, match="stream=True"):
        await colour.get(created(colour, tool_handlers={"weather": str}))


async def test_views_give_the_same_stream(colour: Colour, server: MockServer) -> None:
    tell(server, call(), message("x"))
    views = colour.client.beta.agents.sessions
    raw = await colour.get(
        views.with_raw_response.create(
            **ASKED, stream=True, tool_handlers={"weather": lambda given: "y"}
        )
    )
    result = await colour.get((await colour.get(raw.parse())).get_final_result())
    assert result.output_text == "x"
    assert [one["output"] for one in submitted(server)] == ["y"]
    server.script(verb="POST", path="/agents/sessions", json=session())
    manager = views.with_streaming_response.create(**ASKED, output_type=City)
    made = await colour.inside(manager, lambda response: response.parse())
    assert isinstance(made, AgentSession)
