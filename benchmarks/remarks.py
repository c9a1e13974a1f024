"""What the numbers say, with the numbers of this run; also where nothing is gained."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from benchmarks import figures
from benchmarks.harness import Cell, Samples
from benchmarks.lines import OFFICIAL, OURS

ASKING = (
    *("plain", "structured", "function_call", "first_token", "turns", "rapid_fire", "parallel"),
    *("web_search", "nested", "agent_loop", "cached"),
)
CELL = Cell("hedged", "http", OURS)
ENOUGH = 150


def remarks(samples: Samples) -> Iterator[str]:
    """A paragraph for each thing that can be said of what was measured."""
    rows = {cell.row for cell in samples}
    if rows >= {*ASKING}:
        yield asking(samples)
    if rows >= {"turns", "reconnecting"}:
        yield websocket(samples)
    if rows >= {"early", "early_gather"}:
        yield early_calls(samples)
    if rows >= {"hedged", "hedged_idle"}:
        yield hedging(samples)


def asking(samples: Samples) -> str:
    """Most of what passes is the server's time."""
    walls = [figures.wall(samples, row, "http").ratio.middle for row in ASKING]
    cpus = [figures.cpu(samples, row, "http").ratio.middle for row in ASKING]
    spent = median(figures.cpu(samples, "plain", "http").official)
    return (
        "**Over a warm connection, asking gains next to nothing in wall time**: "
        f"{min(walls):.2f} to {max(walls):.2f} in the eleven rows over HTTP that just ask. Nearly "
        "all of it is the network and the model, and these times are short ones; with a real model "
        "the ratio comes closer to 1 still. Prompt caching happens in the server, for every client "
        "alike. What differs is the work that the client does meanwhile: "
        f"{min(cpus):.2f} to {max(cpus):.2f} of the official package's CPU time, which itself is "
        f"{spent:.1f} ms of a plain call here. It counts where many calls share a core."
    )


def websocket(samples: Samples) -> str:
    """What a WebSocket is good for."""
    warm = figures.over_websocket(samples, "turns", OURS)
    cold = figures.over_websocket(samples, "turns", OURS, than="reconnecting")
    theirs = figures.over_websocket(samples, "turns", OFFICIAL)
    work = figures.cpu(samples, "turns", "ws").ratio
    over_http = [one.cpu for one in samples[Cell("turns", "http", OURS)]]
    over_ws = [one.cpu for one in samples[Cell("turns", "ws", OURS)]]
    return (
        "**A WebSocket by itself gains nothing against a warm HTTP connection**: three turns take "
        f"{warm} of the HTTP time with this SDK, {theirs} with the official one, both with "
        f"`previous_response_id`. It costs {figures.ratio(over_ws, over_http)} times the CPU time "
        "of plain HTTP, because every token arrives as an event of its own, also for a caller who "
        f"wants the whole answer only; the official package pays that too (ours to its: {work}). "
        "The often quoted third is found against a client that connects anew for each turn: "
        f"{cold} of its time, all of it round trips saved, which any client that keeps its "
        "connections saves too."
    )


def early_calls(samples: Samples) -> str:
    """What starting tools early gains, and against what."""
    plain = figures.wall(samples, "early", "http").ratio
    gather = figures.wall(samples, "early_gather", "http").ratio
    work = figures.cpu(samples, "early", "http").ratio
    return (
        f"**Early function calls**: the loop takes {plain} of the time of a plain loop that runs "
        f"its three tools one after the other, and {gather} of one that runs them at once when the "
        "response is complete: then only what the earlier tools do while the model still writes is "
        "gained, and the last tool decides. A plain loop over HTTP reads no stream; reading one "
        f"takes {work} times its CPU time."
    )


def hedging(samples: Samples) -> str:
    """What hedging gains with stalls, and without."""
    calls = [second for sample in samples[CELL] for second in sample.seconds]
    official = figures.tail(samples[Cell("hedged", "http", OFFICIAL)])
    ours = figures.tail(samples[CELL])
    idle = figures.tail(samples[Cell("hedged_idle", "http", OURS)])
    without = figures.tail(samples[Cell("hedged_idle", "http", OFFICIAL)])
    if len(calls) < ENOUGH:
        return f"**Hedging**: {len(calls)} calls are too few for a P99; run `make bench` in full."
    return (
        f"**Hedging helps where calls stall by chance**: P99 {ours.p99:.0f} ms instead of "
        f"{official.p99:.0f} for {ours.extra:.1f}% more requests, with a delay just above the body "
        f"of the distribution; P50 stays ({ours.p50:.0f} and {official.p50:.0f}). Where nothing "
        f"stalls, there is nothing to gain: P50 {idle.p50:.0f} and P99 {idle.p99:.0f} ms, without "
        f"it {without.p50:.0f} and {without.p99:.0f}, for {idle.extra:.1f}% more requests."
    )
