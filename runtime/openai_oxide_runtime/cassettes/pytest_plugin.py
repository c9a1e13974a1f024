"""Fixtures: `cassette` and `async_cassette`, transports that record and replay a test's requests.

pytest loads this by itself where the package is installed; nothing is imported before a test asks.

    def test_greeting(cassette):
        client = Client(transport=cassette)

The file is `cassettes/<module>/<test>.yaml` beside the test; `@pytest.mark.cassette("other.yaml",
mode="none")` names another one, and settings of `Cassette`. `--cassette-mode` is the mode of all
others: `once` if nothing is said, `none` where nothing may be sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from openai_oxide_runtime.cassettes.async_cassette import AsyncCassette
    from openai_oxide_runtime.cassettes.sync_cassette import Cassette

__all__ = ["async_cassette", "cassette"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option ``--cassette-mode``."""
    modes = ("once", "none", "new_episodes", "all")
    parser.addoption("--cassette-mode", choices=modes, help="what cassettes do (once)")


def pytest_configure(config: pytest.Config) -> None:
    """Declare the mark ``cassette``."""
    text = (
        "cassette(path, mode, match, speed): the file of the fixture `cassette`, and its settings"
    )
    config.addinivalue_line("markers", text)


@pytest.fixture
def cassette(request: pytest.FixtureRequest) -> Iterator[Cassette]:
    """A transport for `Client(transport=…)` that records or replays the requests of this test."""
    from openai_oxide_runtime.cassettes.sync_cassette import Cassette

    path, settings = _settings(request)
    with Cassette(path, **settings) as cassette:
        yield cassette


@pytest.fixture
def async_cassette(request: pytest.FixtureRequest) -> AsyncCassette:
    """A transport for `AsyncClient(transport=…)`; the client closes it."""
    from openai_oxide_runtime.cassettes.async_cassette import AsyncCassette

    path, settings = _settings(request)
    return AsyncCassette(path, **settings)


# Any: the settings are those of the mark, which may be any arguments.
def _settings(request: pytest.FixtureRequest) -> tuple[Path, dict[str, Any]]:
    mark = request.node.get_closest_marker("cassette")
    settings = dict(mark.kwargs) if mark else {}
    names = [*(mark.args if mark else ()), settings.pop("path", None)]
    name = re.sub(r"[^\w.-]+", "-", request.node.name).strip("-")
    file = names[0] or Path("cassettes") / request.path.stem / f"{name}.yaml"
    settings.setdefault("mode", request.config.getoption("--cassette-mode") or "once")
    return request.path.parent / file, settings
