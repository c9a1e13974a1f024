"""Other people's libraries with this package under them, over sockets to the embedded server.

    make test-ecosystem

runs these in an environment of their own, where `import openai` gives this package. Most libraries
look at the classes of answers, and need that even where they take a client. Those that do not are
also tried beside the official package, with our clients handed in (`--handed-in`). Every request
must have been made by this package, whoever asked for it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI, compat
from openai_oxide_mock import MockServer, Options

PRESENT = find_spec("agents") is not None
if not PRESENT:  # the usual environment
    collect_ignore_glob = ["*"]

QUIET = {
    "ANONYMIZED_TELEMETRY": "false",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "LANGSMITH_TRACING": "false",
    "OPENAI_AGENTS_DISABLE_TRACING": "1",
}
"""No library asks for prices, or tells anybody what it does."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--handed-in", action="store_true", help="with the official package as `openai`"
    )


def pytest_configure(config: pytest.Config) -> None:
    if PRESENT:
        os.environ.update(QUIET)
        config.addinivalue_line("markers", "either_way: works without openai_oxide.compat too")
        if not config.getoption("--handed-in"):
            compat.install()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if PRESENT and config.getoption("--handed-in"):
        items[:] = [item for item in items if item.get_closest_marker("either_way")]


@pytest.fixture(scope="session")
def running() -> Iterator[MockServer]:
    with MockServer(options=Options(lenient=True)) as server:
        yield server


@pytest.fixture
def server(running: MockServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[MockServer]:
    """The embedded server, known by the environment. All that it was asked, we asked."""
    running.reset()
    monkeypatch.setenv("OPENAI_API_KEY", "sk-test")
    monkeypatch.setenv("OPENAI_BASE_URL", running.url)
    yield running
    assert running.requests
    for request in running.requests:
        assert made_by_us(request), dict(request.headers)


def made_by_us(request: Any) -> bool:
    """Whether this package made a request: libraries may name themselves, but no more."""
    own_name = request.headers.get("user-agent", "").startswith("openai-oxide/")
    key = request.method != "POST" or "idempotency-key" in request.headers
    foreign = any(name.startswith("x-stainless") for name in request.headers)
    library = {"agents/python", "pydantic-ai", "langchain", "llama"}
    named = request.headers.get("user-agent", "").lower().startswith(tuple(library))
    return (own_name or named) and key and not foreign


@pytest.fixture
def client(server: MockServer) -> Iterator[OpenAI]:
    with OpenAI() as made:
        yield made


@pytest.fixture
def async_client(server: MockServer) -> AsyncOpenAI:
    """A client for the event loop of one test, which closes its connections with it."""
    return AsyncOpenAI()
