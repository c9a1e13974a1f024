"""Pyright over a folder of programs."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["Diagnostic", "check"]

_CONFIG = {
    "typeCheckingMode": "basic",
    "pythonVersion": "3.11",
    "reportTypedDictNotRequiredAccess": False,
}


class Diagnostic(NamedTuple):
    """One message of the type checker."""

    file: str
    line: int
    severity: str
    message: str


def check(folder: Path, search: Sequence[Path] = ()) -> Iterator[Diagnostic]:
    """The messages for the programs in ``folder``; lines are counted from 0."""
    config = {**_CONFIG, "extraPaths": [str(path) for path in search]}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    process = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=1200)
    for each in json.loads(process.stdout)["generalDiagnostics"]:
        file, line = Path(each["file"]).stem, each["range"]["start"]["line"]
        yield Diagnostic(file, line, each["severity"], each["message"])
