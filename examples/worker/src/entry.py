"""A Cloudflare Python Worker. The key is its secret, so that no page ever sees it.

POST /chat      {"question": …}   the answer as JSON
POST /stream    {"question": …}   the answer as server-sent events
GET  /socket    a WebSocket: questions in, pieces of answers out; the Worker holds another one
                to the API for as long as it is open
"""

# What only Cloudflare's runtime has:
# pyright: reportMissingImports=false
# mypy: disable-error-code="import-not-found, misc"

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any
from urllib.parse import urlsplit

from js import Response, TextEncoder, TransformStream, WebSocketPair
from pyodide.ffi import create_proxy
from service import Service
from workers import WorkerEntrypoint

from openai_oxide import OpenAIError


class Default(WorkerEntrypoint):
    """Hands each request to what it asks for."""

    async def fetch(self, request: Any) -> Any:
        """Answer a request."""
        env = self.env
        service = Service(
            env.OPENAI_API_KEY, env.OPENAI_MODEL, getattr(env, "OPENAI_BASE_URL", None)
        )
        path = urlsplit(request.url).path
        if path == "/socket" and request.headers.get("Upgrade") == "websocket":
            return self._socket(service)
        if path not in ("/chat", "/stream") or request.method != "POST":
            return Response.new("Not found", status=404)
        question = json.loads(await request.text())["question"]
        if path == "/stream":
            return self._stream(service, question)
        return await _chat(service, question)

    def _stream(self, service: Service, question: str) -> Any:
        """Pieces go out while the Worker goes on; it lives until the last one is written."""
        pipe = TransformStream.new()
        self._go_on(_write(service, service.deltas(question), pipe.writable.getWriter()))
        response = Response.new(pipe.readable)
        response.headers.set("Content-Type", "text/event-stream")
        return response

    def _socket(self, service: Service) -> Any:
        page, here = WebSocketPair.new().object_values()
        questions = Questions(here)  # listens before anything can be said
        here.accept()
        self._go_on(_relay(service, here, questions))
        return Response.new(None, status=101, webSocket=page)

    def _go_on(self, work: Any) -> None:
        self.ctx.waitUntil(create_proxy(asyncio.ensure_future(work)))


async def _chat(service: Service, question: str) -> Any:
    try:
        said, status = {"answer": await service.chat(question)}, 200
    except OpenAIError as error:
        said, status = {"error": str(error)}, 502
    finally:
        await service.close()
    response = Response.new(json.dumps(said), status=status)
    response.headers.set("Content-Type", "application/json")
    return response


async def _write(service: Service, pieces: AsyncGenerator[str, None], writer: Any) -> None:
    """Write until the end, or until the visitor has left."""
    encode = TextEncoder.new().encode
    try:
        async for piece in pieces:
            await writer.write(encode(piece))
        await writer.close()
    finally:
        await pieces.aclose()
        await service.close()


class Questions:
    """What the page says over its WebSocket, until it closes it."""

    def __init__(self, socket: Any) -> None:
        self._socket = socket
        self._heard: asyncio.Queue[str | None] = asyncio.Queue()
        self._ears = {
            "message": create_proxy(lambda event: self._heard.put_nowait(event.data)),
            "close": create_proxy(lambda event: self._heard.put_nowait(None)),
        }
        for kind, ear in self._ears.items():
            socket.addEventListener(kind, ear)

    async def __aiter__(self) -> AsyncIterator[str]:
        while (said := await self._heard.get()) is not None:
            yield said

    def close(self) -> None:
        """Listen no more."""
        for kind, ear in self._ears.items():
            self._socket.removeEventListener(kind, ear)
            ear.destroy()


async def _relay(service: Service, socket: Any, questions: Questions) -> None:
    """Give each answer back to the page until it closes its WebSocket."""
    try:
        async for said in service.talk(questions):
            socket.send(said)
    except OpenAIError as error:
        socket.send(json.dumps({"error": str(error)}))
        socket.close(1011, "the API failed")
    finally:
        questions.close()
        await service.close()
