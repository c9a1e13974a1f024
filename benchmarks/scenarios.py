"""What is measured of the work alone: small programs that run with either package.

A scenario is a function of a ``Site``. It is a coroutine where its name says ``async``. The clock
stands around it, or around that part of it that is put between ``begin`` and ``end``.
"""

from __future__ import annotations

import asyncio
import ssl
import time
from collections.abc import Callable
from functools import cached_property
from typing import Any, NamedTuple

from benchmarks import answers, requests
from benchmarks.lines import OURS

RUST = "openai-oxide (Rust)"


class Addresses(NamedTuple):
    """Where the stand-in is found, and the file with its certificate's authority."""

    plain: str
    secure: str
    authority: str


class Site:
    """The clients of one package, made when first used and kept."""

    def __init__(self, package: Any, addresses: Addresses) -> None:
        self.package = package
        self.ours = package.__name__ == OURS
        self.addresses = addresses
        self.wall = self.cpu = 0.0
        self._began = (0.0, 0.0)
        self._socket: Any = None

    def begin(self) -> None:
        """The measured part begins."""
        self._began = time.perf_counter(), time.process_time()

    def end(self) -> None:
        """The measured part ends."""
        wall, cpu = self._began
        self.wall += time.perf_counter() - wall
        self.cpu += time.process_time() - cpu

    def settings(self, address: str, **more: Any) -> dict[str, Any]:
        """What both packages' clients are made with."""
        patient = {"max_retries": 0, "timeout": 600.0}
        return {"api_key": "sk-none", "base_url": address, **patient, **more}

    @cached_property
    def sync(self) -> Any:
        return self.package.OpenAI(**self.settings(self.addresses.plain))

    @cached_property
    def sync_tls(self) -> Any:
        return self.package.OpenAI(**self.settings(self.addresses.secure))

    @cached_property
    def plain(self) -> Any:
        return self.package.AsyncOpenAI(**self.settings(self.addresses.plain))

    @cached_property
    def tls(self) -> Any:
        return self.package.AsyncOpenAI(**self.settings(self.addresses.secure))

    @cached_property
    def h2(self) -> Any:
        """A client over HTTP/2; the official package takes one of httpx for it."""
        if self.ours:
            over = self.package.AsyncPyreqwestTransport()
            return self.package.AsyncOpenAI(**self.settings(self.addresses.secure, transport=over))
        import httpx

        trust = ssl.create_default_context(cafile=self.addresses.authority)
        client = httpx.AsyncClient(http2=True, verify=trust, timeout=600)
        return self.package.AsyncOpenAI(**self.settings(self.addresses.secure, http_client=client))

    async def socket(self) -> Any:
        """A WebSocket: a session of ours, a connection of the official package."""
        if self._socket is None:
            if self.ours:
                self._socket = await self.plain.ws_session(chain=False).open()
            else:
                self._socket = await self.plain.responses.connect().enter()
        return self._socket


# -- calls -----------------------------------------------------------------------------------------


def check(response: Any) -> None:
    """What is lazy is paid for."""
    assert response.output[-1].content[0].text == answers.TEXT


def call(site: Site) -> None:
    check(site.sync.responses.create(**requests.SMALL))


def call_tls(site: Site) -> None:
    check(site.sync_tls.responses.create(**requests.SMALL))


def large(site: Site) -> None:
    check(site.sync.responses.create(**requests.LARGE))


async def async_call(site: Site) -> None:
    check(await site.plain.responses.create(**requests.SMALL))


async def async_call_tls(site: Site) -> None:
    check(await site.tls.responses.create(**requests.SMALL))


async def async_large(site: Site) -> None:
    check(await site.plain.responses.create(**requests.LARGE))


def request_building(site: Site) -> None:
    """A chat with 20 KB of messages and tools, less the same call with one short message."""
    site.begin()
    site.sync.chat.completions.create(**requests.LONG_CHAT)
    site.end()
    site.begin()
    site.sync.chat.completions.create(**requests.SHORT_CHAT)
    wall, cpu = site.wall, site.cpu
    site.end()
    site.wall, site.cpu = 2 * wall - site.wall, 2 * cpu - site.cpu


# -- streams ---------------------------------------------------------------------------------------


def stream(site: Site) -> None:
    events = site.sync.responses.create(**requests.SMALL, stream=True)
    assert sum(1 for event in events if event.type) == answers.EVENTS


async def async_stream(site: Site) -> None:
    events = await site.plain.responses.create(**requests.SMALL, stream=True)
    assert len([event async for event in events if event.type]) == answers.EVENTS


def chat_stream(site: Site) -> None:
    chunks = site.sync.chat.completions.create(**requests.SHORT_CHAT, stream=True)
    assert sum(1 for chunk in chunks if chunk.choices) == answers.EVENTS


async def async_chat_stream(site: Site) -> None:
    chunks = await site.plain.chat.completions.create(**requests.SHORT_CHAT, stream=True)
    assert len([chunk async for chunk in chunks if chunk.choices]) == answers.EVENTS


async def async_paced(site: Site) -> None:
    events = await site.plain.responses.create(**requests.PACED, stream=True)
    assert len([event async for event in events if event.type]) == answers.EVENTS


def first_event(site: Site) -> None:
    site.begin()
    events = site.sync.responses.create(**requests.FIRST, stream=True)
    assert next(events).type == "response.created"
    site.end()
    assert sum(1 for _ in events) == 1


async def async_first_event(site: Site) -> None:
    site.begin()
    events = await site.plain.responses.create(**requests.FIRST, stream=True)
    assert (await anext(aiter(events))).type == "response.created"
    site.end()
    assert len([event async for event in events]) == 1


async def async_turn(site: Site) -> None:
    """A turn over a WebSocket, event by event."""
    socket = await site.socket()
    if site.ours:
        count = len([event async for event in await socket.send_stream(**requests.TURN)])
    else:
        await socket.response.create(**requests.TURN)
        count, kind = 0, ""
        while kind != "response.completed":
            kind = (await socket.recv()).type
            count += 1
    assert count == answers.EVENTS


# -- many at once ----------------------------------------------------------------------------------


def at_once(count: int, client: str) -> Callable[[Site], Any]:
    """So many calls side by side."""

    async def async_calls(site: Site) -> None:
        create = getattr(site, client).responses.create
        found = await asyncio.gather(*(create(**requests.SMALL) for _ in range(count)))
        check(found[-1])

    return async_calls


# -- vectors ---------------------------------------------------------------------------------------


def vectors(site: Site, **how: Any) -> None:
    found = site.sync.embeddings.create(model="m", input=requests.TEXTS, **how)
    assert len(found.data) == answers.VECTORS
    assert len(found.data[-1].embedding) == answers.DIMENSIONS


def vectors_as_numbers(site: Site) -> None:
    vectors(site, encoding_format="float")


def vectors_as_base64(site: Site) -> None:
    vectors(site)


def vectors_as_array(site: Site) -> None:
    """One numpy array: made by ours, made of lists with the official package."""
    asked = {"model": "m", "input": requests.TEXTS}
    if site.ours:
        made = site.sync.embeddings.create_array(**asked).array
    else:
        import numpy

        found = site.sync.embeddings.create(**asked)
        made = numpy.array([item.embedding for item in found.data], dtype=numpy.float32)
    assert made.shape == (answers.VECTORS, answers.DIMENSIONS)


class Scenario(NamedTuple):
    """A line of the table. ``goal`` is the ratio of CPU time to reach, ``wall_goal`` of wall."""

    title: str
    run: Callable[[Site], Any]
    goal: float | None
    calls: int = 100
    """How often it runs in one measurement."""
    per: int = 1
    """How many of what is counted one run has: events, calls."""
    wall_goal: float | None = None
    whole: bool = True
    """Whether the clock stands around the whole run."""

    @property
    def parallel(self) -> bool:
        """Whether wall time tells something: the server does not wait, but works meanwhile."""
        return self.title.endswith(("at once", "at once, TLS", "at once, HTTP/2"))


EACH = answers.EVENTS
SCENARIOS: dict[str, Scenario] = {
    "call": Scenario("plain call, 2 KB", call, 0.07),
    "async_call": Scenario("plain call, 2 KB, async", async_call, 0.07),
    "call_tls": Scenario("plain call, 2 KB, TLS", call_tls, 0.09),
    "async_call_tls": Scenario("plain call, 2 KB, TLS, async", async_call_tls, 0.09),
    "large": Scenario("40 KB response", large, 0.10, 30),
    "async_large": Scenario("40 KB response, async", async_large, 0.10, 30),
    "request": Scenario("request building, 20 KB", request_building, 0.03, 50, whole=False),
    "first": Scenario("first event of a stream", first_event, 0.12, 30, whole=False),
    "async_first": Scenario(
        "first event of a stream, async", async_first_event, 0.12, 30, whole=False
    ),
    "stream": Scenario("stream event, burst", stream, 0.04, 8, EACH),
    "async_stream": Scenario("stream event, burst, async", async_stream, 0.04, 8, EACH),
    "chat": Scenario("chat chunk, burst", chat_stream, 0.05, 8, EACH),
    "async_chat": Scenario("chat chunk, burst, async", async_chat_stream, 0.05, 8, EACH),
    "paced": Scenario("stream event, each alone", async_paced, 0.25, 1, EACH),
    "turn": Scenario("WebSocket event, turn of 300", async_turn, 0.06, 6, EACH),
    "parallel_3": Scenario("3 calls at once", at_once(3, "plain"), 0.07, 20, 3),
    "parallel_50": Scenario("50 calls at once", at_once(50, "plain"), 0.07, 3, 50),
    "parallel_500": Scenario("500 calls at once", at_once(500, "plain"), 0.07, 1, 500),
    "tls_50": Scenario("50 calls at once, TLS", at_once(50, "tls"), 0.06, 3, 50, 0.10),
    "tls_200": Scenario("200 calls at once, TLS", at_once(200, "tls"), 0.06, 1, 200, 0.10),
    "h2_50": Scenario("50 calls at once, HTTP/2", at_once(50, "h2"), 0.08, 2, 50),
    "floats": Scenario("embeddings 256 x 1536, numbers", vectors_as_numbers, 0.03, 1),
    "base64": Scenario("embeddings 256 x 1536, base64", vectors_as_base64, 0.40, 2),
    "array": Scenario("embeddings 256 x 1536, one numpy array", vectors_as_array, None, 2),
}
