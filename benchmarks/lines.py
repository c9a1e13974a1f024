"""How each package is asked: over HTTP, and over a WebSocket.

The rows are written once, against `Line`. Where a package lacks something, its line does by hand
what a user of it would do.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Any, Protocol

from pydantic import BaseModel

OURS, OFFICIAL = "openai_oxide", "openai"
Request = dict[str, Any]
ENDS = ("response.completed", "response.failed", "response.incomplete", "error")


class Line(Protocol):
    """A way to the model, connected at the first use and kept."""

    client: Any

    async def ask(self, request: Request) -> Any:
        """One turn, and its response."""
        ...

    async def parse(self, form: type[BaseModel], request: Request) -> Any:
        """One turn whose answer is an object of this form."""
        ...

    async def events(self, request: Request) -> AsyncIterator[Any]:
        """One turn, as it comes."""
        ...

    async def at_once(self, requests: Iterable[Request]) -> list[Any]:
        """Several turns side by side."""
        ...

    def another(self) -> Line:
        """The same kind of line, not connected yet."""
        ...

    async def close(self) -> None:
        """End what was opened."""
        ...


class Http:
    """Either package over HTTP: one client, which keeps its connections."""

    def __init__(self, package: Any, address: str) -> None:
        self.package, self.address = package, address
        self.client = package.AsyncOpenAI(api_key="sk-none", base_url=address, max_retries=0)

    async def ask(self, request: Request) -> Any:
        return await self.client.responses.create(**request)

    async def parse(self, form: type[BaseModel], request: Request) -> Any:
        return (await self.client.responses.parse(text_format=form, **request)).output_parsed

    async def events(self, request: Request) -> AsyncIterator[Any]:
        events: AsyncIterator[Any] = await self.client.responses.create(**request, stream=True)
        return aiter(events)

    async def at_once(self, requests: Iterable[Request]) -> list[Any]:
        return list(await asyncio.gather(*map(self.ask, requests)))

    def another(self) -> Http:
        return Http(self.package, self.address)

    async def close(self) -> None:
        await self.client.close()


class Session:
    """This SDK over a WebSocket: one session, with lanes for turns side by side."""

    def __init__(self, package: Any, address: str) -> None:
        self.package, self.address = package, address
        self.client = package.AsyncOpenAI(api_key="sk-none", base_url=address, max_retries=0)
        # The rows say by themselves what a turn continues.
        self.session = self.client.ws_session(chain=False)

    async def ask(self, request: Request) -> Any:
        return await self.session.send(**request)

    async def parse(self, form: type[BaseModel], request: Request) -> Any:
        return (await self.session.responses.parse(text_format=form, **request)).output_parsed

    async def events(self, request: Request) -> AsyncIterator[Any]:
        events: AsyncIterator[Any] = await self.session.send_stream(**request)
        return aiter(events)

    async def at_once(self, requests: Iterable[Request]) -> list[Any]:
        lanes = [{**one, "stream_id": f"lane_{at}"} for at, one in enumerate(requests)]
        return list(await asyncio.gather(*map(self.ask, lanes)))

    def another(self) -> Session:
        return Session(self.package, self.address)

    async def close(self) -> None:
        await self.session.close()
        await self.client.close()


class Socket:
    """The official package over a WebSocket: events in and out, a connection for each side."""

    def __init__(self, package: Any, address: str) -> None:
        self.package, self.address = package, address
        self.client = package.AsyncOpenAI(api_key="sk-none", base_url=address, max_retries=0)
        self.connections: list[Any] = []

    async def connection(self, number: int = 0) -> Any:
        """The connection of this number, opened when first asked for."""
        while len(self.connections) <= number:
            self.connections.append(await self.client.responses.connect().enter())
        return self.connections[number]

    async def ask(self, request: Request, number: int = 0) -> Any:
        async for event in await self.events(request, number):
            if event.type == "response.completed":
                return event.response
        raise RuntimeError("the turn did not complete")

    async def parse(self, form: type[BaseModel], request: Request) -> Any:
        from openai.lib._pydantic import to_strict_json_schema

        shape = {"name": form.__name__, "schema": to_strict_json_schema(form), "strict": True}
        asked = {**request, "text": {"format": {"type": "json_schema", **shape}}}
        return form.model_validate_json((await self.ask(asked)).output_text)

    async def events(self, request: Request, number: int = 0) -> AsyncIterator[Any]:
        connection = await self.connection(number)
        await connection.response.create(**request)
        return until_end(connection)

    async def at_once(self, requests: Iterable[Request]) -> list[Any]:
        asked = list(requests)
        await self.connection(len(asked) - 1)
        return list(await asyncio.gather(*(self.ask(one, at) for at, one in enumerate(asked))))

    def another(self) -> Socket:
        return Socket(self.package, self.address)

    async def close(self) -> None:
        for connection in self.connections:
            await connection.close()
        await self.client.close()


async def until_end(connection: Any) -> AsyncIterator[Any]:
    """The events of one turn: the connection itself does not end with it."""
    while True:
        event = await connection.recv()
        yield event
        if event.type in ENDS:
            return


def line(package: Any, kind: str, address: str) -> Line:
    """A line of this kind, not connected yet."""
    if kind == "http":
        return Http(package, address)
    return Session(package, address) if package.__name__ == OURS else Socket(package, address)
