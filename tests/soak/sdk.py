"""The clients that a scenario runs with: ours over each transport, and the official one."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from tests.support.wire import Server

__all__ = ["DEFAULT", "HTTPX", "OFFICIAL", "OURS", "Sdk"]

KEY = "sk-test-0123456789abcdef"


@dataclass(frozen=True)
class Sdk:
    """A package, and how its clients are made."""

    name: str
    package_name: str = "openai_oxide"
    over_httpx: bool = False

    @property
    def ours(self) -> bool:
        """Whether it has what only ours has."""
        return self.package_name == "openai_oxide"

    @property
    def package(self) -> Any:
        """The module that is imported by its users."""
        return importlib.import_module(self.package_name)

    def client(self, server: Server | str, **settings: Any) -> Any:
        """A client whose calls block."""
        return self._made("OpenAI", "DefaultHttpxClient", server, settings)

    def aclient(self, server: Server | str, **settings: Any) -> Any:
        """A client whose calls are awaited."""
        return self._made("AsyncOpenAI", "DefaultAsyncHttpxClient", server, settings)

    def _made(self, kind: str, http: str, server: Server | str, settings: dict[str, Any]) -> Any:
        url = server if isinstance(server, str) else server.url
        given = {"api_key": KEY, "base_url": url, **settings}
        if self.over_httpx:
            given["http_client"] = getattr(self.package, http)()
        return getattr(self.package, kind)(**given)

    def run(
        self,
        colour: str,
        server: Server | str,
        sync: Callable[[Any], Any],
        other: Callable[[Any], Coroutine[Any, Any, Any]],
        **settings: Any,
    ) -> Any:
        """What ``sync`` makes of a client, or ``other`` of an asynchronous one; then close it."""
        if colour == "sync":
            with self.client(server, **settings) as client:
                return sync(client)

        async def main() -> Any:
            async with self.aclient(server, **settings) as client:
                return await other(client)

        return asyncio.run(main())

    def quick_retries(self, **settings: Any) -> dict[str, Any]:
        """Settings with which a retry does not wait, where that can be set."""
        if not self.ours:
            return settings
        return {"retry": self.package.RetryPolicy(first_delay=0.0), **settings}

    def is_own(self, error: BaseException) -> bool:
        """Whether an error is of the package's own tree."""
        return isinstance(error, self.package.OpenAIError)

    def __str__(self) -> str:
        return self.name


DEFAULT = Sdk("default")
HTTPX = Sdk("httpx", over_httpx=True)
OFFICIAL = Sdk("official", "openai")
OURS = (DEFAULT, HTTPX)
