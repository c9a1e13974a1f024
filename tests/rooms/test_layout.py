"""Tests live in the rooms of the code that they test."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rooms import layout

ROOT = Path(__file__).resolve().parents[2]
SIDES = [("runtime", "runtime/openai_oxide_runtime"), ("lib", "lib/openai_oxide_lib")]
ELSEWHERE = {"lib": {"vendor": ROOT / "tests/engine"}, "runtime": {}}
"""A suite over the whole product is where these are tested."""


@pytest.mark.parametrize(("side", "code"), SIDES)
def test_folders_of_tests_are_rooms(side: str, code: str) -> None:
    assert layout.strangers(ROOT / "tests" / side, ROOT / code) == []


@pytest.mark.parametrize(("side", "code"), SIDES)
def test_rooms_have_tests(side: str, code: str) -> None:
    assert layout.untested(ROOT / "tests" / side, ROOT / code, ELSEWHERE[side]) == []
    assert layout.needless(ROOT / "tests" / side, ROOT / code, ELSEWHERE[side]) == []


def test_tests_of_one_room_stand_in_its_folder() -> None:
    tests = [path for side, _ in SIDES for path in (ROOT / "tests" / side).glob("test_*.py")]
    assert tests == []


@pytest.fixture
def planted(tmp_path: Path) -> tuple[Path, Path]:
    """Rooms ``hall``, with ``hall/cellar``, and ``attic``; tests of the hall alone."""
    for name in ("code/__init__", "code/hall/cellar/wine", "code/attic", "tests/hall/test_door"):
        path = tmp_path / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path / "tests", tmp_path / "code"


@pytest.mark.parametrize(
    ("folder", "strange"),
    [("attic", 0), ("hall/cellar", 0), ("garden", 1), ("hall/garden", 1), ("cellar", 1)],
)
def test_a_stranger_is_seen(planted: tuple[Path, Path], folder: str, strange: int) -> None:
    (planted[0] / folder).mkdir()
    (planted[0] / folder / "test_it.py").touch()
    assert len(layout.strangers(*planted)) == strange


def test_a_room_without_tests_is_seen(planted: tuple[Path, Path]) -> None:
    tests, _ = planted
    assert [text.partition(":")[0] for text in layout.untested(*planted, {})] == ["attic"]
    assert layout.untested(*planted, {"attic": tests / "hall"}) == []
    assert len(layout.untested(*planted, {"attic": tests / "nowhere"})) == 1


def test_an_exception_that_nothing_needs_is_seen(planted: tuple[Path, Path]) -> None:
    tests, _ = planted
    where = dict.fromkeys(("attic", "hall", "gone"), tests)
    assert layout.needless(*planted, where) == ["hall", "gone"]
