"""Placeholder lines in ``spec/glossary.yaml``: checks run before a person has written them."""

from __future__ import annotations

import re
from pathlib import Path

from .errors import Problem

MARK = "  # placeholder"
_MISSING = re.compile(r"spec/glossary\.yaml \[(\w+)\]: has no line for '(.+)'")
_KEY = re.compile(r"  (.+?): ")


def missing(problems: list[Problem]) -> list[tuple[str, str]]:
    """The section and the key of each line that the glossary lacks."""
    matches = (_MISSING.fullmatch(str(problem)) for problem in problems)
    return [(match[1], match[2]) for match in matches if match]


def add_placeholders(file: Path, entries: list[tuple[str, str]]) -> list[str]:
    """Add a line for each entry; returns what a person must write."""
    lines = file.read_text("utf-8").splitlines()
    for section, key in entries:
        lines.insert(_place(lines, section, key), f"  {key}: {_text(section, key)}{MARK}")
    if entries:
        file.write_text("\n".join([*lines, ""]), "utf-8", newline="\n")
    return [f"spec/glossary.yaml [{section}] {key}: write this line" for section, key in entries]


def placeholders(file: Path) -> list[str]:
    """The lines that are still placeholders."""
    return [line.strip() for line in file.read_text("utf-8").splitlines() if line.endswith(MARK)]


def _place(lines: list[str], section: str, key: str) -> int:
    """Where the key goes: the sections of fields and webhooks are sorted."""
    start = lines.index(f"{section}:") + 1
    end = start
    while end < len(lines) and lines[end].startswith(" "):
        match = _KEY.match(lines[end])
        if section != "operations" and match and match[1].strip("'\"") > key:
            return end
        end += 1
    return end


def _text(section: str, key: str) -> str:
    words = re.sub(r"[^A-Za-z0-9]+", " ", key).strip()
    text = f"Call {key}" if section == "operations" else words[:1].upper() + words[1:]
    return f"{text}."
