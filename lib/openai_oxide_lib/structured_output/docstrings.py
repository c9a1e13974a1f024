"""Parse docstrings: the text of a function, and that of each of its parameters. Pure.

Google    Args:                 NumPy    Parameters          reST    :param city: Where.
              city: Where.               ----------                  :param str unit: Which.
                                         city : str
                                             Where.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

__all__ = ["described"]

_GOOGLE: Final = re.compile(r"^\s*(?:Args|Arguments|Parameters):\s*$")
_TYPE: Final = r"\((?:[^()]|\([^()]*\))*\)"
_ENTRY: Final = re.compile(rf"^(\s+)\*{{0,2}}(\w+)\s*(?:{_TYPE})?:\s*(\S.*)?$")
_NUMPY: Final = re.compile(r"^(?:Other )?Parameters\s*$")
_LINE: Final = re.compile(r"^\s*-{3,}\s*$")
_NAMES: Final = re.compile(r"^(\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?$")
_FIELD: Final = re.compile(r"^:(\w+)(?:\s+([^:]*))?:\s*(.*)$")
_PARAMETER: Final = frozenset(("param", "parameter", "arg", "argument", "key", "keyword"))


def described(docstring: str) -> tuple[str, dict[str, str]]:
    """The text of a docstring before its parameters, and the descriptions of these by name."""
    lines = docstring.splitlines()
    for is_start, entries in _STYLES:
        start = next((at for at in range(len(lines)) if is_start(lines, at)), None)
        if start is not None:
            return "\n".join(lines[:start]).strip(), _joined(entries(lines[start:]))
    return docstring.strip(), {}


def _joined(entries: Iterable[tuple[str, list[str]]]) -> dict[str, str]:
    pairs = list(entries)  # the lines of an entry are complete once all are read
    texts = {name: " ".join(" ".join(lines).split()) for name, lines in pairs if name}
    return {name: text for name, text in texts.items() if text}


def _google(lines: list[str], at: int) -> bool:
    return bool(_GOOGLE.match(lines[at]))


def _numpy(lines: list[str], at: int) -> bool:
    underlined = at + 1 < len(lines) and _LINE.match(lines[at + 1])
    return bool(underlined and _NUMPY.match(lines[at]))


def _rest(lines: list[str], at: int) -> bool:
    return bool(_FIELD.match(lines[at]))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _google_entries(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """``name: meaning`` lines with their continuation lines, up to a line that is not indented."""
    depth, entry_lines = 0, ("", [""])
    for line in lines[1:]:
        if line.strip() and not _indent(line):
            break
        entry = _ENTRY.match(line)
        if entry and (not depth or _indent(line) <= depth):
            yield entry_lines
            depth, entry_lines = _indent(line), (entry[2], [entry[3] or ""])
        else:
            entry_lines[1].append(line)
    yield entry_lines


def _numpy_entries(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """``name : type`` lines, each with its indented text, up to the next section."""
    text_lines: list[str] = []
    for at, line in enumerate(lines):
        if _numpy(lines, at) or _LINE.match(line):
            continue
        if at + 1 < len(lines) and line.strip() and _LINE.match(lines[at + 1]):
            break
        names = None if _indent(line) else _NAMES.match(line)
        if names:
            text_lines = []
            yield from ((name.strip().lstrip("*"), text_lines) for name in names[1].split(","))
        else:
            text_lines.append(line)


def _rest_fields(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """``:param type name: meaning`` fields with their continuation lines."""
    text_lines: list[str] = []
    for line in lines:
        field = _FIELD.match(line)
        if field is None:
            text_lines.append(line)
            continue
        words = (field[2] or "").split()
        text_lines = [field[3]]
        if field[1] in _PARAMETER and words:
            yield words[-1].lstrip("*"), text_lines


_STYLES: Final = ((_google, _google_entries), (_numpy, _numpy_entries), (_rest, _rest_fields))
