"""The example runs, and shows what it is for."""

from __future__ import annotations

import pytest

from examples import connection, fan_out


def test_the_example(capsys: pytest.CaptureFixture[str]) -> None:
    with connection.connected() as client:
        fan_out.run(client)
    lines = [line.split(maxsplit=1) for line in capsys.readouterr().out.splitlines()[1:]]
    assert [line[0] for line in lines[:8]] == list(fan_out.CITIES)
    assert lines[8] == ["answered", "7 of 8"]
    assert "did you mean 'temperature'?" in lines[9][1]
