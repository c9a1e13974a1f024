"""Where tests live: beside each room of the code stands a folder of its tests, of the same name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def strangers(tests: Path, code: Path) -> list[str]:
    """The folders of tests, at any depth, that are named after no room of the code."""
    holding = {path.parent.relative_to(tests) for path in tests.rglob("*.py")} - {Path()}
    return sorted(
        f"{folder.as_posix()}: no such room in {code.name}"
        for folder in holding
        if not _is_room(code / folder)
    )


def untested(tests: Path, code: Path, elsewhere: Mapping[str, Path]) -> list[str]:
    """The rooms of the code without tests in the folder of their name, or in the one they name."""
    folders = {room: elsewhere.get(room, tests / room) for room in _rooms(code)}
    return [
        f"{room}: no tests in {folder.as_posix()}"
        for room, folder in folders.items()
        if not any(folder.rglob("test_*.py"))
    ]


def needless(tests: Path, code: Path, elsewhere: Mapping[str, Path]) -> list[str]:
    """The rooms said to be tested elsewhere that are gone, or have a folder after all."""
    rooms = _rooms(code)
    return [room for room in elsewhere if room not in rooms or (tests / room).exists()]


def _rooms(code: Path) -> list[str]:
    """The folders and the modules that stand directly in a package."""
    names = {path.relative_to(code).parts[0].removesuffix(".py") for path in code.rglob("*.py")}
    return sorted(names - {"__init__", "__main__"})


def _is_room(path: Path) -> bool:
    return path.is_dir() or path.with_suffix(".py").is_file()
