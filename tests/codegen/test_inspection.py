"""No statement gets into a generated file that its template does not write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.errors import Problem
from codegen.files import present
from codegen.inspection import FOLDER, KINDS, inspect
from tests.codegen.mini import ROOT

MODELS, PARAMS, RESOURCE = "models/chat.py", "params/chat.py", "resources/embeddings.py"


def found(path: str, before: str, after: str) -> list[Problem]:
    """What is said of a file of the package with one text in place of another."""
    whole = FOLDER + path
    text = (ROOT / whole).read_text("utf-8")
    assert before in text
    return inspect({whole: text.replace(before, after, 1)})


def test_the_package_is_made_of_what_templates_write() -> None:
    files = present(ROOT)
    assert len(files) > 900
    assert inspect(files) == []


ANY = [
    "import os",
    "from os import system",
    "exec('x')",
    "print()",
    "().__class__",
    "x = 1 + 1",
    "x = [a for a in ()]",
    "f'{1}'",
    "lambda: 0",
    "if 1: x = 1",
    "while x: pass",
    "for x in (): pass",
    "with x: pass",
    "assert x",
    "del x",
    "global x",
    "raise SystemExit",
    "try: x = 1\nexcept: pass",
    "@x\nclass A: ...",
    "class A(metaclass=x): ...",
    "def f(): return open('x')",
    "x = unknown",
    "x: 'open()' = 1",
    "__all__ = []",
    "(",
]


@pytest.mark.parametrize("code", ANY)
@pytest.mark.parametrize("path", [MODELS, PARAMS, RESOURCE, "_client.py", "types/__init__.py"])
def test_no_statement_of_another_kind_gets_in(path: str, code: str) -> None:
    text = (ROOT / FOLDER / path).read_text("utf-8")
    assert inspect({FOLDER + path: f"{text}\n{code}\n"})


@pytest.mark.parametrize(
    ("path", "before", "after", "what"),
    [
        (MODELS, "str | None = None", "str | exit = None", "'exit'"),
        (MODELS, ": str | None = None", ": 'open(1)' = None", "'open(1)'"),
        (MODELS, "str | None = None", "str | None = Field(x())", "'x()'"),
        (MODELS, "from typing import", "from os import", "from os import"),
        (MODELS, "(BaseModel)", "(BaseModel, metaclass=str)", "metaclass"),
        (PARAMS, "total=False", "total=print()", "print()"),
        (RESOURCE, '"POST"', "exec", "'exec'"),
        (RESOURCE, "@operation(_CREATE)", "@operation(_CREATE)\n    @staticmethod", "staticmethod"),
        (RESOURCE, "self._client.execute(", "self._client._ask(", "_ask"),
        (RESOURCE, "return self", "self = 1\n        return self", "def "),
        (RESOURCE, "**params", "x=print(), **params", "print()"),
    ],
)
def test_no_part_of_a_statement_is_another(path: str, before: str, after: str, what: str) -> None:
    problems = found(path, before, after)
    assert problems and all(each.where.startswith(f"{FOLDER}{path}:") for each in problems)
    assert any(what in each.what for each in problems), problems


@pytest.mark.parametrize(
    "path",
    [
        *(
            "/etc/x.py",
            "x.py",
            f"{FOLDER}../x.py",
            f"{FOLDER}models/../../x.py",
            f"{FOLDER}other.py",
        ),
        *(f"{FOLDER}models/a/b.py", f"{FOLDER}resources/a-b.py", f"{FOLDER}types/./x.py"),
    ],
)
def test_no_file_is_written_elsewhere(path: str) -> None:
    assert inspect({path: ""}) == [Problem(path, "no template writes a file at this path")]


def test_every_kind_of_file_is_there() -> None:
    paths = [Path(path).relative_to(FOLDER).as_posix() for path in present(ROOT)]
    assert all(any(re.fullmatch(kind.paths, path) for path in paths) for kind in KINDS)
