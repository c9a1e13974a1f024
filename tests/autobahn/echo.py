"""What the suite talks to: connections of the SDK that send back what they receive."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from typing import Any, Final

from openai_oxide import AsyncOpenAI, OpenAI
from openai_oxide_lib.channels import RESPONSES
from openai_oxide_runtime.websocket import (
    AsyncConnector,
    Connector,
    WebSocketClosed,
)
from openai_oxide_runtime.websocket.fast_frames import Binary

__all__ = ["COLOURS", "ask", "awaited", "blocking"]

AT_ONCE: Final = 4
INVALID_DATA: Final = 1007
KEY: Final = "sk-test-0123456789abcdef"
Case = dict[str, Any]


def _options(compression: str | None) -> dict[str, Any]:
    return {"websocket_connection_options": {"compression": compression}}


def _channel(path: str) -> Any:
    return replace(RESPONSES, name="conformance", path=path)


def _said(message: bytes) -> bytes | str:
    """What to send back; UnicodeDecodeError for text that is none."""
    return message if isinstance(message, Binary) else message.decode()


def _echo(client: OpenAI, case: Case, compression: str | None) -> None:
    with (
        suppress(WebSocketClosed),
        Connector(client, _channel("/runCase"), query=case, **_options(compression)) as connection,
    ):
        while True:
            try:
                connection.send_raw(_said(connection.recv_bytes()))
            except UnicodeDecodeError:
                connection.close(code=INVALID_DATA)


async def _async_echo(client: AsyncOpenAI, case: Case, compression: str | None) -> None:
    opening: Any = AsyncConnector(client, _channel("/runCase"), query=case, **_options(compression))
    with suppress(WebSocketClosed):
        async with opening as connection:
            while True:
                try:
                    await connection.send_raw(_said(await connection.recv_bytes()))
                except UnicodeDecodeError:
                    await connection.close(code=INVALID_DATA)


def blocking(url: str, cases: Iterable[Case], compression: str | None) -> None:
    """Go through cases with connections that block, a few at a time."""
    with OpenAI(base_url=url, api_key=KEY) as client, ThreadPoolExecutor(AT_ONCE) as threads:
        list(threads.map(lambda case: _echo(client, case, compression), cases))


def awaited(url: str, cases: Iterable[Case], compression: str | None) -> None:
    """Go through cases with connections that are awaited, a few at a time."""

    async def main() -> None:
        places = asyncio.Semaphore(AT_ONCE)

        async def one(client: AsyncOpenAI, case: Case) -> None:
            async with places:
                await _async_echo(client, case, compression)

        async with AsyncOpenAI(base_url=url, api_key=KEY) as client:
            await asyncio.gather(*(one(client, case) for case in cases))

    asyncio.run(main())


COLOURS: Final = {"blocking": blocking, "asyncio": awaited}


def ask(url: str, path: str, **query: Any) -> bytes | None:
    """The suite's answer to a question, if it gives one before it closes."""
    with (
        OpenAI(base_url=url, api_key=KEY) as client,
        Connector(client, _channel(path), query=query) as connection,
        suppress(WebSocketClosed),
    ):
        message: bytes = connection.recv_bytes()
        return message
    return None
