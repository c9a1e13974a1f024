"""Each row runs in both packages against the paced stand-in, and the figures are read off right."""

from __future__ import annotations

import asyncio
import importlib.util
import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks import (
    figures,
    harness,
    overhead,
    paced,
    plots,
    remarks,
    replies,
    report,
    rows,
    scenarios,
)
from benchmarks.harness import Cell, Sample
from benchmarks.latency import Latency
from benchmarks.lines import OFFICIAL, OURS
from benchmarks.runner import Runner

QUICK = Latency(rtt=0.0, first=0.0, token=0.0, stall=0.0)
PLACES = harness.places(rows.ROWS)
NEEDS_OFFICIAL = pytest.mark.skipif(
    importlib.util.find_spec(OFFICIAL) is None, reason="the official package is not installed"
)
PACKAGES = (OURS, pytest.param(OFFICIAL, marks=NEEDS_OFFICIAL))


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """A stand-in that loses no time."""
    with overhead.server(json.dumps(QUICK._asdict())) as found:
        yield found


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "TOOL_SECONDS", 0.0)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_row_runs(package: str, address: str) -> None:
    found = asyncio.run(run_all(package, address))
    assert list(found) == PLACES
    assert all(sample["cpu"] > 0 for sample in found.values())
    assert len(found["hedged", "http"]["seconds"]) == rows.WAVES * rows.WAVE


async def run_all(package: str, address: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Each row once, with the package's own connections."""
    runner = Runner(package, address)
    try:
        return {(row, kind): await runner.measure(row, kind, "1") for row, kind in PLACES}
    finally:
        await runner.close()


def test_a_hedge_is_sent_and_counted(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "HEDGE_DELAY", 0.0)
    assert asyncio.run(run_all_hedged(address))["hedges"] > 0


async def run_all_hedged(address: str) -> dict[str, Any]:
    runner = Runner(OURS, address)
    try:
        return await runner.measure("hedged", "http", "2")
    finally:
        await runner.close()


def test_rows_name_what_openai_oxide_measures() -> None:
    titles = " ".join(row.title for row in rows.ROWS.values())
    for name in (
        *("plain text", "structured output", "function calling", "TTFT", "multi-turn"),
        *("rapid-fire", "parallel", "web search", "nested structured", "agent loop"),
        *("prompt-cached", "hedged"),
    ):
        assert name in titles


def test_a_call_takes_the_same_time_for_everyone_and_a_second_leg_another() -> None:
    latency = Latency()
    assert latency.drawn("plain/1.0") == latency.drawn("plain/1.0")
    different = {
        latency.drawn("plain/1.0"),
        latency.drawn("plain/2.0"),
        latency.drawn("plain/1.0", leg=1),
        latency._replace(seed=2).drawn("plain/1.0"),
    }
    assert len(different) == 4


def test_so_many_calls_stall_as_is_said() -> None:
    latency = Latency(stall=10.0)
    stalled = [latency.drawn(str(n), stalling=True).first > 5 for n in range(2000)]
    assert 0.03 < sum(stalled) / 2000 < 0.07
    assert all(latency.drawn(str(n)).first < 5 for n in range(2000))


def test_tokens_come_one_after_the_other() -> None:
    pace = Latency(rtt=1.0, first=2.0, token=0.5, jitter=0.0).drawn("any")
    assert [pace.at(-1), pace.at(0), pace.at(2)] == [1.0, 3.0, 4.0]
    assert pace.at(0, slower=3.0) == 7.0


def test_all_ways_of_answering_tell_the_same() -> None:
    whole = json.loads(paced.plain("search").partition(b"\r\n\r\n")[2])
    (*_, (made, last)) = replies.story("search")
    assert last["response"] == whole
    streamed = paced.server_sent("search")
    assert streamed[-1][0] == made == replies.length("search") > 10
    assert [due for due, _ in paced.frames("search", "a")] == [due for due, _ in streamed]
    told = b"".join(data for _, data in paced.frames("search", "lane_1"))
    assert told.count(b'"stream_id":"lane_1"') == len(replies.story("search"))


def test_the_client_of_an_agent_loop_gets_its_answer() -> None:
    connection = paced.Paced.__new__(paced.Paced)
    connection.latency, connection.legs = QUICK, paced.Counter()
    said = {"say": "call", "who": "x", "call": "1"}
    assert connection.wanted({"metadata": said, "input": "Hi"})[0] == "call"
    results = [{"type": "function_call_output"}]
    assert connection.wanted({"metadata": said, "input": results})[0] == "text"
    assert connection.legs == {"x 1": 2}


def samples() -> harness.Samples:
    """Ours takes half the wall time of the official package, and a quarter of its work."""
    ours = [Sample(n / 2, n / 4, [0.1] * 100, 5) for n in (1.0, 2.0, 4.0)]
    official = [Sample(n, n, [0.1] * 98 + [1.0] * 2, 0) for n in (1.0, 2.0, 4.0)]
    sides = ((OURS, ours), (OFFICIAL, official))
    return {Cell(*place, package): found for place in PLACES for package, found in sides}


def test_ratios_are_of_the_same_round() -> None:
    assert figures.wall(samples(), "plain", "ws").ratio == (0.5, 0.5, 0.5)
    assert figures.cpu(samples(), "plain", "ws").ratio == (0.25, 0.25, 0.25)
    assert figures.ratio([1, 2, 3], [1, 1, 1]) == (1.5, 2.0, 2.5)
    assert str(figures.ratio([1], [2])) == "0.50 (0.50-0.50)"


def test_a_tail_counts_all_calls_and_the_hedges() -> None:
    tail = figures.tail(samples()[Cell("hedged", "http", OFFICIAL)])
    assert [round(value) for value in tail] == [100, 100, 1000, 0]
    assert figures.tail(samples()[Cell("hedged", "http", OURS)]).extra == 5.0
    assert [figures.at(range(1, 11), share) for share in (0.05, 0.5, 0.51, 0.99)] == [1, 5, 6, 10]


@NEEDS_OFFICIAL
def test_packages_take_turns_in_processes_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, str]] = []
    measure = harness.Worker.measure

    def noted(worker: harness.Worker, row: str, kind: str, draw: str) -> Sample:
        asked.append((id(worker), draw))
        return measure(worker, row, kind, draw)

    monkeypatch.setattr(harness.Worker, "measure", noted)
    found = harness.measure(QUICK, 1, ["hedged_idle"])
    assert [len(found[Cell("hedged_idle", "http", package)]) for package in (OURS, OFFICIAL)] == [
        1,
        1,
    ]
    (first, _), (second, _), *others = asked
    assert first != second and others == [(second, "1"), (first, "1")]


def results(plotted: tuple[tuple[str, str], ...] = ()) -> report.Results:
    work = {
        (package, scenario): [overhead.Sample(1.0, 1.0), overhead.Sample(2.0, 2.0)]
        for scenario in scenarios.SCENARIOS
        for package in (OURS, OFFICIAL)
    }
    return report.Results(samples(), Latency(), 3, work, "the table", plotted)


@NEEDS_OFFICIAL
def test_the_report_has_every_row_and_says_what_it_compares() -> None:
    said = report.report(results((("ratios.png", "Ratios"),)))
    for row, kind in PLACES:
        assert f"| {rows.ROWS[row].title} | {report.NAMES[kind]} | 500 / 1000 |" in said
    for row in rows.ROWS.values():
        assert not row.counterpart or row.counterpart in said
    assert "P99 100 ms instead of 1000 for 5.0% more requests" in said
    assert "![Ratios](ratios.png)" in said and "```\nthe table\n```" in said
    assert "agent loop (2 steps)" in report.summary(results())


def test_remarks_speak_of_what_was_measured_only() -> None:
    some = {cell: found for cell, found in samples().items() if cell.row == "plain"}
    assert list(remarks.remarks(some)) == []
    few = {cell: found[:1] for cell, found in samples().items()}
    assert "too few" in [*remarks.remarks(few)][-1]


@pytest.mark.skipif(not plots.available(), reason="matplotlib is not installed")
def test_plots_are_drawn(tmp_path: Path) -> None:
    drawn = [name for name, _ in plots.draw(samples(), results().overhead, tmp_path)]
    assert drawn == ["goals.png", "ratios.png", "hedging.png"]
    assert all((tmp_path / name).read_bytes().startswith(b"\x89PNG") for name in drawn)


def test_a_goodbye_closes_the_connection() -> None:
    closed: list[bool] = []
    connection = paced.Paced.__new__(paced.Paced)
    connection.socket = SimpleNamespace(  # type: ignore[assignment]
        receive_data=lambda data: None, events_received=list, data_to_send=lambda: [b""]
    )
    connection.transport = SimpleNamespace(  # type: ignore[assignment]
        close=lambda: closed.append(True), is_closing=lambda: False, write=lambda data: None
    )
    connection.take(b"goodbye")
    assert closed == [True]
