"""The result as pictures, where matplotlib is installed."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from typing import Any

from benchmarks import figures, goals, rows
from benchmarks.harness import Cell, Samples, places
from benchmarks.lines import OFFICIAL, OURS
from benchmarks.overhead import Figures

COLOURS = {"http": "#3465a4", "ws": "#c17d11"}
NAMES = {"http": "HTTP", "ws": "WebSocket"}
SIDES = ((OFFICIAL, "official, asked once", "#888888"), (OURS, "this SDK, hedged", "#3465a4"))


def available() -> bool:
    """Whether plots can be drawn."""
    return importlib.util.find_spec("matplotlib") is not None


def draw(samples: Samples, work: Figures, directory: Path) -> list[tuple[str, str]]:
    """Write the plots; their file names, and what they show."""
    reached = directory / "goals.png"
    save(goal_figure(work), reached)
    ratios = directory / "ratios.png"
    save(ratio_figure(samples), ratios)
    drawn = [
        (reached.name, "The work alone, to the official package, with the goals"),
        (ratios.name, "This SDK to the official package, row by row"),
    ]
    if Cell("hedged", "http", OURS) in samples:
        hedging = directory / "hedging.png"
        save(hedging_figure(samples), hedging)
        drawn.append((hedging.name, "Calls that stall, hedged and not"))
    return drawn


def save(figure: Any, path: Path) -> None:
    """Write one figure."""
    # Without a note of the program, the same figures give the same file.
    figure.savefig(path, dpi=110, metadata={"Software": None})


def new(width: float, height: float, panels: int) -> tuple[Any, Any]:
    """A figure with its panels, without a window."""
    # By name: the type checkers do without matplotlib, as everyone may.
    figures_of = importlib.import_module("matplotlib.figure")
    canvases: Any = importlib.import_module("matplotlib.backends.backend_agg")
    figure: Any = figures_of.Figure(figsize=(width, height), layout="constrained")
    canvases.FigureCanvasAgg(figure)
    return figure, figure.subplots(1, panels, sharey=True, squeeze=False)[0]


def goal_figure(work: Figures) -> Any:
    """Each ratio of the work alone, and a mark where it is meant to be."""
    found = goals.lines(work)
    figure, (panel,) = new(9, 0.25 * len(found) + 1.2, 1)
    for at, one in enumerate(found):
        missed = one.verdict == goals.NOT_MET
        panel.barh(at, one.ratio, color="#cc5a4b" if missed else "#3465a4", height=0.7)
        if one.goal is not None:
            panel.plot([one.goal] * 2, [at - 0.4, at + 0.4], color="black", linewidth=1.5)
    panel.set_yticks(range(len(found)), [f"{one.title}, {one.of}" for one in found])
    panel.set_xlim(left=0.0)
    panel.margins(y=0.01)
    panel.set_xlabel("ours to official, least to least; the black mark is the goal")
    panel.invert_yaxis()
    return figure


def ratio_figure(samples: Samples) -> Any:
    """Medians and quartiles of the ratios, wall time beside CPU time."""
    found = [place for place in places(rows.ROWS) if Cell(*place, OURS) in samples]
    figure, panels = new(11, 0.27 * len(found) + 1.2, 2)
    for panel, title, pairs in zip(
        panels, ("wall time", "CPU time"), (figures.wall, figures.cpu), strict=True
    ):
        for at, (row, kind) in enumerate(found):
            bar(panel, at, pairs(samples, row, kind).ratio, COLOURS[kind])
        panel.axvline(1.0, color="black", linewidth=0.8)
        panel.set_xlim(left=0.0)
        panel.margins(y=0.01)
        panel.set_xlabel(f"{title}, ours to official (median, quartiles)")
    panels[0].set_yticks(
        range(len(found)), [f"{rows.ROWS[row].title}, {NAMES[kind]}" for row, kind in found]
    )
    panels[0].invert_yaxis()
    return figure


def bar(panel: Any, at: int, ratio: figures.Spread, colour: str) -> None:
    """One ratio with its quartiles."""
    spread = [[ratio.middle - ratio.low], [ratio.high - ratio.middle]]
    panel.barh(at, ratio.middle, color=colour, height=0.7)
    panel.errorbar(ratio.middle, at, xerr=spread, color="black", capsize=2, linewidth=0.9)


def hedging_figure(samples: Samples) -> Any:
    """How many calls took how long, with stalls and without."""
    figure, panels = new(9, 3.2, 2)
    cases = (("hedged", "1 call in 20 stalls"), ("hedged_idle", "nothing stalls"))
    for panel, (row, title) in zip(panels, cases, strict=True):
        for package, label, colour in SIDES:
            found = samples.get(Cell(row, "http", package), [])
            calls = sorted(second * 1e3 for sample in found for second in sample.seconds)
            shares = [100 * (at + 1) / len(calls) for at in range(len(calls))]
            panel.step(calls, shares, where="post", color=colour, label=label)
        panel.set_title(title)
        panel.set_xlabel("ms")
    panels[0].set_ylabel("% of calls done")
    panels[0].legend(loc="lower right")
    return figure
