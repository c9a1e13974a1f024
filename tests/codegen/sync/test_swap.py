"""The new state is there as a whole, or the old one is."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.sync import swap as module
from codegen.sync.swap import PREFIX, recover, staging, swap

TARGETS = ("spec/openapi.yaml", "generated/pkg", "added/file", "gone/file")
OLD = {
    "spec/openapi.yaml": "old",
    "generated/pkg/a.py": "old",
    "generated/pkg/stale.py": "old",
    "gone/file": "old",
    "other/file": "kept",
}
NEW = {"spec/openapi.yaml": "new", "generated/pkg/a.py": "new", "added/file": "new"}
SWAPPED = {**NEW, "other/file": "kept"}
STEPS = 6
"""How many renames it takes: three targets are moved away, three are moved in."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    fill(tmp_path, OLD)
    return tmp_path


def fill(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")


def files(root: Path) -> dict[str, str]:
    files = (path for path in root.rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_text("utf-8") for path in files}


def swap_all(root: Path) -> None:
    with staging(root) as new:
        fill(new, NEW)
        swap(new, root, TARGETS)


class Crash(BaseException):
    """The machine stops."""


def fail_at(step: int, error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the rename of this number fail, counted over the moves of the swap alone."""
    real, folder = module._move, [step]

    def move(source: Path, target: Path) -> None:
        if source.exists():
            folder[0] -= 1
            if folder[0] == 0:
                raise error
        real(source, target)

    monkeypatch.setattr(module, "_move", move)


def test_all_targets_change_together_and_nothing_else(root: Path) -> None:
    swap_all(root)
    assert files(root) == SWAPPED


@pytest.mark.parametrize("error", [OSError("disk full"), KeyboardInterrupt(), SystemExit(1)])
@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_failure_at_any_step_leaves_the_old_state(
    root: Path, step: int, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    fail_at(step, error, monkeypatch)
    with pytest.raises(type(error)):
        swap_all(root)
    assert files(root) == OLD


def test_the_steps_are_that_many(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fail_at(STEPS + 1, OSError(), monkeypatch)
    swap_all(root)
    assert files(root) == SWAPPED


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_the_next_run_undoes_what_a_crash_left(
    root: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        fail_at(step, Crash(), patch)
        patch.setattr(module, "_undo", lambda *_: None)
        with pytest.raises(Crash):
            swap_all(root)
    assert files(root) != OLD
    assert len(recover(root)) == 1
    assert files(root) == OLD
    assert recover(root) == []


@pytest.mark.parametrize("step", range(1, STEPS))
def test_a_crash_while_undoing_is_undone_too(
    root: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        fail_at(STEPS, Crash(), patch)
        patch.setattr(module, "_undo", lambda *_: None)
        with pytest.raises(Crash):
            swap_all(root)
    with monkeypatch.context() as patch:
        fail_at(step, Crash(), patch)
        with pytest.raises(Crash):
            recover(root)
    recover(root)
    assert files(root) == OLD


def test_the_staging_folder_goes_whatever_happens(root: Path) -> None:
    with pytest.raises(ValueError, match="generator"), staging(root) as new:
        fill(new, NEW)
        raise ValueError("generator")
    assert files(root) == OLD
    assert list(root.glob(f"{PREFIX}*")) == []


def test_what_a_killed_run_left_goes_after_a_day(root: Path) -> None:
    folder = root / f"{PREFIX}killed"
    (folder / "new").mkdir(parents=True)
    modified = folder.stat().st_mtime
    recover(root, now=lambda: modified + 3_600)
    assert folder.exists()
    recover(root, now=lambda: modified + 100_000)
    assert not folder.exists()
    assert files(root) == OLD
