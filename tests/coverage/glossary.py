"""The glossary: a line of our own for every operation, webhook and name of a field or parameter."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.coverage.contract import resolve, routes
from tests.coverage.tally import Tally

__all__ = ["check", "check_docstring", "names"]


def check(contract: dict[str, Any], glossary: dict[str, Any], tally: Tally) -> None:
    """Mark every name that must have a line. A line too many does no harm: names come and go."""
    expected = names(contract)
    for section, keys in expected.items():
        lines = glossary.get(section) or {}
        for name in keys:
            good = isinstance(lines.get(name), str) and bool(lines[name].strip())
            tally.mark("glossary", f"{section} {name}", *([] if good else ["no line"]))


def check_docstring(lines: dict[str, Any], name: str, function: Any, tally: Tally) -> None:
    """Check that the docstring of the method has the line of the operation ``name``."""
    line = (lines.get("operations") or {}).get(name)
    text = " ".join((function.__doc__ or "").split())
    if line is not None and line not in text:
        tally.mark("glossary", f"operations {name}", f"not in {function.__qualname__}'s docstring")


def names(contract: dict[str, Any]) -> dict[str, set[str]]:
    """The names in each section."""
    operations = {route.name for route in routes(contract)}
    fields = set(_fields(contract["components"])) | set(_fields(contract["paths"]))
    for route in routes(contract):
        fields |= {resolve(contract, spec)["name"] for spec in route.spec.get("parameters", [])}
    return {
        "operations": operations,
        "webhooks": set(contract.get("webhooks", {})),
        "fields": fields,
    }


def _fields(node: Any, *, inside: bool = False) -> Iterator[str]:
    """The keys of every ``properties``; a property may itself be called that."""
    if isinstance(node, list):
        for value in node:
            yield from _fields(value)
    elif isinstance(node, dict):
        for key, value in node.items():
            if inside:
                yield key
            yield from _fields(value, inside=key == "properties" and not inside)
