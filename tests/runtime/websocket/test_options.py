"""The options of a connection."""

from __future__ import annotations

import pytest

from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.websocket import options


@pytest.mark.parametrize(
    ("timeout", "opening"),
    [(Timeout(600.0, connect=5.0), 15.0), (Timeout(2.0), 4.0), (Timeout(None), None)],
)
def test_options_have_defaults(timeout: Timeout, opening: float | None) -> None:
    beat, rest = options.split({}, timeout, 64)
    assert beat == options.Heartbeat(20.0, 10.0)
    assert (rest["open_timeout"], rest["max_size"], rest["compression"]) == (opening, 64, None)
    assert rest["ping_interval"] is None


def test_unknown_options_are_refused() -> None:
    with pytest.raises(TypeError, match="has no option 'max_sise'"):
        options.split({"max_sise": 1}, Timeout(1.0), 64)
