"""Streams of responses that run in the background, which go on where they broke off.

The server works on, whether anybody listens or not, and numbers its events. A stream that is lost
is opened again after the last number that arrived, so that nothing is missing and nothing comes
twice:

    create(background=True, stream=True) ─► 0 1 2 3 ✂
                      retrieve(id, stream=True, starting_after=3) ─► 4 5 6 ✂
                                        retrieve(…, starting_after=6) ─► 7 8 completed

What is to be done next is decided by ``Place``, which neither waits nor sends. A server that says
"later" when the stream is opened again is asked again like one that cannot be reached.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from openai_oxide_lib.structured_output.loose_values import field_of, number_of, text_of
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.errors.tree import (
    APIConnectionError,
    APIError,
    APIStatusError,
    RedirectRefusedError,
    ResponseTooLargeError,
)
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.policies.retry import RetryPolicy, is_worth_a_retry, server_delay

if TYPE_CHECKING:
    from openai_oxide.types.responses import Response
    from openai_oxide_lib.polling import AsyncTiming, Timing
    from openai_oxide_runtime.streaming.stream import AsyncStream, Stream

__all__ = [
    "AsyncBackgroundStream",
    "BackgroundStream",
    "Place",
]

T = TypeVar("T")
_HOPELESS: Final = (RedirectRefusedError, ResponseTooLargeError)
_ENDS: Final = ("response.completed", "response.failed", "response.incomplete")
# A connection that told as many events was a good one: if it is lost, the next is opened at once.
_MANY: Final = 16


class Place:
    """Where a stream stands, and whether a failure is worth another try."""

    def __init__(
        self,
        response_id: str | None = None,
        sequence_number: int | None = None,
        *,
        max_reconnects: int = 10,
        policy: RetryPolicy | None = None,
        ends: float | None = None,
    ) -> None:
        self.response_id = response_id
        self.sequence_number = sequence_number
        self.response: Any = None
        """The response of the last event that held one."""
        self.reconnects = 0
        """How often the stream was opened again."""
        self.over = False
        """Whether the last event has arrived, or nobody listens any more."""
        self._told = sequence_number
        self._events = 0
        self._failures = 0
        self._short = 0
        self._most = max_reconnects
        self._policy = policy or RetryPolicy()
        self._ends = ends

    def take(self, event: Any) -> bool:
        """Note an event; whether it is one that was not there before."""
        number = number_of(getattr(event, "sequence_number", None))
        if number is not None:
            # What was told before comes again only when the stream is opened again: later on, a
            # number that is lower is a wrong one, and no reason to leave an event out.
            if number == self.sequence_number or (self._told is not None and number <= self._told):
                return False
            self.sequence_number, self._failures = number, 0
        response = getattr(event, "response", None)
        if isinstance(response, Model):
            self.response = response
            self.response_id = self.response_id or text_of(field_of(response, "id")) or None
        self.over = self.over or getattr(event, "type", None) in _ENDS
        self._events += 1
        return True

    def delay(self, error: Exception, now: float, chance: float) -> float | None:
        """The seconds to wait before opening the stream again; None if that is of no use."""
        if self.response_id is None or isinstance(error, _HOPELESS):
            return None  # a request whose fate is unknown is not sent twice
        if self._failures >= self._most or not _may_pass(error):
            return None
        self._short = self._short + 1 if self._events < _MANY and self.reconnects else 0
        # The first time at once: a connection that was lost says nothing about the server.
        wait = self._policy.delay(self._short - 1, chance, _asked(error)) if self._short else 0.0
        if wait is None or (self._ends is not None and now + wait >= self._ends):
            return None
        self._failures += 1
        self.reconnects += 1
        self._events = 0
        return wait

    def query(self, now: float) -> dict[str, Any]:
        """The arguments that open the stream again from here."""
        asked: dict[str, Any] = {"stream": True}
        self._told = self.sequence_number
        if self.sequence_number is not None:
            asked["starting_after"] = self.sequence_number
        if self._ends is not None:
            asked["deadline"] = max(0.001, self._ends - now)
        return asked

    def final(self) -> Any:
        """The response at its end."""
        if self.response is None:
            raise RuntimeError("the stream told of no response")
        return self.response


def _may_pass(error: Exception) -> bool:
    """Whether what a server said may be otherwise later; of a lost connection that is assumed."""
    if not isinstance(error, APIStatusError):
        return True
    return is_worth_a_retry(error.status_code, error.headers, error.code, OPENAI.final_codes)


def _asked(error: Exception) -> float | None:
    """The seconds that the server asks to wait."""
    return server_delay(error.headers, time.time()) if isinstance(error, APIStatusError) else None


class _Told(Generic[T]):
    """What both colours show of where they are."""

    _place: Place
    _stream: Any

    def _broken_off(self) -> APIError:
        """The error of a stream that ended without its last event."""
        error: APIError = self._stream._decoder.broken(None)
        return error

    @property
    def response_id(self) -> str | None:
        """The id of the response; with ``sequence_number`` it is all that resuming needs."""
        return self._place.response_id

    @property
    def sequence_number(self) -> int | None:
        """The number of the last event that arrived."""
        return self._place.sequence_number

    @property
    def reconnects(self) -> int:
        """How often the connection was lost and the stream opened again."""
        return self._place.reconnects

    @property
    def response(self) -> Any:
        """The head of the present HTTP answer as an ``httpx.Response``."""
        return self._stream.response

    @property
    def request_id(self) -> str | None:
        """The id that the server gave the present request."""
        request_id: str | None = self._stream.request_id
        return request_id

    def __repr__(self) -> str:
        place = self._place
        return f"<{type(self).__name__} of {place.response_id}, at {place.sequence_number}>"


class BackgroundStream(_Told[T]):
    """The events of a background response; one whose connection is lost goes on by itself."""

    def __init__(
        self, stream: Stream[T], place: Place, reopen: Callable[..., Any], timing: Timing
    ) -> None:
        self._stream: Stream[T] = stream
        self._place = place
        self._reopen = reopen
        self._timing = timing

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while True:
            try:
                event = next(self._stream)
            except StopIteration:
                if self._place.over:
                    raise
                self._resume(self._broken_off())
            except APIConnectionError as error:
                self._resume(error)
            except APIError:
                self._place.over = True
                raise
            else:
                if self._place.take(event):
                    return event

    def _resume(self, error: APIError) -> None:
        """Open the stream again, however often that takes; raise the last error if nothing helps"""
        while True:
            wait = self._place.delay(error, self._timing.now(), random.random())
            if wait is None:
                self._place.over = True
                raise error
            if wait:
                self._timing.sleep(wait)
            try:
                place = self._place
                self._stream = self._reopen(place.response_id, **place.query(self._timing.now()))
                return
            except (APIConnectionError, APIStatusError) as failure:
                error = failure

    def get_final_response(self) -> Response:
        """Read to the end and return the response as it is then."""
        for _ in self:
            pass
        response: Response = self._place.final()
        return response

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening. The response goes on; ``client.responses.cancel`` stops it."""
        self._place.over = True
        self._stream.close()


class AsyncBackgroundStream(_Told[T]):
    """The events of a background response; one whose connection is lost goes on by itself."""

    def __init__(
        self,
        stream: AsyncStream[T],
        place: Place,
        reopen: Callable[..., Awaitable[Any]],
        timing: AsyncTiming,
    ) -> None:
        self._stream: AsyncStream[T] = stream
        self._place = place
        self._reopen = reopen
        self._timing = timing

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            try:
                event = await anext(self._stream)
            except StopAsyncIteration:
                if self._place.over:
                    raise
                await self._resume(self._broken_off())
            except APIConnectionError as error:
                await self._resume(error)
            except APIError:
                self._place.over = True
                raise
            else:
                if self._place.take(event):
                    return event

    async def _resume(self, error: APIError) -> None:
        """Open the stream again, however often that takes; raise the last error if nothing helps"""
        while True:
            wait = self._place.delay(error, self._timing.now(), random.random())
            if wait is None:
                self._place.over = True
                raise error
            if wait:
                await self._timing.sleep(wait)
            try:
                place = self._place
                query = place.query(self._timing.now())
                self._stream = await self._reopen(place.response_id, **query)
                return
            except (APIConnectionError, APIStatusError) as failure:
                error = failure

    async def get_final_response(self) -> Response:
        """Read to the end and return the response as it is then."""
        async for _ in self:
            pass
        response: Response = self._place.final()
        return response

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Stop listening. The response goes on; ``client.responses.cancel`` stops it."""
        self._place.over = True
        await self._stream.close()
