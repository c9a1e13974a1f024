"""A stand-in for an engine of JavaScript and for Pyodide's bridge to it.

It has the few objects that are used, with the manners that matter: promises begin at once, an
abort rejects what is pending, proxies must be destroyed and must not be called afterwards.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

PAGE = "Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0"
_STATES = SimpleNamespace(connecting=0, open=1, closing=2, closed=3)


class JsException(Exception):
    """An error of JavaScript, as Python sees it."""

    def __init__(self, name: str, message: str, cause: Any = None) -> None:
        super().__init__(f"{name}: {message}")
        self.name, self.message, self.cause = name, message, cause


class Made:
    """What is made by ``new`` in JavaScript is made by ``.new`` in Python."""

    @classmethod
    def new(cls, *args: Any) -> Any:
        return cls(*args)


class Object(Made):
    pass


class Headers(Made):
    def __init__(self, pairs: list[tuple[str, str]] | None = None) -> None:
        self.pairs = list(pairs or [])

    def append(self, name: str, value: str) -> None:
        if any(ord(char) < 32 for char in value):
            raise JsException("TypeError", f"Headers.append: {value!r} is an invalid header value")
        self.pairs.append((name, value))


class Bytes:
    """A Uint8Array or an ArrayBuffer."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def to_bytes(self) -> bytes:
        return self.data


class AbortController(Made):
    def __init__(self) -> None:
        self.signal = SimpleNamespace(aborted=asyncio.Event())

    def abort(self) -> None:
        self.signal.aborted.set()


class Proxy:
    """A function of Python that JavaScript may call until it is destroyed."""

    def __init__(self, function: Callable[..., Any], living: set[Proxy]) -> None:
        self._function, self._living = function, living
        living.add(self)

    def __call__(self, *args: Any) -> Any:
        assert self in self._living, "called after it was destroyed"
        return self._function(*args)

    def destroy(self) -> None:
        self._living.remove(self)


class ReadableStream(Made):
    """A stream that Python fills: read to its end by the engine."""

    def __init__(self, source: Any, strategy: Any = None) -> None:
        assert strategy.highWaterMark == 0, "a piece would be asked for before it can be sent"
        self._source = source
        self._chunks: list[bytes] = []
        self._ended = False

    def enqueue(self, chunk: Bytes) -> None:
        self._chunks.append(chunk.data)

    def close(self) -> None:
        self._ended = True

    def drained(self) -> list[bytes]:
        while not self._ended:
            try:
                self._source.pull(self)
            except Exception as error:
                raise JsException("TypeError", "fetch failed") from error
        return self._chunks


class Response:
    """An answer whose chunks come one after the other; an exception among them is raised."""

    def __init__(
        self,
        *chunks: Any,
        status: int = 200,
        headers: dict[str, str] | None = None,
        kind: str = "cors",
        body: bool = True,
    ) -> None:
        self.status, self.statusText, self.type = status, "OK", kind
        self.headers = Headers(list((headers or {}).items()))
        self.signal: Any = None
        self._chunks = list(chunks)
        self.body = self if body else None

    def getReader(self) -> Response:
        return self

    def read(self) -> Any:
        return promise(self._read(), self.signal)

    async def _read(self) -> Any:
        if not self._chunks:
            return SimpleNamespace(done=True, value=None)
        chunk = self._chunks.pop(0)
        if chunk is None:  # a server that has fallen silent
            await asyncio.Event().wait()
        if isinstance(chunk, Exception):
            raise chunk
        return SimpleNamespace(done=False, value=Bytes(chunk))


def promise(work: Any, signal: Any) -> Any:
    """Begins at once, and is rejected by an abort."""
    return asyncio.ensure_future(_abortable(asyncio.ensure_future(work), signal))


async def _abortable(work: Any, signal: Any) -> Any:
    aborted = asyncio.ensure_future(signal.aborted.wait())
    await asyncio.wait({work, aborted}, return_when=asyncio.FIRST_COMPLETED)
    aborted.cancel()
    if work.done():
        return work.result()
    work.cancel()
    raise JsException("AbortError", "The operation was aborted")


class Engine:
    """Everything at once: modules ``js`` and ``pyodide.ffi``, and what was asked of them."""

    def __init__(self, agent: str = "", *, streams: bool = True, suspends: bool = True) -> None:
        self.living: set[Proxy] = set()
        self.asked: list[Any] = []
        self.bodies: list[Any] = []
        self.answers: list[Any] = []
        self.takes_streams = True
        self.sockets: list[Any] = []
        self._suspends = suspends
        self._streams = streams
        self.js = self._globals(agent)
        self.ffi = self._bridge()

    def _globals(self, agent: str) -> Any:
        js: Any = ModuleType("js")
        js.Object, js.Headers, js.AbortController = Object, Headers, AbortController
        js.ReadableStream, js.fetch = ReadableStream, self.fetch
        js.Array = SimpleNamespace(from_=lambda h: SimpleNamespace(to_py=lambda: h.pairs))
        js.Request = SimpleNamespace(prototype=object())
        js.Reflect = SimpleNamespace(has=lambda target, name: self._streams)
        js.WebSocket = SimpleNamespace(new=self._socket)
        if agent:
            js.navigator = SimpleNamespace(userAgent=agent)
        return js

    def _bridge(self) -> Any:
        ffi: Any = ModuleType("pyodide.ffi")
        ffi.JsException = JsException
        ffi.create_proxy = lambda function: Proxy(function, self.living)
        ffi.to_js = lambda value: Bytes(value) if isinstance(value, bytes) else value
        ffi.can_run_sync = lambda: self._suspends
        ffi.run_sync = self._run
        return ffi

    def _run(self, work: Any) -> Any:
        self._loop = getattr(self, "_loop", None) or asyncio.new_event_loop()
        return self._loop.run_until_complete(work)

    def fetch(self, url: str, options: Any) -> Any:
        self.asked.append((url, options))
        signal = getattr(options, "signal", None) or AbortController().signal
        return promise(self._answer(options, signal), signal)

    async def _answer(self, options: Any, signal: Any) -> Any:
        body = getattr(options, "body", None)
        if isinstance(body, ReadableStream) and self.takes_streams:
            self.bodies.append(body.drained())
        elif isinstance(body, ReadableStream):
            self.bodies.append(None)
            raise JsException("TypeError", "Failed to fetch")
        else:
            self.bodies.append(body.data if body else None)
        answer = self.answers.pop(0)
        if answer is None:
            await asyncio.Event().wait()
        if isinstance(answer, Exception):
            raise answer
        answer.signal = signal
        return answer

    def _socket(self, url: str, said: Any) -> Socket:
        socket = Socket(url, said)
        self.sockets.append(socket)
        return socket


class Socket:
    """A WebSocket of which a test plays the other side."""

    def __init__(self, url: str, said: Any) -> None:
        self.url, self.said, self.readyState = url, said, _STATES.connecting
        self.sent: list[Any] = []
        self.farewell: tuple[Any, ...] | None = None
        self._ears: dict[str, Any] = {}
        self.polite = True

    def addEventListener(self, kind: str, ear: Any) -> None:
        self._ears[kind] = ear

    def removeEventListener(self, kind: str, ear: Any) -> None:
        del self._ears[kind]

    def tell(self, kind: str, **event: Any) -> None:
        if kind in self._ears:
            self._ears[kind](SimpleNamespace(**event))

    def opens(self) -> None:
        self.readyState = _STATES.open
        self.tell("open")

    def says(self, data: str | bytes) -> None:
        self.tell("message", data=data if isinstance(data, str) else Bytes(data))

    def ends(self, code: int, reason: str = "") -> None:
        self.readyState = _STATES.closed
        self.tell("close", code=code, reason=reason)

    def send(self, data: Any) -> None:
        self.sent.append(data)

    def close(self, *farewell: Any) -> None:
        self.farewell, self.readyState = farewell, _STATES.closing
        if self.polite:
            asyncio.get_running_loop().call_soon(self.ends, 1000)
