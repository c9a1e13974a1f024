"""What holds for the whole: twins are alike, nothing is loaded early, the examples run."""

from __future__ import annotations

import inspect
import subprocess
import sys
from typing import Any

import pytest

from openai_oxide_lib.resources.async_connect import AsyncRealtimeConnect
from openai_oxide_lib.resources.sync_connect import RealtimeConnect
from openai_oxide_lib.responses_websocket import (
    AsyncSession,
    AsyncSessionPool,
    Session,
    SessionPool,
    async_turn_stream as async_streams,
    turn_stream as streams,
)
from openai_oxide_runtime.websocket import (
    AsyncConnection,
    AsyncConnector,
    Connection,
    Connector,
)

TWINS = [
    (Session, AsyncSession),
    (SessionPool, AsyncSessionPool),
    (Connection, AsyncConnection),
    (Connector, AsyncConnector),
    (streams.TurnStream, async_streams.AsyncTurnStream),
    (streams.HttpTurnStream, async_streams.AsyncHttpTurnStream),
    (RealtimeConnect, AsyncRealtimeConnect),
]


def names(kind: type) -> dict[str, list[str]]:
    members: dict[str, list[str]] = {}
    for name in dir(kind):
        member = inspect.getattr_static(kind, name)
        if not name.startswith("_"):
            callable_: Any = member if inspect.isfunction(member) else None
            members[name] = list(inspect.signature(callable_).parameters) if callable_ else []
    return members


@pytest.mark.parametrize("twins", TWINS, ids=lambda twins: twins[0].__name__)
def test_twins_offer_the_same(twins: tuple[type, type]) -> None:
    assert names(twins[0]) == names(twins[1])
    assert len(names(twins[0])) > 0


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout


def test_nothing_is_loaded_before_it_is_used() -> None:
    code = (
        "import sys, openai_oxide; client = openai_oxide.OpenAI(api_key='sk-x'); "
        "client.responses, client.realtime; "
        "print([name for name in sys.modules if name.startswith('websockets')"
        " or name.endswith(('.session', 'websocket.socket', 'sessions.channels'))])"
    )
    assert run(code) == "[]\n"


@pytest.mark.parametrize("name", ["websocket_session", "realtime_text"])
def test_examples_run(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    code = f"import runpy; runpy.run_module('examples.{name}', run_name='__main__')"
    modules = run(code)
    assert "sample answer" in modules
