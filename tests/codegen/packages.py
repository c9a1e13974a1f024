"""Small packages on disk, to be read like the official one."""

from __future__ import annotations

import textwrap
from pathlib import Path

from codegen.parity.official import Official


def package(root: Path, files: dict[str, str]) -> Official:
    """A package ``openai`` of these files, each by its path in it; folders become packages."""
    base = root / "openai"
    for name, text in files.items():
        file = base / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text), "utf-8")
    for folder in {base, *(path.parent for path in base.rglob("*.py"))}:
        (folder / "__init__.py").touch()
    return Official(base)
