"""What a person must do after a sync: what fails the checks first, then what is worth a look."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from codegen.errors import Problem

_LINE = re.compile(r"spec/glossary\.yaml \[(\w+)\]: has no line for '(.+)'")
_UNUSED = re.compile(r"spec/names\.toml \[(\w+)\] (.+): is not used.*")
_PAGES = re.compile(r'.* in spec/names\.toml \[pages\], or (".+" = "none")')


@dataclass(frozen=True, slots=True, order=True)
class Need:
    """One thing to do. ``optional``: the checks pass without it. ``line``: what to write."""

    optional: bool
    what: str
    line: str = ""

    def __str__(self) -> str:
        return f"{self.what}: {self.line}" if self.line else self.what


def of_problem(problem: Problem) -> Need:
    """What a soft problem of the generator needs: `make generate` fails until it is done."""
    text = str(problem)
    if match := _LINE.fullmatch(text):
        return Need(False, f"spec/glossary.yaml [{match[1]}], add", f"{match[2]}: …")
    if match := _UNUSED.fullmatch(text):
        return Need(False, f"spec/names.toml [{match[1]}], remove", f'"{match[2]}"')
    if match := _PAGES.fullmatch(text):
        return Need(False, text.partition(": name one")[0], f"[pages] {match[1]}")
    return Need(False, text)


def in_order(needs: Iterable[Need]) -> list[Need]:
    """Each need once: those that fail the checks first, then by text."""
    return sorted(set(needs))
