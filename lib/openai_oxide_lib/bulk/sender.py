"""Requests of a job: each is sent, and sent again after 408, 409, 429, 5xx and lost connections."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import Final, NamedTuple

from pydantic_core import from_json

from openai_oxide_lib.bulk.request_template import Body
from openai_oxide_lib.bulk.summary import Tally
from openai_oxide_lib.bulk.window import Window
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.calls.raw_client import AsyncRawView
from openai_oxide_runtime.calls.raw_response import LegacyAPIResponse
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.errors.connection import APIConnectionError
from openai_oxide_runtime.errors.status import APIStatusError
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.policies.retry import (
    RetryPolicy,
    is_throttling,
    is_worth_a_retry,
    server_delay,
)

__all__ = ["Answer", "Clock", "Sender"]

_POLICY: Final = RetryPolicy(most_delay=30.0)


class Clock(NamedTuple):
    """Time and chance; tests bring their own."""

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


class Answer(NamedTuple):
    """What the server answered."""

    content: Body
    request_id: str | None


class Sender:
    """Sends bodies to one endpoint over a client whose calls are sent once."""

    def __init__(
        self, view: AsyncRawView, path: str, window: Window, tally: Tally, clock: Clock
    ) -> None:
        self._view = view
        self._path = path
        self._window = window
        self._tally = tally
        self._clock = clock
        self._operations: dict[tuple[str, ...], Operation] = {}

    async def send(self, key: str, body: Body, attempts: int) -> Answer:
        """The answer to a body. The attempts of one request share its idempotency ``key``.

        Raises the last attempt's error, an OpenAIError.
        """
        failures = 0
        while True:
            await self._pause()
            try:
                response = await self._once(f"{self._tally.job}-{key}", body)
                self._window.succeeded()
                return _read(response)
            except OpenAIError as error:
                failures += 1
                delay = self._delay(error, failures)
                if delay is None or failures >= attempts:
                    raise
            self._tally.retries += 1
            await self._clock.sleep(delay)

    async def _pause(self) -> None:
        """Wait while the server wants nothing to be sent."""
        while (seconds := self._window.pause(self._clock.monotonic())) > 0:
            await self._clock.sleep(seconds)

    async def _once(self, key: str, body: Body) -> LegacyAPIResponse[object]:
        fields = tuple(body)
        operation = self._operations.get(fields)
        if operation is None:
            operation = Operation("bulk", "POST", self._path, body="json", fields=fields)
            self._operations[fields] = operation
        return await self._view.execute(operation, {**body, "idempotency_key": key})

    def _delay(self, error: OpenAIError, failures: int) -> float | None:
        """The seconds until the next attempt; None where the error is final."""
        chance = self._clock.chance()
        if isinstance(error, APIConnectionError):
            return _POLICY.delay(failures - 1, chance)
        if not isinstance(error, APIStatusError):
            return None
        retry_after = server_delay(error.headers, self._clock.wall())
        if is_throttling(error.status_code):
            self._window.throttled(self._clock.monotonic(), retry_after or 0.0)
        if is_worth_a_retry(error.status_code, error.headers, error.code, OPENAI.final_codes):
            return _POLICY.delay(failures - 1, chance, retry_after)
        return None


def _read(response: LegacyAPIResponse[object]) -> Answer:
    """The body as an object; OpenAIError where it is none, or is an error alone."""
    try:
        content = from_json(response.content)
    except ValueError as error:
        raise OpenAIError(f"the response is not JSON: {error}") from error
    if not isinstance(content, dict):
        raise OpenAIError(f"the response is no JSON object: {type(content).__name__}")
    if content.get("error"):
        response.parse()  # raises where the body is an error alone
    return Answer(content, response.request_id)
