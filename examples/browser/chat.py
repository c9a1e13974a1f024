"""The Python of the page: a chat over HTTP or a WebSocket, with a tool, and how fast it was."""

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any

from openai_oxide import AsyncOpenAI

Tell = Callable[[str, str], Any]
INSTRUCTIONS = "Answer briefly. Ask the tool when the weather matters."


class Answer:
    """One answer on its way to the page. Times are in milliseconds since the question."""

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._began = time.perf_counter()
        self._first: float | None = None
        self._tools: list[float] = []
        self._round_ended = 0.0

    def seen(self, event: Any) -> None:
        """An event of the stream: text goes to the page at once."""
        if event.type == "response.output_text.delta":
            self._first = self._first or self._since()
            self._tell("text", event.delta)
        elif event.type == "response.completed":
            self._round_ended = self._round_ended or self._since()

    async def get_weather(self, city: str) -> str:
        """The weather in a city right now."""
        self._tools.append(self._since())
        self._tell("tool", f"get_weather({city}) · {self._since():.0f} ms")
        await asyncio.sleep(0.05)  # as a service that has to be asked would take
        return f"14 °C and windy in {city}"

    def numbers(self, tokens: int) -> str:
        """What the page shows below the answer, as JSON."""
        first = self._first or self._since()
        seconds = max(self._since() - first, 1.0) / 1000
        early = [self._round_ended - began for began in self._tools]
        return json.dumps(
            {
                "first": round(first),
                "tokens": tokens,
                "rate": round(tokens / seconds, 1),
                "early": round(max(early, default=0.0)),
            }
        )

    def _since(self) -> float:
        return (time.perf_counter() - self._began) * 1000


class Chat:
    """A conversation. Each question continues the answer before it."""

    def __init__(self, base_url: str, api_key: str, model: str) -> None:
        self._client = AsyncOpenAI(base_url=base_url, api_key=api_key)
        self._session = self._client.ws_session(model=model)
        self._model = model
        self._last: str | None = None

    async def ask(self, question: str, over_socket: bool, tell: Tell) -> str:
        """Ask, telling the page what comes; the numbers of the answer, as JSON."""
        answer = Answer(tell)
        way = self._session.responses if over_socket else self._client.responses
        done = await way.run_tools(
            [answer.get_weather],
            model=self._model,
            instructions=INSTRUCTIONS,
            input=question,
            previous_response_id=self._last,
            on_event=answer.seen,
        )
        self._last = done.final.id
        return answer.numbers(done.final.usage.output_tokens)

    async def close(self) -> None:
        """Close the WebSocket and what else is open."""
        await self._session.close()
        await self._client.close()
