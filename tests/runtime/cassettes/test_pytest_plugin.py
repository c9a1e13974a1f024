"""The fixtures of cassettes, in a project of its own."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.wire import answer, serving

pytest_plugins = ["pytester"]
OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:hypothesispytest")
PAGE = answer({"object": "list", "data": [{"id": "m", "object": "model"}]})
TESTS = """
import asyncio
import pytest
from openai_oxide import APIConnectionError, AsyncOpenAI, OpenAI

URL = "%s"

def test_sync(cassette):
    client = OpenAI(api_key="k", base_url=URL, transport=cassette)
    assert [model.id for model in client.models.list()] == ["m"]

def test_async(async_cassette):
    async def main():
        async with AsyncOpenAI(api_key="k", base_url=URL, transport=async_cassette) as client:
            return [model.id async for model in client.models.list()]
    assert asyncio.run(main()) == ["m"]

@pytest.mark.cassette("named.yaml", mode="none")
def test_named(cassette):
    client = OpenAI(api_key="k", base_url=URL, transport=cassette, max_retries=0)
    with pytest.raises(APIConnectionError, match="named.yaml has no response"):
        client.models.list()
"""


def test_each_test_has_a_file(pytester: pytest.Pytester) -> None:
    with serving(PAGE) as server:
        pytester.makepyfile(test_models=TESTS % server.url)
        pytester.runpytest_subprocess(*OPTIONS).assert_outcomes(passed=3)
        assert len(server.requests) == 2
        files = sorted(path.name for path in (pytester.path / "cassettes/test_models").iterdir())
        assert files == ["test_async.yaml", "test_sync.yaml"]
        again = pytester.runpytest_subprocess(*OPTIONS, "--cassette-mode=none", "--strict-markers")
        again.assert_outcomes(passed=3)
        assert len(server.requests) == 2


def test_loading_the_plugin_loads_nothing_else() -> None:
    code = "import sys, openai_oxide_runtime.cassettes.pytest_plugin\nprint(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in out.stdout.split()}
    assert not loaded & {"yaml", "openai_oxide", "httpx", "pydantic", "httptools"}
