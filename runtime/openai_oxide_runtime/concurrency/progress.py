"""Progress displays: a line in a terminal, a bar in a notebook, nothing elsewhere."""

from __future__ import annotations

import importlib
import sys
import time
from collections.abc import Callable
from types import ModuleType
from typing import Final, Protocol, TextIO

__all__ = ["Display", "display", "line"]

_BAR: Final = 24
_EVERY: Final = 0.1


class Display(Protocol):
    """Shows progress."""

    def show(self, done: int, failed: int) -> None:
        """Show that ``done`` inputs have ended, ``failed`` of them with an error."""
        ...

    def close(self) -> None:
        """End the display."""
        ...


def line(label: str, done: int, failed: int, total: int | None, seconds: float) -> str:
    """The progress as a line of text."""
    rate = done / seconds if seconds > 0 else 0.0
    parts = [f"{done}/{total}" if total else f"{done}"]
    if total:
        filled = _BAR * min(done, total) // total
        parts.insert(0, f"[{'#' * filled}{'.' * (_BAR - filled)}]")
    if failed:
        parts.append(f"{failed} failed")
    parts.append(f"{rate:.1f}/s")
    if total and rate and done < total:
        parts.append(f"{_clock((total - done) / rate)} left")
    return " ".join([label, *parts] if label else parts)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


class _Line:
    """Rewrites one line of a terminal, ten times a second at most."""

    def __init__(
        self, label: str, total: int | None, out: TextIO, clock: Callable[[], float]
    ) -> None:
        self._label = label
        self._total = total
        self._out = out
        self._clock = clock
        self._began = clock()
        self._next = 0.0
        self._last: tuple[int, int] = (0, 0)

    def show(self, done: int, failed: int) -> None:
        self._last = (done, failed)
        now = self._clock()
        if now >= self._next:
            self._next = now + _EVERY
            self._write(now)

    def _write(self, now: float) -> None:
        text = line(self._label, *self._last, self._total, now - self._began)
        self._out.write(f"\r\033[K{text}")
        self._out.flush()

    def close(self) -> None:
        self._write(self._clock())
        self._out.write("\n")
        self._out.flush()


class _Steps:
    """A line of text for each tenth of the work, where lines cannot be rewritten."""

    def __init__(
        self, label: str, total: int | None, out: TextIO, clock: Callable[[], float]
    ) -> None:
        self._label = label
        self._total = total
        self._out = out
        self._clock = clock
        self._began = clock()
        self._step = max(1, (total or 100) // 10)
        self._next = self._step

    def show(self, done: int, failed: int) -> None:
        if done >= self._next or done == self._total:
            self._next = done - done % self._step + self._step
            seconds = self._clock() - self._began
            self._out.write(line(self._label, done, failed, self._total, seconds) + "\n")
            self._out.flush()

    def close(self) -> None:
        """Each line ends with a newline: nothing to do."""


class _Tqdm:
    """The progress bar of tqdm."""

    def __init__(self, module: ModuleType, label: str, total: int | None) -> None:
        self._bar = module.tqdm(total=total, desc=label or None)

    def show(self, done: int, failed: int) -> None:
        self._bar.update(done - self._bar.n)
        if failed:
            self._bar.set_postfix(failed=failed)

    def close(self) -> None:
        self._bar.close()


class _Nothing:
    def show(self, done: int, failed: int) -> None:
        """Show nothing."""

    def close(self) -> None:
        """Nothing to end."""


def display(
    progress: bool | str,
    total: int | None,
    out: TextIO | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> Display:
    """The display for where the program runs; ``progress`` is a label, or whether to have one."""
    # sys.stderr is None in a program without a console, as under pythonw.
    stream: TextIO | None = sys.stderr if out is None else out
    label = progress if isinstance(progress, str) else ""
    if progress is False or stream is None:
        return _Nothing()
    if "ipykernel" in sys.modules:
        try:
            return _Tqdm(importlib.import_module("tqdm.auto"), label, total)
        except ImportError:
            return _Steps(label, total, stream, clock)
    return _Line(label, total, stream, clock) if stream.isatty() else _Nothing()
