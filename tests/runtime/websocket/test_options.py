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
    heartbeat, resolved = options.resolve({}, timeout, 64)
    assert heartbeat == options.Heartbeat(20.0, 10.0)
    assert (
        resolved["open_timeout"],
        resolved["max_size"],
        resolved["compression"],
    ) == (opening, 64, None)
    assert resolved["ping_interval"] is None


def test_unknown_options_are_refused() -> None:
    with pytest.raises(TypeError, match="max_sise"):
        options.resolve({"max_sise": 1}, Timeout(1.0), 64)
