"""What an observer is told, and that nothing it does matters."""

from __future__ import annotations

import asyncio
import warnings
from types import SimpleNamespace
from typing import Any

import pytest

from openai_oxide_lib.tool_runners.diagnostics import DiagnosticReporter

USAGE = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}


def told(**said: Any) -> Any:
    seen: list[Any] = []
    DiagnosticReporter(seen.append, "responses", lambda: 2.5).report(
        "request", "completed", 2.0, **said
    )
    return seen[0]


def test_it_tells_how_long_it_took_and_what_it_used() -> None:
    assert told(call_id="c", member="m", usage=SimpleNamespace(**USAGE, text="secret")) == {
        "api": "responses",
        "stage": "request",
        "reason": "completed",
        "call_id": "c",
        "member": "m",
        "duration_ms": 500.0,
        "usage": USAGE,
    }


@pytest.mark.parametrize("usage", [None, {"total_tokens": None}, {"total_tokens": -1}], ids=str)
def test_a_usage_that_is_not_whole_is_none(usage: Any) -> None:
    assert told(usage=usage and SimpleNamespace(**{**USAGE, **usage}))["usage"] is None


def test_what_an_observer_does_is_its_own() -> None:
    def raises(said: Any) -> None:
        raise ValueError

    def cancels(said: Any) -> None:
        raise asyncio.CancelledError

    async def later(said: Any) -> None: ...

    with warnings.catch_warnings():
        warnings.simplefilter("error")  # a coroutine that nobody awaits would warn
        for observer in (None, raises, cancels, later):
            DiagnosticReporter(observer, "decisions").report("run", "step_limit")  # type: ignore[arg-type]
