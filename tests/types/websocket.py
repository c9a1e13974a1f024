"""What type checkers must conclude of WebSocket connections. Never run."""

from typing import assert_type

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide.types.realtime import RealtimeServerEvent
from openai_oxide.types.responses import ResponsesServerEvent


def responses(client: OpenAI) -> None:
    with client.responses.connect() as connection:
        connection.send({"type": "response.create", "model": "gpt-5", "input": "Hello"})
        connection.send({"type": "response.created"})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        assert_type(connection.recv(), ResponsesServerEvent)
        assert_type(connection.parse_event("{}"), ResponsesServerEvent)
        for event in connection:
            assert_type(event, ResponsesServerEvent)


async def realtime(client: AsyncOpenAI) -> None:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.send({"type": "response.create"})
        assert_type(await connection.recv(), RealtimeServerEvent)
        async for event in connection:
            assert_type(event, RealtimeServerEvent)
