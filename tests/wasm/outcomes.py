"""What came of the suite inside an engine, as pytest's outcomes out here."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
Outcomes = dict[str, tuple[str, str]]


def names() -> list[str]:
    """The tests of the suite, found without importing what only Pyodide has."""
    return [
        f"{path.stem}.{node.name}"
        for path in sorted((HERE / "suite").glob("*.py"))
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.AsyncFunctionDef) and node.name.startswith("test_")
    ]


def read(lines: Iterable[str]) -> Outcomes:
    """The outcomes by name, from lines of JSON."""
    told = [json.loads(line) for line in lines if line.startswith("{")]
    return {one["name"]: (one["outcome"], one["detail"]) for one in told}


def repeat(outcomes: Outcomes, name: str) -> None:
    """Let a test end as it ended inside."""
    result, detail = outcomes.get(name, ("failed", f"{name} was not run: {outcomes}"))
    if result == "skipped":
        pytest.skip(detail)
    assert result == "passed", detail
