"""What the facts and the installed official package say, in the words of the contract."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import itertools
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.conftest import fact

Name = tuple[str, str]
"""A package below ``types``, and a public name there: ``("chat", "ChatCompletion")``."""


@cache
def exports() -> dict[tuple[str, str], list[Name]]:
    """Where the official package exports each class of each of its modules."""
    spec = importlib.util.find_spec("openai")
    if spec is None or spec.origin is None:
        pytest.skip("the official package is not installed")
    root = Path(spec.origin).with_name("types")
    table = defaultdict(list)
    for file in root.rglob("__init__.py"):
        package = file.parent.relative_to(root).parts
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.ImportFrom):
                within = package[: len(package) - node.level + 1]
                module = ".".join([*within, *filter(None, [node.module])])
                for alias in node.names:
                    public = (".".join(package), alias.asname or alias.name)
                    table[module, alias.name].append(public)
    return dict(table)


def public_pairs() -> Iterator[tuple[Name, str, str]]:
    """Each public official name with a schema of the contract that it stands for, and the side."""
    for pair in fact("model_names.json")["pairs"]:
        module, _, name = pair["official"].partition(":")
        for public in exports().get((module, name), ()):
            yield public, pair["schema"], "params" if pair["side"] == "req" else "models"


def spellings(key: str) -> list[str]:
    """A place's key in the ways it may be shortened here, the longest first.

    The facts number each variant and mark each element; a plain document does so where it must.
    """
    parts = re.split(r"(\[\]|\|\d+)", key)
    choices = [(part, "") if number % 2 else (part,) for number, part in enumerate(parts)]
    return sorted(map("".join, itertools.product(*choices)), key=len, reverse=True)


def operations() -> list[dict[str, Any]]:
    """The operations that the official package has a method for."""
    return [one for one in fact("operation_names.json")["operations"] if one["method"]]


def surface() -> dict[str, dict[str, Any]]:
    """The official methods by their dotted name."""
    methods = fact("official_surface.json")["methods"]
    return {method["path"].removeprefix("client."): method for method in methods}


def published(name: Name) -> Any:
    """What this package offers under an official name."""
    package = ".".join(filter(None, ("openai_oxide.types", name[0])))
    return getattr(importlib.import_module(package), name[1])


def target(reference: str) -> Any:
    """What a reference, ``module:Name``, refers to."""
    module, _, name = reference.partition(":")
    return getattr(importlib.import_module(module), name)
