"""Setting up `.venv`: which interpreter, which packages, and what is said when there is none."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

from scripts import bootstrap

LOCKS = sorted((bootstrap.ROOT / "requirements").rglob("*.txt"))


def test_the_running_interpreter_is_new_enough() -> None:
    assert bootstrap.new_enough(sys.executable)


@pytest.mark.parametrize("python", ["/nowhere/python", sys.executable])
def test_an_absent_or_older_interpreter_is_not(
    python: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "MINIMUM", (99, 0))
    assert not bootstrap.new_enough(python)


def test_without_an_interpreter_it_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "MINIMUM", (99, 0))
    monkeypatch.setattr(bootstrap, "environment", lambda name: tmp_path / name)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: None)
    assert bootstrap.main("base") == 1
    assert "needs Python 99.0 or newer" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "venv"), [("dev", ".venv"), ("ecosystem", ".venv-ecosystem")])
def test_a_set_of_its_own_has_an_environment_of_its_own(name: str, venv: str) -> None:
    assert bootstrap.environment(name) == bootstrap.ROOT / venv


def test_the_names_in_a_lock_are_read(tmp_path: Path) -> None:
    lock = tmp_path / "lock.txt"
    lock.write_text("# made\none==1.0 \\\n    --hash=sha256:aa==\ntwo==2 ; sys_platform == 'x'\n")
    assert bootstrap.locked(lock) == ["one", "two"]


def test_it_keeps_to_old_syntax() -> None:
    source = Path(bootstrap.__file__).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert "from __future__ import annotations" not in source


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_a_lock_has_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text and "--find-links" not in text
    entries = [line for line in text.splitlines() if "==" in line and line[0].isalnum()]
    assert entries and all(line.endswith("\\") for line in entries)
    assert text.count("--hash=sha256:") >= len(entries)


def test_dev_has_everything_of_base_in_the_same_version() -> None:
    base, dev = (
        {line.split()[0] for line in lock.read_text().splitlines() if "==" in line}
        for lock in (bootstrap.ROOT / "requirements" / f"{name}.txt" for name in ("base", "dev"))
    )
    assert base < dev
