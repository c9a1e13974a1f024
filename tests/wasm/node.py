"""The suite inside Pyodide in Node. `make test-wasm` runs it."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from examples.browser.prepare import WASM
from openai_oxide_mock import MockServer
from tests.wasm.outcomes import HERE, Outcomes, names, read, repeat


@pytest.fixture(scope="module")
def outcomes() -> Outcomes:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node")
    with MockServer() as server:
        said = subprocess.run(
            # Older versions have WebSocket, but not without being asked.
            [node, "--experimental-websocket", HERE / "run.mjs", WASM, HERE, server.url],
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )
    assert said.returncode == 0, said.stderr[-2000:]
    return read(said.stdout.splitlines())


@pytest.mark.parametrize("name", names())
def test_in_node(outcomes: Outcomes, name: str) -> None:
    repeat(outcomes, name)
