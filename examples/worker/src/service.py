"""What the Worker offers, without a word of Cloudflare's: chat, streamed chat, conversations."""

import json
from collections.abc import AsyncGenerator, AsyncIterable

from openai_oxide import AsyncOpenAI

INSTRUCTIONS = "Answer briefly."


class Service:
    """One visitor's requests. What is open in a Worker belongs to the request that opened it."""

    def __init__(self, api_key: str, model: str, base_url: str | None = None) -> None:
        self._client = AsyncOpenAI(api_key=api_key, base_url=base_url, deadline=60)
        self._model = model

    async def chat(self, question: str) -> str:
        """The whole answer."""
        response = await self._client.responses.create(
            model=self._model, instructions=INSTRUCTIONS, input=question
        )
        return response.output_text

    async def deltas(self, question: str) -> AsyncGenerator[str, None]:
        """The answer piece by piece, as server-sent events."""
        stream = await self._client.responses.create(
            model=self._model, instructions=INSTRUCTIONS, input=question, stream=True
        )
        async with stream:
            async for event in stream:
                if event.type == "response.output_text.delta":
                    yield f"data: {json.dumps(event.delta)}\n\n"
        yield "data: [DONE]\n\n"

    async def talk(self, questions: AsyncIterable[str]) -> AsyncGenerator[str, None]:
        """A conversation over one WebSocket to the API; each question continues the last answer."""
        async with self._client.ws_session(model=self._model, instructions=INSTRUCTIONS) as session:
            async for question in questions:
                async with await session.send_stream(input=question) as stream:
                    async for event in stream:
                        if event.type == "response.output_text.delta":
                            yield json.dumps({"delta": event.delta})
                yield json.dumps({"done": True})

    async def close(self) -> None:
        """Close what is open."""
        await self._client.close()
