"""Each rule of the architecture sees a violation planted for it, and lets its neighbour pass."""

from __future__ import annotations

import ast
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from tests.rooms import rules

ROOM = rules.room("shop", "httpx", "own", typing_only="starlette")


def tree(source: str) -> ast.Module:
    return ast.parse(dedent(source))


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("import httpx, json, own.part", 0),
        ("from . import anything", 0),
        ("import requests", 1),
        ("from starlette.routing import Route", 1),
        ("def late():\n    import requests", 1),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import starlette", 0),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import requests", 1),
    ],
)
def test_foreign_imports(source: str, count: int) -> None:
    assert len(rules.foreign_imports(tree(source), ROOM)) == count


def test_a_room_without_stdlib_has_typing_alone() -> None:
    bare = rules.room("bare", stdlib=False)
    assert rules.foreign_imports(tree("import typing"), bare) == []
    assert rules.foreign_imports(tree("import os"), bare) == [
        "line 1: imports os, which bare may not"
    ]


def test_imports_of() -> None:
    assert rules.imports_of(tree("from codegen.names import x\nimport json"), "codegen") == [
        "line 1: imports codegen.names"
    ]


def test_unlisted_imports() -> None:
    named = frozenset({"openai_oxide_runtime.models.base"})
    source = "from openai_oxide_runtime.{} import Model"
    assert rules.unlisted_imports(tree(source.format("models.base")), named) == []
    assert len(rules.unlisted_imports(tree(source.format("calls.flow")), named)) == 1


def test_tables_list_modules(tmp_path: Path) -> None:
    (tmp_path / "package.toml").write_text('"openai_oxide_lib.polling" = ["PollTimeoutError"]')
    assert rules.listed(tmp_path) == {"openai_oxide_lib.polling"}


def test_inner_names() -> None:
    assert rules.inner_names("from openai_oxide_runtime.calls import flow")
    assert not rules.inner_names("from openai_oxide import OpenAI  # on openai_oxide_runtime")


@pytest.mark.parametrize(
    "body",
    [
        "if a:\n        return b",
        "for a in b:\n        a()",
        "while a:\n        a()",
        "with a:\n        return b",
        "try:\n        a()\n    except E:\n        return b",
        "match a:\n        case _:\n            return b",
        "return a if b else c",
        "return a or b",
        "return [x for x in a]",
        "return lambda: a",
        "b = a\n    return b",
        "a()\n    return b",
    ],
)
def test_control_flow(body: str) -> None:
    assert rules.control_flow(tree(f"def method(a):\n    {body}")) == [
        "line 1: method is more than one expression"
    ]


@pytest.mark.parametrize(
    "source",
    [
        'def f(a):\n    """Words."""\n    return run(a)',
        'async def f(a):\n    """Words."""\n    return await run(a)',
        "def f(a): ...",
        "if TYPE_CHECKING:\n    import a",
    ],
)
def test_one_expression_is_no_control_flow(source: str) -> None:
    assert rules.control_flow(tree(source)) == []


@pytest.mark.parametrize(
    "source",
    [
        "import asyncio",
        "from socket import socket",
        "from urllib.request import urlopen",
        "def f():\n    import time",
        "async def f(): ...",
        "later = datetime.now(UTC)",
    ],
)
def test_impurities(source: str) -> None:
    assert len(rules.impurities(tree(source))) == 1


@pytest.mark.parametrize(
    "source",
    [
        "import json, random",
        "from urllib.parse import quote",
        "if TYPE_CHECKING:\n    import ssl",
        "from datetime import datetime",
    ],
)
def test_pure_code_is_no_impurity(source: str) -> None:
    assert rules.impurities(tree(source)) == []


def test_too_long() -> None:
    assert rules.too_long("\n" * rules.LINES) == []
    assert rules.too_long("\n" * (rules.LINES + 1)) == ["401 lines; 400 are the most"]


@pytest.mark.parametrize("suffix", rules.SUFFIXES)
def test_vague_names(suffix: str) -> None:
    assert rules.vague_names(tree(f"class Call{suffix}: ...")) == [f"line 1: class Call{suffix}"]
    assert rules.vague_names(tree(f"class {suffix}ing: ...")) == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("found = 1", 1),
        ("self._made: int = 1", 1),
        ("def f(begun, *, given): ...", 2),
        ("async def said(): ...", 1),
        ("for told in x: ...", 1),
        ("with open(x) as made: ...", 1),
        ("founder = found", 0),
        ("closed = x.found", 0),
    ],
)
def test_values_named_by_participles(source: str, count: int) -> None:
    assert len(rules.values_named_by_participles(tree(source))) == count


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("path = '/files'", 1),
        ("path = f'/files/{name}'", 1),
        ("path = '/files?beta=true'", 1),
        ("returns = 'openai_oxide.models.files:FileObject'", 1),
        ("path = '/elsewhere'", 0),
        ("logger = 'openai_oxide'", 0),
        ('def f():\n    """/files is where they are."""', 0),
        ("'/files'", 0),
        ("path = '/filesystem'", 0),
    ],
)
def test_endpoints_named(source: str, count: int) -> None:
    assert len(rules.endpoints_named(tree(source), frozenset({"files"}))) == count


def test_names_made() -> None:
    rule: Callable[[str], list[str]] = lambda text: rules.names_made(  # noqa: E731
        tree(text), frozenset({"ClassName"})
    )
    assert rule("name = ClassName('File')") == ["line 1: makes a ClassName"]
    assert rule("name: ClassName = given") == []


def test_modules_are_found_below_folders(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "c.py").touch()
    (tmp_path / "a" / "notes.txt").touch()
    assert rules.modules(tmp_path, "a", "absent") == [tmp_path / "a" / "b" / "c.py"]
