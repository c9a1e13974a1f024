"""Read the project's own TOML tables; every error names the file."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from codegen.errors import GenerationError, Problem

__all__ = ["from_toml", "read_toml"]

T = TypeVar("T")


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a file; raises GenerationError where it is not TOML."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise GenerationError([Problem(str(path), f"cannot be read as TOML: {error}")]) from error


def from_toml(path: Path, make: Callable[[dict[str, Any]], T]) -> T:
    """What ``make`` builds of a file's tables; GenerationError where they are not what it takes."""
    tables = read_toml(path)
    try:
        return make(tables)
    except KeyError as error:
        what = f"has no key {error}"
    except (TypeError, AttributeError, ValueError) as error:
        what = f"has a value of the wrong type: {error}"
    raise GenerationError([Problem(str(path), what)])
