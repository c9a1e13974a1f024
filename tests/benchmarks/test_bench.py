"""The measuring is right: what the stand-in server sends, and what the table says of it."""

from __future__ import annotations

import json

import pytest

from benchmarks import answers, overhead as bench, server, worker


class Transport:
    """Keeps what a connection writes."""

    def __init__(self) -> None:
        self.written: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.written.append(data)


def answers_to(*pieces: bytes) -> list[bytes]:
    """What the stand-in writes when these bytes come in."""
    connection, transport = server.Connection(), Transport()
    connection.received = b""
    connection.transport = transport  # type: ignore[assignment]
    for piece in pieces:
        connection.data_received(piece)
    return transport.written


PLAIN = b'POST /v1/responses HTTP/1.1\r\nContent-Length: 13\r\n\r\n{"model":"m"}'
STREAM = b'POST /v1/responses HTTP/1.1\r\nContent-Length: 16\r\n\r\n{"stream": true}'


def test_the_stand_in_tells_a_stream_from_a_plain_call() -> None:
    assert answers_to(PLAIN, STREAM) == [server.whole(), server.stream()]


@pytest.mark.parametrize("cut", [1, 30, len(PLAIN) - 1])
def test_the_stand_in_waits_for_the_whole_request(cut: int) -> None:
    assert answers_to(PLAIN[:cut]) == []
    assert answers_to(PLAIN[:cut], PLAIN[cut:]) == [server.whole()]


def test_the_stand_in_answers_requests_that_come_together() -> None:
    assert len(answers_to(PLAIN + STREAM)) == 2


def test_the_answers_have_the_size_that_the_table_claims() -> None:
    assert 1900 < len(json.dumps(answers.response())) < 2500
    assert len(list(answers.events())) == answers.EVENTS


@pytest.mark.parametrize("scenario", [scenario for scenario, _, _ in bench.SCENARIOS])
def test_both_packages_can_be_measured(
    scenario: str, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "WARM_UP", 0)
    assert worker.main(bench.OURS, scenario, address, 2) > 0
    assert worker.main(bench.OFFICIAL, scenario, address, 2) > 0


@pytest.fixture(scope="module")
def address() -> object:
    """The address of a running stand-in."""
    with bench.server() as address:
        yield address


def test_the_table_compares_the_least() -> None:
    figures = {
        (package, scenario): values
        for scenario, _, _ in bench.SCENARIOS
        for package, values in ((bench.OURS, [3.0, 1.0, 9.0]), (bench.OFFICIAL, [4.0, 8.0, 6.0]))
    }
    first, second = bench.table(figures).splitlines()[2:4]
    assert first.split()[-4:] == ["openai_oxide", "1.0", "3.0", "0.25"]
    assert second.split() == ["openai", "4.0", "6.0", "1.00"]
