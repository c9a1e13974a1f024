"""The environment variables that the source of a package names."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

__all__ = ["mentioned", "read"]

_NAME = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)+")


def read(folder: Path) -> dict[str, str]:
    """Each variable that a module below ``folder`` asks ``os.environ`` for, and which one does."""
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if "environ" in text or "getenv" in text:
            for name in _asked(ast.parse(text)):
                found.setdefault(name, path.relative_to(folder).as_posix())
    return found


def mentioned(folders: Iterable[Path]) -> set[str]:
    """Every text of the modules below ``folders`` that could be a variable's name."""
    texts = (
        path.read_text(encoding="utf-8") for folder in folders for path in folder.rglob("*.py")
    )
    return {name.group() for text in texts for name in _NAME.finditer(text)}


def _asked(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and re.search(
            r"(environ\.\w+|getenv)$", ast.unparse(node.func)
        ):
            yield from _texts(node.args[:1])
        elif isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("environ"):
            yield from _texts([node.slice])


def _texts(nodes: Iterable[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
