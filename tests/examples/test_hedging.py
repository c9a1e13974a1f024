"""The example runs, and shows what it is for."""

from __future__ import annotations

import re

import pytest

from examples import connection, hedging


@pytest.mark.parametrize("name", ["policy", "stream", "models"])
def test_the_example_overtakes(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with connection.connected() as client:
        getattr(hedging, name)(client)
    shown = capsys.readouterr().out
    assert re.search(rf"{name} +leg 1 won, 1 hedged: cancelled after .* s, won after", shown)


def test_the_example_checks(capsys: pytest.CaptureFixture[str]) -> None:
    with connection.connected() as client:
        hedging.check(client)
    assert re.search(r"checked +accepted\n +answer +\S", capsys.readouterr().out)
