"""Progress of a job on a terminal or in a notebook, by tqdm."""

from __future__ import annotations

import sys
from collections.abc import Callable

from openai_oxide_lib.bulk.extras import extra, has
from openai_oxide_lib.bulk.summary import Tally

__all__ = ["Progress", "progress_of"]


class Progress:
    """Shows nothing; the base of what does."""

    def show(self, tally: Tally, active: int) -> None:
        """Show the totals and the number of requests in flight."""

    def close(self) -> None:
        """Leave the last state on the screen."""


class _Bar(Progress):
    """A bar with rows a second and time left, and what the job cost so far."""

    def __init__(self, total: int | None, done: int) -> None:
        tqdm = extra("tqdm.auto", "progress").tqdm
        self._bar = tqdm(total=total, initial=done, unit=" rows", dynamic_ncols=True)

    def show(self, tally: Tally, active: int) -> None:
        tokens = tally.input_tokens + tally.output_tokens
        notes: dict[str, object] = {"tokens": tokens, "errors": tally.failed, "in flight": active}
        if tally.cost:
            notes["cost"] = f"${tally.cost:.2f}"
        self._bar.n = tally.rows
        self._bar.set_postfix(notes)

    def close(self) -> None:
        self._bar.close()


def progress_of(show: bool | None, total: Callable[[], int | None], done: int) -> Progress:
    """The progress of a job; None shows it where somebody can see it and tqdm is installed."""
    if show is False or (show is None and not _is_watched()):
        return Progress()
    return _Bar(total(), done)


def _is_watched() -> bool:
    watched = sys.stderr.isatty() or "ipykernel" in sys.modules
    return watched and has("tqdm")
