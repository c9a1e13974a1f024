"""What a program shows of its progress, and where."""

from __future__ import annotations

import io
import sys
import types
from typing import Any

import pytest

from openai_oxide_runtime.concurrency.fan_out import fan_out
from openai_oxide_runtime.concurrency.progress import display, line


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Turned:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (("", 0, 0, 10, 0.0), "[........................] 0/10 0.0/s"),
        (("", 5, 0, 10, 2.0), "[############............] 5/10 2.5/s 0:02 left"),
        (("asked", 10, 3, 10, 4.0), f"asked [{'#' * 24}] 10/10 3 failed 2.5/s"),
        (("", 1, 0, 1000, 10.0), f"[{'.' * 24}] 1/1000 0.1/s 166:30 left"),
        (("", 7, 1, None, 2.0), "7 1 failed 3.5/s"),
    ],
)
def test_the_line(said: Any, text: str) -> None:
    assert line(*said) == text


def test_a_terminal_has_one_line_that_is_not_written_too_often() -> None:
    out, clock = Terminal(), Turned()
    shown = display("work", 4, out, clock)
    for done in range(1, 5):
        shown.show(done, 0)
        clock.now += 0.04
    shown.close()
    written = out.getvalue().split("\r\033[K")
    assert [text.split()[2] for text in written[1:]] == ["1/4", "4/4", "4/4"]
    assert written[-1].endswith("\n")


@pytest.mark.parametrize("out", [io.StringIO(), None])
def test_where_nobody_looks_nothing_is_shown(out: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    shown = display(True, 4, out)
    shown.show(1, 0)
    shown.close()
    assert out is None or out.getvalue() == ""


def test_a_notebook_without_the_library_has_a_line_for_each_tenth(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "ipykernel", types.ModuleType("ipykernel"))
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    out, clock = io.StringIO(), Turned()
    shown = display(True, 45, out, clock)
    for done in range(1, 46):
        clock.now += 1
        shown.show(done, 0)
    shown.close()
    counts = [text.split()[1] for text in out.getvalue().splitlines()]
    assert counts == [f"{done}/45" for done in (*range(4, 45, 4), 45)]


def test_a_notebook_with_the_library_has_its_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    class Bar:
        def __init__(self, **said: Any) -> None:
            self.said, self.n, self.failed, self.closed = said, 0, 0, False
            bars.append(self)

        def update(self, more: int) -> None:
            self.n += more

        def set_postfix(self, failed: int) -> None:
            self.failed = failed

        def close(self) -> None:
            self.closed = True

    bars: list[Bar] = []
    module: Any = types.ModuleType("tqdm.auto")
    module.tqdm = Bar
    monkeypatch.setitem(sys.modules, "ipykernel", types.ModuleType("ipykernel"))
    monkeypatch.setitem(sys.modules, "tqdm.auto", module)
    list(fan_out(lambda n: 1 / n, [1, 0, 2], progress="work"))
    [bar] = bars
    assert (bar.said, bar.n, bar.failed, bar.closed) == (
        {"total": 3, "desc": "work"}, 3, 1, True,
    )  # fmt: skip


def test_a_fan_out_shows_its_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    out = Terminal()
    monkeypatch.setattr(sys, "stderr", out)
    list(fan_out(lambda n: 1 / n, [1, 0, 2], progress="work"))
    assert out.getvalue().split("\r\033[K")[-1].startswith(f"work [{'#' * 24}] 3/3 1 failed ")
