"""The house keeps its floors: every import goes down, and the engine knows no vendor."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.rooms import floors
from tests.rooms.floors import LIB, RUNTIME, Arrow

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("package", [RUNTIME, LIB])
def test_every_room_imports_only_rooms_below_it(package: str) -> None:
    found, rows = floors.arrows(ROOT, package), floors.ARROWS[package]
    assert {floors.room_of(module) for module in floors.modules(ROOT, package) if module} == {*rows}
    assert floors.upward(rows) == []
    assert floors.forbidden(found, rows) == []
    assert floors.unused(found, rows) == []


def test_the_runtime_does_not_import_lib() -> None:
    for module, path in floors.modules(ROOT, RUNTIME).items():
        names = [name for name, _ in floors.imported(ast.parse(path.read_text("utf-8")), LIB)]
        assert not [name for name in names if name.startswith(LIB)], module


def test_the_runtime_has_few_arrows() -> None:
    drawn = {(a.source, a.target) for a in floors.arrows(ROOT, RUNTIME)}
    assert len(drawn) <= 75


def test_the_runtime_knows_no_word_of_a_vendor() -> None:
    found = {
        module: len(words)
        for module, path in floors.modules(ROOT, RUNTIME).items()
        if (words := floors.vendor_words(path.read_text("utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('KEY = "OPENAI_API_KEY"', 1),
        ('HEADER = "OpenAI-Organization"', 1),
        ('END = "response.completed"', 1),
        ("from openai_oxide_runtime.core import x", 0),
        ('log = getLogger("openai_oxide")', 0),
        ("raise OpenAIError", 0),
    ],
)
def test_vendor_words(source: str, count: int) -> None:
    assert len(floors.vendor_words(source)) == count


def test_arrows_are_seen_and_judged() -> None:
    source = "from shop.till.drawer import coin\nREFERENCE = 'shop.store:Shelf'\nimport json"
    names = [name for name, _ in floors.imported(ast.parse(source), "shop")]
    assert names == ["shop.till.drawer.coin", "json", "shop.store.Shelf"]
    rows = {"till": frozenset[str](), "store": frozenset({"till"})}
    up, down = Arrow("till", "store", "till.drawer", 1), Arrow("store", "till", "store.shelf", 1)
    assert floors.forbidden([up, down], rows) == [str(up)]
    assert floors.unused([up], rows) == ["store → till"]
    assert floors.upward({"till": frozenset({"store"}), "store": frozenset()}) == ["till → store"]
