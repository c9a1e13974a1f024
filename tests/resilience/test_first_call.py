"""The first call of a program loads much of the SDK, and its deadline runs meanwhile."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Any

import pytest

from openai_oxide_runtime.calls import raw_client as raw
from openai_oxide_runtime.client import async_client, sync_client
from openai_oxide_runtime.errors import tree as errors
from tests.support.samples import AClient, Client
from tests.transports.peer import ASK, peer, plain

pytestmark = pytest.mark.anyio
THING = plain(b'{"id":"t","name":"n"}')
WAYS: dict[str, Any] = {
    "a method": lambda client: client.things.create(name="n"),
    "a path": lambda client: client.post("/things", cast_to=object, body={}),
    "a stream": lambda client: client.things.create(name="n", stream=True),
    "a raw response": lambda client: client.things.with_raw_response.create(name="n"),
}


@pytest.mark.parametrize("kind", [Client, AClient], ids=["sync", "async"])
@pytest.mark.parametrize("way", WAYS)
async def test_what_was_used_up_before_sending_counts(
    kind: Any, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (sync_client, async_client, raw):  # as if loading had taken ten seconds
        monkeypatch.setattr(module, "monotonic", lambda: time.monotonic() - 10)
    with peer([ASK, THING]) as server:
        client = kind(api_key="k", base_url=f"{server.origin}/v1", deadline=5, max_retries=0)
        with pytest.raises(errors.DeadlineExceededError):
            made = WAYS[way](client)
            await made if hasattr(made, "__await__") else None
        assert server.asked == []


def test_the_clock_starts_before_anything_is_loaded() -> None:
    program = """
import sys, time
from openai_oxide_runtime.client import sync_client
from tests.support.samples import Client
heavy = {"openai_oxide_runtime.calls.engine", "openai_oxide_runtime.calls.flow"}
def monotonic():
    print("loaded" if heavy & sys.modules.keys() else "nothing loaded")
    return time.monotonic()
sync_client.monotonic = monotonic
client = Client(api_key="k", base_url=sys.argv[1])
client.things.create(name="n") if sys.argv[2] == "method" else client.get("/x", cast_to=object)
"""
    for way in ("method", "path"):
        with peer([ASK, THING]) as server:
            done = subprocess.run(
                [sys.executable, "-c", program, server.origin, way],
                capture_output=True,
                text=True,
                check=True,
            )
        assert done.stdout.split("\n")[0] == "nothing loaded"
