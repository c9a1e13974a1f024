"""Releases of the official package: the pinned one, and others from the package index."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from ..errors import GenerationError, Problem
from .official import PACKAGE, Official

NEWEST = "newest"
_PIN = re.compile(rf'"{PACKAGE}==([^"]+)"')
_METADATA = re.compile(r"^Requires-Dist: (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Release:
    """A wheel of the official package, and its unpacked files."""

    official: Official
    wheel: Path

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.wheel.read_bytes()).hexdigest()

    @property
    def requirements(self) -> list[str]:
        """The packages that it needs."""
        folder = self.official.root.parent
        [metadata] = folder.glob(f"{PACKAGE}-*.dist-info/METADATA")
        return _METADATA.findall(metadata.read_text("utf-8"))


def pin(root: Path) -> str:
    """The release that ``pyproject.toml`` names."""
    match = _PIN.search((root / "pyproject.toml").read_text("utf-8"))
    if match is None:
        raise GenerationError([Problem("pyproject.toml", f"has no pin {PACKAGE}==…")])
    return match[1]


def fetch(version: str, folder: Path) -> Release:
    """Download a release, or the ``newest``, with pip, and unpack it; nothing of it is executed."""
    target = folder / version
    name = PACKAGE if version == NEWEST else f"{PACKAGE}=={version}"
    options = ["--quiet", "--no-deps", "--only-binary", ":all:", "--dest", str(target)]
    command = [sys.executable, "-m", "pip", "download", *options, name]
    process = subprocess.run(command, capture_output=True, text=True, check=False)
    wheels = list(target.glob("*.whl")) if process.returncode == 0 else []
    if not wheels:
        what = f"cannot be downloaded: {process.stderr.strip()[-300:]}"
        raise GenerationError([Problem(name, what)])
    with ZipFile(wheels[0]) as archive:
        archive.extractall(target)
    return Release(Official.unpacked(target, wheels[0].name.split("-")[1]), wheels[0])


def pinned(root: Path, folder: Path) -> Official:
    """The pinned release: the installed one, or downloaded into ``folder``."""
    version = pin(root)
    installed = Official.installed()
    return installed if installed.release == version else fetch(version, folder).official


def move_pin(root: Path, release: Release) -> list[Path]:
    """Name ``release`` in the project's files and locks; returns the changed ones."""
    old, new = pin(root), release.official.release
    lock = re.compile(rf"(?m)^{PACKAGE}=={re.escape(old)}( \\\n +--hash=sha256:\w+)+")
    block = f"{PACKAGE}=={new} \\\n    --hash=sha256:{release.sha256}"
    edits = [(path, lock, block) for path in sorted((root / "requirements").glob("*.txt"))]
    edits.append((root / "pyproject.toml", _PIN, f'"{PACKAGE}=={new}"'))
    edits.append((root / "README.md", re.compile(rf"`?{PACKAGE}`? {re.escape(old)}"), ""))
    return [path for path, pattern, text in edits if _edit(path, pattern, text, old, new)]


def _edit(path: Path, pattern: re.Pattern[str], text: str, old: str, new: str) -> bool:
    """Replace each match by ``text``, or the old version in it by the new one."""
    before = path.read_text("utf-8")
    after = pattern.sub(lambda match: text or match[0].replace(old, new), before)
    if after != before:
        path.write_text(after, "utf-8", newline="\n")
    return after != before
