"""Install the suite into `.venv-autobahn`: `python -m tests.autobahn.prepare`.

The suite is a program of Python 2.7 and will stay one. Its packages are locked like all others, and
go into a folder that only its server is told of. `PYTHON2=/path/to/python2.7` names the interpreter
where it is not found; it needs pip. What would speed the suite up is left out: it wants compiling.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

__all__ = ["FOLDER", "python2"]

ROOT: Final = Path(__file__).resolve().parents[2]
FOLDER: Final = ROOT / ".venv-autobahn"
LOCK: Final = ROOT / "requirements" / "python2" / "autobahn.txt"
PROBE: Final = "import sys, pip; sys.exit(sys.version_info[:2] != (2, 7))"
MISSING: Final = """\
The suite needs Python 2.7 with pip, and none was found.
Install one, or name it:  make test-autobahn PYTHON2=/path/to/python2.7"""


def python2() -> str:
    """The interpreter for the suite; SystemExit if there is none."""
    found = next(filter(_works, _candidates()), None)
    if found is None:
        raise SystemExit(MISSING)
    return found


def _candidates() -> Iterator[str]:
    yield from filter(None, [os.environ.get("PYTHON2"), shutil.which("python2.7")])
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    yield from map(str, pyenv.glob("versions/2.7*/bin/python"))


def _works(python: str) -> bool:
    try:
        return subprocess.run([python, "-c", PROBE], stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def main() -> int:
    """Install afresh what the lock says."""
    python = python2()
    print(f"set-up: installing the suite with {python}", flush=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    locked = ["--no-deps", "--require-hashes", "--requirement", str(LOCK)]
    quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}
    done = subprocess.run([*pip, *locked, "--target", str(FOLDER)], env=quiet)
    if done.returncode == 0:
        (FOLDER / ".installed-autobahn").touch()
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
