"""A module that cannot be imported is a gap, and no other module is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.coverage import imports
from tests.coverage.tally import Gap, Tally


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    root = tmp_path / "imported_here"
    (root / "inner").mkdir(parents=True)
    for name in ("__init__.py", "good.py", "inner/__init__.py", "inner/good.py"):
        (root / name).touch()
    (root / "bad.py").write_text("from imported_here.good import Missing\n")
    (root / "inner/broken.py").write_text("1 / 0\n")
    (root / "__main__.py").write_text("raise SystemExit\n")
    monkeypatch.syspath_prepend(tmp_path)
    return root.name


def test_every_module_is_imported(package: str) -> None:
    tally = Tally()
    imports.check(package, tally)
    names = {what.removeprefix(package) for kind, what in tally.marks if kind == "module"}
    assert names == {"", ".good", ".bad", ".inner", ".inner.good", ".inner.broken"}
    assert {(gap.kind, gap.what.removeprefix(package)) for gap in tally.gaps} == {
        ("module", ".bad"),
        ("module", ".inner.broken"),
    }
    assert any("ZeroDivisionError" in gap.why for gap in tally.gaps)


def test_a_package_that_is_missing_is_a_gap() -> None:
    tally = Tally()
    imports.check("no_such_package", tally)
    why = "cannot be imported: ModuleNotFoundError: No module named 'no_such_package'"
    assert tally.gaps == {Gap("module", "no_such_package", why)}
