"""Make an environment and install one of the locked requirement sets: `bootstrap.py SET`.

base, dev and bench share `.venv`; every other set has an environment of its own, `.venv-SET`.

Uses uv when it is on the path, else venv and pip. Any Python starts this file, and it looks for one
that is new enough for the project; therefore it keeps to the syntax of Python 3.6.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import List, Optional

MINIMUM = (3, 11)
NAMES = ["python3", "python3.14", "python3.13", "python3.12", "python3.11", "python"]
ROOT = Path(__file__).resolve().parent.parent
SHARED = ("base", "dev", "bench")
TOO_OLD = """\
openai_oxide needs Python {}.{} or newer, and none was found (this is {}.{}).
Install one, or name it:  make {} PYTHON=/path/to/python3.12"""


def main(name: str) -> int:
    lock = ROOT / "requirements" / (name + ".txt")
    venv = environment(name)
    python = interpreter(venv)
    began = time.monotonic()
    uv = shutil.which("uv")
    if not new_enough(str(python)):
        base = find_python()
        if base is None and uv is None:
            print(TOO_OLD.format(*MINIMUM, *sys.version_info[:2], "TARGET"), file=sys.stderr)
            return 1
        make_venv(venv, base, uv)
    packages = locked(lock)
    say(f"installing {len(packages)} packages from {lock.relative_to(ROOT)}")
    install(python, lock, packages, uv)
    (venv / (".installed-" + name)).touch()
    say(f"ready after {time.monotonic() - began:.0f} s")
    return 0


def environment(name: str) -> Path:
    return ROOT / (".venv" if name in SHARED else ".venv-" + name)


def interpreter(venv: Path) -> Path:
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def say(text: str) -> None:
    print("set-up: " + text, flush=True)


def new_enough(python: str) -> bool:
    """Whether this interpreter starts and is at least the minimum version."""
    probe = f"import sys, venv, ensurepip; sys.exit(sys.version_info < {MINIMUM})"
    try:
        return subprocess.run([python, "-c", probe], stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def find_python() -> Optional[str]:
    candidates = [sys.executable] + [path for path in map(shutil.which, NAMES) if path]
    return next((path for path in candidates if new_enough(path)), None)


def make_venv(venv: Path, base: Optional[str], uv: Optional[str]) -> None:
    """A fresh environment; with uv alone, uv brings the interpreter too."""
    say("making {} with {}".format(venv.name, base or "an interpreter that uv brings"))
    if base is None:
        run([str(uv), "venv", "--quiet", "--clear", "--seed", "--python", ">=3.11", str(venv)])
    else:
        run([base, "-m", "venv", "--clear", str(venv)])


def locked(lock: Path) -> List[str]:
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [line.split("==")[0] for line in lines if "==" in line and line[0].isalnum()]


def install(python: Path, lock: Path, packages: List[str], uv: Optional[str]) -> None:
    """The locked packages, then the project itself in place; pip steps in where uv fails."""
    if uv is not None:
        target = ["--python", str(python)]
        in_place = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
        head = [uv, "pip", "install", *target]
        steps = [[*head, "--require-hashes", "-r", str(lock)], [*head, "--quiet", *in_place]]
        if all(subprocess.run(step).returncode == 0 for step in steps):
            return
        say("uv did not manage; trying pip")
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check"]
    # Byte code is written when a module is first imported: that halves the time of set-up.
    # The lock names everything; pip would look for extras, such as pydantic[email], by itself.
    whole = ["--no-compile", "--no-deps", "--require-hashes", "-r", str(lock)]
    run_counted([*pip, *whole], len(packages))
    run([*pip, "--quiet", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])


def run(command: List[str]) -> None:
    code = subprocess.run(command).returncode
    if code != 0:
        raise SystemExit("set-up failed: {} (exit {})".format(" ".join(command), code))


def run_counted(command: List[str], total: int) -> None:
    """Run pip with one line of progress instead of its hundreds."""
    lines: List[str] = []
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, universal_newlines=True
    )
    assert process.stdout is not None
    count = 0
    for line in process.stdout:
        lines.append(line)
        if line.startswith(("Collecting", "Requirement already")):
            count += 1
            progress(count, total, line.split()[1 if line.startswith("Coll") else 3])
        elif line.startswith("Installing"):
            progress(count, total, "unpacking")
    if sys.stdout.isatty():
        print("\r\033[K", end="", flush=True)
    if process.wait() != 0:
        raise SystemExit("".join(lines[-25:]) + "set-up failed: pip could not install")


def progress(count: int, total: int, name: str) -> None:
    text = "  {}/{} {}".format(count, total, name.split("==")[0])
    if sys.stdout.isatty():
        print("\r\033[K" + text, end="", flush=True)
    elif count % 20 == 0 or name == "unpacking":
        print(text, flush=True)


if __name__ == "__main__":
    sets = sorted(lock.stem for lock in (ROOT / "requirements").glob("*.txt"))
    if len(sys.argv) != 2 or sys.argv[1] not in sets:
        raise SystemExit("usage: bootstrap.py " + "|".join(sets))
    sys.exit(main(sys.argv[1]))
