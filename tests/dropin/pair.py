"""The same program for two packages: what it returns must be the same.

A program is a function of ``openai``, the package that it imports, and ``server``, plain or
asynchronous. It returns, or raises, what a user would see; ``plain`` makes of that values that can
be compared across packages.
"""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable, Mapping
from typing import Any

import pytest

import openai_oxide

KEY = "sk-test-0123456789"
CHAT: dict[str, Any] = {"model": "gpt-5", "messages": [{"role": "user", "content": "Hi"}]}
CLOCK = ("created", "created_at", "completed_at")
Program = Callable[[Any, Any], Any]


class Programs(list[Program]):
    """The programs of one test module. Those that are to fail are marked as ``failing``."""

    def __init__(self) -> None:
        super().__init__()
        self.doomed: set[Program] = set()

    def __call__(self, program: Program) -> Program:
        self.append(program)
        return program

    def failing(self, program: Program) -> Program:
        self.doomed.add(program)
        return self(program)

    def check(self, program: Program, official: Any, server: Any) -> None:
        """Run a program with both packages and compare."""
        theirs, ours = (outcome(program, one, server) for one in (official, openai_oxide))
        failed = isinstance(theirs, dict) and "raises" in theirs
        assert failed == (program in self.doomed), theirs
        assert ours == theirs

    @property
    def each(self) -> pytest.MarkDecorator:
        """One test for each program."""
        return pytest.mark.parametrize("program", self)


def outcome(program: Program, package: Any, server: Any) -> Any:
    """What a program gives with one package: its value, or the names of its error."""
    server.reset()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what a package wishes to say is not its result
            value = program(package, server)
            return plain(asyncio.run(value) if inspect.iscoroutine(value) else value)
    except Exception as error:
        return {"raises": type(error).__name__, "known": isinstance(error, package.OpenAIError)}


def plain(value: Any) -> Any:
    """A value without the classes of either package."""
    if isinstance(value, type):
        return value.__name__.partition("[")[0]
    if hasattr(value, "to_dict"):
        return plain(value.to_dict())
    if isinstance(value, Mapping):
        return {str(name): plain(item) for name, item in value.items() if name not in CLOCK}
    if isinstance(value, tuple | list | set | frozenset):
        return [plain(item) for item in value]
    if value is None or isinstance(value, str | bytes | int | float):
        return value
    return str(value) if type(value).__name__ == "URL" else type(value).__name__


def client(openai: Any, server: Any, **settings: Any) -> Any:
    """A blocking client of a package."""
    return openai.OpenAI(**{"api_key": KEY, "base_url": server.url, "max_retries": 0, **settings})


def async_client(openai: Any, server: Any, **settings: Any) -> Any:
    """An asynchronous client of a package."""
    given = {"api_key": KEY, "base_url": server.url, "max_retries": 0, **settings}
    return openai.AsyncOpenAI(**given)
