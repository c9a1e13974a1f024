"""Whatever a document holds: it is refused with the place, or what becomes of it does no harm."""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import inspection, pipeline
from codegen.document import Inputs
from codegen.errors import FILE, GenerationError, Problem
from codegen.files import write
from codegen.render import Files
from tests.codegen.hostile import PLACES, document, documents, texts
from tests.codegen.mini import ROOT


@functools.cache
def inspected(path: str, text: str) -> tuple[Problem, ...]:
    """Most files are the same each time."""
    return tuple(inspection.inspect({path: text}))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Formatting changes nothing that counts here."""
    monkeypatch.setattr(pipeline, "formatted", lambda files, config: files)
    monkeypatch.setattr(
        pipeline, "inspect", lambda files: [p for item in files.items() for p in inspected(*item)]
    )


def generated(contract: object) -> Files:
    return pipeline.generate(Inputs(contract, {}, {}, {}), strict=False).files


def python(files: Files) -> Files:
    return {path: text for path, text in files.items() if path.startswith("generated/")}


@functools.cache
def harmless() -> Files:
    """What the document becomes when nobody has touched it."""
    return python(generated(document()))


def run(folder: Path) -> list[str]:
    """What the packages below ``folder`` do that they should not."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "lib", ROOT / "runtime", ROOT))),
    }
    command = [sys.executable, "-m", "tests.codegen.sandbox", str(folder)]
    process = subprocess.run(
        command, capture_output=True, text=True, env=environment, cwd=folder, check=False
    )
    assert process.returncode == 0, process.stderr
    return process.stdout.splitlines()


def assert_refused_with_a_place(error: GenerationError) -> None:
    assert any(problem.where.startswith(f"{FILE}#/") for problem in error.problems), error
    assert not any("generated/" in problem.where for problem in error.problems), error
    assert all(str(problem).isprintable() for problem in error.problems), error


@pytest.mark.parametrize("place", PLACES)
def test_no_text_becomes_code(place: str, tmp_path: Path) -> None:
    mark, output = tmp_path / "ran", tmp_path / "made"
    output.mkdir()
    for number, (text, root) in enumerate(documents(place, str(mark))):
        try:
            files = generated(root)
        except GenerationError as error:
            assert_refused_with_a_place(error)
            continue
        assert all(path.startswith(("generated/openai_oxide/", "mock/")) for path in files)
        if python(files) != harmless():
            write(python(files), output / f"{number:02} {ascii(text)[:20].replace('/', '_')}")
    assert run(output) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["made"]


@pytest.mark.parametrize("value", [[], {}, ["x"], 5, None])
def test_a_reference_that_is_no_text_runs_into_nothing(value: object) -> None:
    root = document()
    root["paths"]["/things"]["post"]["$ref"] = value
    assert python(generated(root)) == harmless()


def test_there_are_many_documents() -> None:
    assert len(PLACES) * (len(texts("x")) // 2) > 700
    assert generated(document())
