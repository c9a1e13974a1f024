"""A server that does as a test says, the events it may send, and one face for both colours."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import json
import threading
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from pydantic import BaseModel
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

from openai_oxide import AsyncOpenAI, OpenAI

Event = dict[str, Any]
Script = Callable[["Visit"], Awaitable[None]]
LIMIT = 60.0


def created(response: str, previous: str | None = None, **more: Any) -> Event:
    """The first event of a turn."""
    body = {"id": response, "status": "in_progress", "previous_response_id": previous}
    return {"type": "response.created", "sequence_number": 0, "response": body, **more}


def delta(text: str, number: int = 1, **more: Any) -> Event:
    """A piece of text."""
    place = {"item_id": "msg", "output_index": 0, "content_index": 0, "logprobs": []}
    kind = "response.output_text.delta"
    return {"type": kind, "sequence_number": number, "delta": text, **place, **more}


def ended(response: str, status: str = "completed", text: str = "", **more: Any) -> Event:
    """The last event of a turn."""
    content = [{"type": "output_text", "text": text, "annotations": []}]
    item = {"type": "message", "id": "msg", "role": "assistant", "status": status}
    body = {"id": response, "status": status, "output": [{**item, "content": content}]}
    return {"type": f"response.{status}", "sequence_number": 9, "response": body, **more}


def failed(response: str, code: str, message: str) -> Event:
    """The last event of a turn that failed."""
    body = {"id": response, "status": "failed", "error": {"code": code, "message": message}}
    return {"type": "response.failed", "sequence_number": 9, "response": body}


def error(code: str, message: str = "no", status: int | None = 400, **more: Any) -> Event:
    """An error event."""
    body = {"type": "invalid_request_error", "code": code, "message": message, "param": None}
    return {"type": "error", "error": body, **({"status": status} if status else {}), **more}


class Visit:
    """One connection, as the script sees it."""

    def __init__(self, number: int, socket: ServerConnection, server: ScriptedServer) -> None:
        self.number = number
        self.socket = socket
        self.server = server

    async def hear(self) -> Event:
        """The client's next event."""
        event: Event = json.loads(await self.socket.recv())
        self.server.heard.append((self.number, event))
        return event

    async def say(self, *events: Event) -> None:
        """Send events."""
        for event in events:
            await self.socket.send(json.dumps(event, separators=(",", ":")))

    async def answer(self, response: str, *pieces: str) -> Event:
        """Hear a turn and answer it."""
        event = await self.hear()
        lane = {"stream_id": event["stream_id"]} if "stream_id" in event else {}
        await self.say(
            created(response, event.get("previous_response_id"), **lane),
            *(delta(piece, number, **lane) for number, piece in enumerate(pieces, 1)),
            ended(response, text="".join(pieces), **lane),
        )
        return event

    async def until(self, name: str) -> None:
        """Wait until the test lets this happen."""
        await self.server.gate(name).wait()


class ScriptedServer:
    """Runs a script for each connection, in a thread of its own."""

    def __init__(self, script: Script, **options: Any) -> None:
        self.heard: list[tuple[int, Event]] = []
        self.opened = 0
        self.headers: list[Any] = []
        self._script = script
        self._options = options
        self._gates: dict[str, asyncio.Event] = {}
        self._signals: defaultdict[str, threading.Event] = defaultdict(threading.Event)
        self._ready = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._run()), daemon=True)

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._stop = asyncio.Event()
        async with serve(self._serve, "127.0.0.1", 0, **self._options) as server:
            self.port = next(iter(server.sockets)).getsockname()[1]
            self._ready.set()
            await self._stop.wait()
            server.close(close_connections=True)

    async def _serve(self, socket: ServerConnection) -> None:
        self.opened += 1
        assert socket.request is not None
        self.headers.append(socket.request.headers)
        playing = asyncio.ensure_future(self._script(Visit(self.opened, socket, self)))
        stopping = asyncio.ensure_future(self._stop.wait())
        await asyncio.wait({playing, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        playing.cancel()
        with contextlib.suppress(ConnectionClosed, asyncio.CancelledError):
            await playing

    def gate(self, name: str) -> asyncio.Event:
        return self._gates.setdefault(name, asyncio.Event())

    def let(self, name: str) -> None:
        """Let what waits for this go on."""
        self._loop.call_soon_threadsafe(lambda: self.gate(name).set())

    def signal(self, name: str) -> None:
        """Tell the test that something has happened; it may ``wait_for`` that."""
        self._signals[name].set()

    def wait_for(self, name: str) -> None:
        """Wait until the script tells that something has happened."""
        assert self._signals[name].wait(LIMIT)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def inputs(self) -> list[tuple[int, Any]]:
        """What was asked, with the connection that it came over."""
        return [(number, event.get("input")) for number, event in self.heard]

    def __enter__(self) -> ScriptedServer:
        self._thread.start()
        assert self._ready.wait(LIMIT)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(LIMIT)


class Colour:
    """Runs a test in one colour: what is awaited is awaited here."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.loop = asyncio.new_event_loop()

    @property
    def is_async(self) -> bool:
        return self.name == "async"

    def client(self, url: str, **options: Any) -> Any:
        kind = AsyncOpenAI if self.is_async else OpenAI
        options = {"api_key": "sk-test-0123456789", "max_retries": 2, **options}
        return self.face(kind(base_url=url, **options))

    def face(self, thing: Any) -> Any:
        return Face(thing, self) if self.is_async else thing

    def wait(self, awaited: Any) -> Any:
        async def bounded() -> Any:
            async with asyncio.timeout(LIMIT):
                return await awaited

        return self.loop.run_until_complete(bounded())


@contextlib.contextmanager
def talking(colour: Colour, server: ScriptedServer, **settings: Any) -> Iterator[Any]:
    """A session with a scripted server."""
    options = settings.pop("client", {})
    with (
        colour.client(server.url, **options) as client,
        client.ws_session(model="m", **settings) as session,
    ):
        yield session


_PLAIN = (str, int, float, bool, bytes, list, dict, tuple, type(None), BaseModel)


class Face:
    """An asynchronous object that looks like its blocking twin."""

    def __init__(self, thing: Any, colour: Colour) -> None:
        self.__dict__.update(_thing=thing, _colour=colour)

    def __getattr__(self, name: str) -> Any:
        return self._shown(getattr(self._thing, name))

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._thing, name, value)

    def __call__(self, *args: Any, **params: Any) -> Any:
        return self._shown(self._thing(*args, **params))

    def _shown(self, found: Any) -> Any:
        if inspect.iscoroutine(found):
            return self._shown(self._colour.wait(found))
        module = type(found).__module__
        if isinstance(found, _PLAIN) or module.startswith(("openai_oxide.models", "enum")):
            return found
        return Face(found, self._colour)

    def __enter__(self) -> Any:
        return self._shown(self._colour.wait(self._thing.__aenter__()))

    def __exit__(self, *failure: Any) -> Any:
        return self._colour.wait(self._thing.__aexit__(*failure))

    def __iter__(self) -> Iterator[Any]:
        iterator = aiter(self._thing)
        end = object()
        while (found := self._colour.wait(_next(iterator, end))) is not end:
            yield found


async def _next(iterator: Any, end: object) -> Any:
    return await anext(iterator, end)
