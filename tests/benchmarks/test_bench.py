"""The measuring is right: what the stand-in server sends, and what the table says of it."""

from __future__ import annotations

import array
import base64
import json
import os

import pytest

from benchmarks import answers, cold, goals, http11, overhead, requests, soak
from benchmarks.lines import OFFICIAL, OURS
from benchmarks.scenarios import RUST, SCENARIOS


class Transport:
    """Keeps what a connection writes."""

    def __init__(self) -> None:
        self.written: list[bytes] = []

    def write(self, data: bytes) -> None:
        self.written.append(data)


def answers_to(*pieces: bytes) -> list[bytes]:
    """What the stand-in writes when these bytes come in."""
    connection, transport = http11.Connection(), Transport()
    connection.received = b""
    connection.transport = transport  # type: ignore[assignment]
    for piece in pieces:
        connection.data_received(piece)
    return transport.written


PLAIN = b'POST /v1/responses HTTP/1.1\r\nContent-Length: 13\r\n\r\n{"model":"m"}'
STREAM = b'POST /v1/responses HTTP/1.1\r\nContent-Length: 16\r\n\r\n{"stream": true}'


def test_the_stand_in_tells_a_stream_from_a_plain_call() -> None:
    assert answers_to(PLAIN, STREAM) == [http11.whole(), http11.stream()]


@pytest.mark.parametrize("cut", [1, 30, len(PLAIN) - 1])
def test_the_stand_in_waits_for_the_whole_request(cut: int) -> None:
    assert answers_to(PLAIN[:cut]) == []
    assert answers_to(PLAIN[:cut], PLAIN[cut:]) == [http11.whole()]


def test_the_stand_in_answers_requests_that_come_together() -> None:
    assert len(answers_to(PLAIN + STREAM)) == 2


def test_the_answers_have_the_size_that_the_table_claims() -> None:
    assert 1900 < len(json.dumps(answers.response())) < 2500
    assert len(list(answers.events())) == answers.EVENTS


# Those of many calls or many numbers differ from others in their size only.
LARGE = ("paced", "parallel_50", "parallel_500", "tls_50", "tls_200", "floats", "array")


def test_every_scenario_runs_in_both_packages() -> None:
    names = [name for name in SCENARIOS if name not in LARGE]
    figures = overhead.measure_all(1, names, share=0.0)
    for package in (OURS, OFFICIAL):
        for name in names:
            assert len(figures[package, name]) == 1, name
            assert min(figures[package, name][0]) > 0 or name == "request", name


def test_starts_are_measured_above_bare_python() -> None:
    with overhead.server() as address:
        found = {kind: cpu for kind, cpu, _ in cold.measure(OURS, address, os.environ)}
    assert list(found) == list(cold.STARTS)
    assert found["answer"] > found["import"]


def test_the_soak_reads_what_it_says() -> None:
    with overhead.server() as address:
        found = soak.soak(address, 3000, 60.0)
    assert found.events >= 3000 and found.before > 0
    assert "3150 events" in str(found)


def figures_of(ours: list[float], official: list[float]) -> overhead.Figures:
    sides = ((OURS, ours), (OFFICIAL, official))
    names = (*SCENARIOS, *cold.STARTS)
    return {
        (package, name): [overhead.Sample(value, 2 * value) for value in values]
        for package, values in sides
        for name in names
    }


def test_the_table_compares_the_least_with_the_goal() -> None:
    found = goals.lines(figures_of([3.0, 1.0, 9.0], [20.0, 80.0, 60.0]))
    call = next(one for one in found if one.title == SCENARIOS["call"].title)
    assert (call.of, call.ratio, call.goal, call.verdict) == ("CPU", 0.05, 0.07, "met")
    request = next(one for one in found if one.title == SCENARIOS["request"].title)
    assert request.verdict == "not met"
    walls = [one.title for one in found if one.of == "wall"]
    assert len(walls) == 6 and all("at once" in title for title in walls)


def test_the_tally_names_what_is_missed() -> None:
    assert goals.tally(figures_of([1.0], [1000.0])).endswith("goals are met.")
    said = goals.tally(figures_of([1.0], [20.0]))
    assert "not met: request building" in said and "plain call, 2 KB (CPU)" not in said


def test_the_table_has_a_cell_for_each_column() -> None:
    cells = goals.table(figures_of([3.0, 1.0, 9.0], [20.0, 80.0, 60.0]))
    assert {len(row) for row in cells} == {len(goals.HEAD)}
    assert cells[0][2:] == ["1.0", "3.0", "2.0-6.0", "20.0 / 60.0", "0.050", "0.07", "met"]


def test_against_rust_wall_time_counts() -> None:
    figures = figures_of([1.0], [20.0])
    figures[RUST, "async_call"] = [overhead.Sample(3.0, 1.5)]
    found = goals.rust_lines(figures)
    assert [(one.of, one.ratio, one.verdict) for one in found] == [
        ("wall", pytest.approx(4 / 3), "not met"),
        ("CPU", pytest.approx(1 / 3), ""),
    ]
    assert {len(row) for row in goals.rust_table(figures)} == {len(goals.RUST_HEAD)}


@pytest.mark.parametrize(
    ("head", "asked", "expected"),
    [
        (b"POST /v1/responses", b'{"model": "large"}', "large"),
        (b"POST /v1/embeddings", b'{"encoding_format": "base64"}', "base64"),
        (b"POST /v1/chat/completions", b"{}", ""),
    ],
)
def test_the_stand_in_picks_its_answer(head: bytes, asked: bytes, expected: str) -> None:
    size = b" HTTP/1.1\r\ncontent-length: %d\r\n\r\n" % len(asked)
    path = head.split()[1].decode()
    assert answers_to(head + size + asked) == [http11.whole(path, expected)]


def test_fixtures_are_of_the_size_that_is_said() -> None:
    assert 38_000 < len(http11.body_of("/v1/responses", "large")) < 44_000
    assert 19_000 < len(json.dumps(requests.LONG_CHAT)) < 22_000
    assert len(list(answers.chunks())) == answers.EVENTS + 1
    found = json.loads(answers.embeddings(encoded=True))["data"]
    vector = array.array("f", base64.b64decode(found[0]["embedding"]))
    assert (len(found), len(vector)) == (answers.VECTORS, answers.DIMENSIONS)
