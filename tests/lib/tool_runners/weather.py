"""A runner of responses with one function, and a server that says what the model does."""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.tool_runners.async_response_runner import AsyncResponsesToolRunner
from openai_oxide_lib.tool_runners.history import ToolRunnerError
from openai_oxide_lib.tool_runners.registered_functions import (
    AsyncRegisteredFunction,
    RegisteredFunction,
)
from openai_oxide_lib.tool_runners.sync_response_runner import ResponsesToolRunner
from openai_oxide_mock import MockServer
from tests.lib.tool_runners.conftest import Both

PARAMS: Any = {"model": "gpt-5", "input": "What is the weather?"}
CITY = {"type": "object", "properties": {"city": {"type": "string"}}}
TOOL: Any = {"type": "function", "name": "weather", "parameters": CITY, "strict": False}
APPROVAL = {"type": "mcp_approval_request", "id": "mcpr_1", "server_label": "files"}
MCP = {"type": "mcp", "server_label": "files", "server_url": "https://e.x", "authorization": "key"}


def call(city: str, name: str = "weather") -> dict[str, Any]:
    return {"name": name, "arguments": {"city": city}}


def says(server: MockServer, *turns: Any) -> None:
    """Script the answers: a text, a list of cities whose weather is asked, or any answer."""
    for turn in turns:
        answer = turn
        if isinstance(turn, str):
            answer = {"text": turn}
        elif isinstance(turn, list):
            answer = {"calls": [call(city) for city in turn]}
        server.script(answer=answer)


class Weather:
    """Knows the weather, and remembers for which cities it was asked."""

    def __init__(self, both: Both) -> None:
        self.both = both
        self.asked: list[str] = []

    def weather(self, arguments: dict[str, Any]) -> str:
        self.asked.append(arguments["city"])
        return f"Rain in {arguments['city']}"

    def registered(self, execute: Any = None, tool: Any = TOOL, **said: Any) -> Any:
        made = self.both.pick(RegisteredFunction, AsyncRegisteredFunction)
        return made(tool, self.both(execute or self.weather), **said)

    def runner(self, *functions: Any, **said: Any) -> Any:
        made = self.both.pick(ResponsesToolRunner, AsyncResponsesToolRunner)
        return made(functions=list(functions) or [self.registered()], **said)

    async def run(self, runner: Any, params: Any = PARAMS, **said: Any) -> Any:
        colour = self.both.colour
        return await colour.get(runner.run(colour.client, params, **said))

    def turns(self, runner: Any, params: Any = PARAMS, **said: Any) -> Any:
        return Turns(self.both, runner.iterate(self.both.colour.client, params, **said))

    async def fails(self, runner: Any, params: Any = PARAMS, **said: Any) -> ToolRunnerError:
        try:
            await self.run(runner, params, **said)
        except ToolRunnerError as error:
            return error
        raise AssertionError("the run did not fail")


class Turns:
    """The turns of a run of either colour, one after another."""

    def __init__(self, both: Both, turns: Any) -> None:
        self._both = both
        self._turns = turns

    async def next(self) -> Any:
        return await anext(self._turns) if self._both.asynchronous else next(self._turns)

    async def close(self) -> None:
        if self._both.asynchronous:
            await self._turns.aclose()
        else:
            self._turns.close()


def sent(server: MockServer, number: int = -1) -> list[Any]:
    """What was sent as input, item by item: its type and what it is about."""
    items = server.requests[number].json["input"]
    return [
        (one.get("type", one.get("role")), one.get("output", one.get("content"))) for one in items
    ]
