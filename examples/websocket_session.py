"""Several turns over one WebSocket: streamed, warmed up, with tools, and on lanes side by side."""

import asyncio
import os

from examples.terminal import MODEL, show, write
from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_mock import MockServer


def run(client: OpenAI) -> None:
    """Turns that follow each other; each continues the one before it."""
    with client.ws_session(model=MODEL, fallback="http") as session:
        session.warmup(instructions="Answer in one sentence.")
        show("first", session.send(input="What is the capital of Wales?").output_text)
        write("   streamed    ")
        with session.send_stream(input="And of Scotland?") as stream:
            for event in stream:
                if event.type == "response.output_text.delta":
                    write(event.delta)
        print()
        show("continues", str(session.send(input="Thanks.").previous_response_id is not None))
        outcome = session.responses.run_tools([get_weather], input="The weather in Cardiff?")
        show("with a tool", outcome.output_text)
        show("over", session.transport)


def get_weather(city: str) -> str:
    """The weather in a city right now."""
    return f"14 °C and windy in {city}"


async def agents(client: AsyncOpenAI) -> None:
    """Three agents on lanes of one connection, then three in a pool of two connections."""
    names = ("Ann", "Ben", "Cai")
    async with client.ws_session(model=MODEL) as session:
        turns = [session.send(input=f"I am {name}.", stream_id=name.lower()) for name in names]
        for name, response in zip(names, await asyncio.gather(*turns), strict=True):
            show(f"lane {name}", response.output_text)
    async with client.ws_pool(2, model=MODEL) as pool:
        answers = await asyncio.gather(*(pool.send(input=f"I am {name}.") for name in names))
        show("pool", f"{len(answers)} answers over 2 connections at most")


async def main() -> None:
    """Both, against the real API if there is a key for it, else the embedded server."""
    if os.environ.get("OPENAI_API_KEY"):
        run(OpenAI())
        await agents(AsyncOpenAI())
        return
    with MockServer() as server:
        with OpenAI(base_url=server.url, api_key="sk-demo") as client:
            run(client)
        async with AsyncOpenAI(base_url=server.url, api_key="sk-demo") as client:
            await agents(client)


if __name__ == "__main__":
    asyncio.run(main())
