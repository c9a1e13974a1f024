"""Hedging at the seam: one request sent once or more, the first answer handed on.

What is above sees one answer that came a little sooner; retries, redirects, deadlines and errors
are as ever. An answer counts as first when its body is there, or a stream's first event.
"""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from typing import Any, Final, Literal, NamedTuple

from openai_oxide_runtime.errors.bodies import only_error
from openai_oxide_runtime.hedging.race import Race
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.http.interface import HttpRequest, TransportError
from openai_oxide_runtime.http.json_text import plain_json
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.hedge_record import Hedged
from openai_oxide_runtime.policies.retry import is_worth_a_retry
from openai_oxide_runtime.streaming.sse import SSEParser

__all__ = ["AsyncHedgedResponse", "HedgedResponse", "HedgedSend"]

_READS: Final = frozenset(("GET", "HEAD", "OPTIONS"))
Waits = Literal["body", "event", "head"]


class HedgedSend(NamedTuple):
    """How the requests of one call are hedged."""

    policy: HedgePolicy
    book: HedgeBook
    name: str
    key: Any
    waits: Waits
    """What must have arrived before a leg can win."""
    most: int
    """The largest body, or event, in bytes."""
    limiter: Any = None
    """The rate limiter of the client: a hedge that would have to wait for it is not sent."""
    group: Any = None
    """With which calls it shares its limits."""

    def fits(self, request: HttpRequest) -> bool:
        """Whether the request may be sent twice: it is safe to repeat, and its body is there."""
        if request.body is not None and not isinstance(request.body, bytes):
            return False
        if self.policy.unsafe or request.method in _READS:
            return True
        return request.has_idempotency_key

    def send(self, transport: Any, request: HttpRequest) -> Any:
        """Send the request, and again if its answer is late."""
        if not self.fits(request):
            return transport.send(request)
        from openai_oxide_runtime.hedging.drivers import run

        outcome, record = run(
            self._race(request), lambda _: self._leg(transport, request), _fault, _drop
        )
        return outcome.take()._won(record)

    async def asend(self, transport: Any, request: HttpRequest) -> Any:
        """Send the request, and again if its answer is late."""
        if not self.fits(request):
            return await transport.send(request)
        from openai_oxide_runtime.hedging.drivers import async_run

        outcome, record = await async_run(
            self._race(request), lambda _: self._aleg(transport, request), _fault, _adrop
        )
        return outcome.take()._won(record)

    def _race(self, request: HttpRequest) -> Race:
        race = Race(self.policy, self.book, self.key, time.monotonic, self.name)
        if self.limiter is not None:
            size = len(request.body) if isinstance(request.body, bytes) else 0
            race.allowed = lambda: self.limiter.spare(self.group, size, time.monotonic())
        return race

    def _leg(self, transport: Any, request: HttpRequest) -> HedgedResponse:
        raw = HedgedResponse(transport.send(request))
        try:
            if raw.status < 300 and self.waits != "head":
                raw._begin(self)
        except BaseException:
            raw.close()
            raise
        return raw

    async def _aleg(self, transport: Any, request: HttpRequest) -> AsyncHedgedResponse:
        raw = AsyncHedgedResponse(await transport.send(request))
        try:
            if raw.status < 300 and self.waits != "head":
                await raw._begin(self)
        except BaseException:
            await raw.close()
            raise
        return raw


def _fault(raw: Any, error: BaseException | None) -> str | None:
    """Why a leg failed; None if its outcome is the answer, be it a bad one."""
    if error is not None:
        failed = isinstance(error, TransportError) and error.retryable
        return f"{type(error).__name__}: {error}" if failed else None
    if raw.status >= 500 and is_worth_a_retry(raw.status, raw.headers):
        return f"status {raw.status}"
    return "the stream began with an error" if raw._begun_badly else None


def _drop(raw: Any) -> None:
    raw.close()


async def _adrop(raw: Any) -> None:
    await raw.close()


class _Opening:
    """The chunks of a stream up to its first event."""

    def __init__(self, send: HedgedSend) -> None:
        self._parser = SSEParser(send.most)
        self._first = send.policy.first
        self.bad = False

    def over(self, chunk: bytes) -> bool:
        """Whether this chunk completes the first event."""
        try:
            events = self._parser.feed(chunk)
        except ValueError:  # whoever reads the stream will raise it
            return True
        for name, data, _ in events:
            self.bad = name == b"error" or (b'"error"' in data and _reports(data))
            if self.bad or self._first is None or self._first(name, data):
                return True
        return False


def _reports(data: bytes) -> bool:
    """Whether an event is an error."""
    try:
        return only_error(plain_json(data)) is not None
    except (ValueError, RecursionError):
        return False


class _Hedged:
    """An answer that won or lost a race; what was read of it meanwhile comes first."""

    hedged: Hedged[Any] | None = None
    """The record of the race."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self.request: HttpRequest = raw.request
        self.status: int = raw.status
        self.reason: str = raw.reason
        self.headers = raw.headers
        self.http_version: str = raw.http_version
        self._body: bytes | None = None
        self._opening: list[bytes] = []
        self._rest: Any = None
        self._begun_badly = False

    def _won(self, record: Hedged[Any]) -> Any:
        self.hedged = record
        return self

    @property
    def closed(self) -> bool:
        """Whether nothing more can be read."""
        return bool(self._raw.closed)

    @property
    def native(self) -> Any:
        """The transport's own answer."""
        return getattr(self._raw, "native", self._raw)


class HedgedResponse(_Hedged):
    """An answer through a blocking transport."""

    def _begin(self, send: HedgedSend) -> None:
        if send.waits == "body":
            self._body = self._raw.read(send.most)
            return
        opening = _Opening(send)
        self._rest = self._raw.chunks()
        for chunk in self._rest:
            self._opening.append(chunk)
            if opening.over(chunk):
                break
        self._begun_badly = opening.bad

    def read(self, limit: int) -> bytes:
        """The whole body."""
        body: bytes = self._raw.read(limit) if self._body is None else self._body
        return b"".join(self._opening) + body

    def chunks(self) -> Iterator[bytes]:
        """The body as it arrives."""
        if self._body is not None:
            yield self._body
            return
        while self._opening:
            yield self._opening.pop(0)
        yield from self._raw.chunks() if self._rest is None else self._rest

    def drain(self, seconds: float) -> None:
        """Read on for a moment."""
        self._raw.drain(seconds)

    def close(self) -> None:
        """Let go of the connection."""
        self._raw.close()


class AsyncHedgedResponse(_Hedged):
    """An answer through an asynchronous transport."""

    async def _begin(self, send: HedgedSend) -> None:
        if send.waits == "body":
            self._body = await self._raw.read(send.most)
            return
        opening = _Opening(send)
        self._rest = self._raw.chunks()
        async for chunk in self._rest:
            self._opening.append(chunk)
            if opening.over(chunk):
                break
        self._begun_badly = opening.bad

    async def read(self, limit: int) -> bytes:
        """The whole body."""
        body: bytes = await self._raw.read(limit) if self._body is None else self._body
        return b"".join(self._opening) + body

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        if self._body is not None:
            yield self._body
            return
        while self._opening:
            yield self._opening.pop(0)
        async for chunk in self._raw.chunks() if self._rest is None else self._rest:
            yield chunk

    async def drain(self, seconds: float) -> None:
        """Read on for a moment."""
        await self._raw.drain(seconds)

    async def close(self) -> None:
        """Let go of the connection."""
        await self._raw.close()
