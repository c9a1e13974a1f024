"""The environment variables that the source of a package names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

__all__ = ["mentioned", "read"]

_ASKED = re.compile(r"(?:environ(?:\.\w+)?|getenv)\s*[(\[]\s*[\"']([A-Za-z_0-9]+)[\"']")
_NAME = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")


def read(folder: Path) -> dict[str, str]:
    """Each variable that a module below ``folder`` asks ``os.environ`` for, and which one does."""
    variables: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        for name in _ASKED.findall(path.read_text(encoding="utf-8")):
            variables.setdefault(name, path.relative_to(folder).as_posix())
    return variables


def mentioned(folders: Iterable[Path]) -> set[str]:
    """Every text of the modules below ``folders`` that could be a variable's name."""
    texts = (path.read_text(encoding="utf-8") for each in folders for path in each.rglob("*.py"))
    return {name.group() for text in texts for name in _NAME.finditer(text)}
