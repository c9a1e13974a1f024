"""Put into `.wasm/` what a page needs: Pyodide, and wheels of this SDK and its dependencies.

`python -m examples.browser.prepare` needs node's `npm`, `pip`, and what `make test` installs. The
versions of the dependencies are those of `requirements/base.txt`; that of Pyodide stands here.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

PYODIDE = "314.0.7"
PYTHON = "3.14"
PLATFORM = "pyemscripten_2026_0_wasm32"
# What the SDK imports, or may be asked to import, where there are neither sockets nor threads.
NEEDED = (
    *("annotated-types", "pydantic", "pydantic-core", "typing-extensions", "typing-inspection"),
    *("anyio", "certifi", "h11", "httpcore", "httpx", "idna"),
)
ROOT = Path(__file__).resolve().parents[2]
WASM = ROOT / ".wasm"
WHEELS = WASM / "wheels"
ENGINE = WASM / "node_modules" / "pyodide"


def pinned() -> list[str]:
    """The requirements as the lock has them."""
    locked = (ROOT / "requirements" / "base.txt").read_text("utf-8")
    found = dict(re.findall(r"^([\w.-]+)(==[^ ;\\]+)", locked, re.MULTILINE))
    return [name + found[name] for name in NEEDED]


def run(*command: str) -> None:
    """Run a command; the program ends if it fails."""
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


def install_engine() -> None:
    """Pyodide, as the package that npm has."""
    known = ENGINE / "package.json"
    if known.exists() and f'"version": "{PYODIDE}"' in known.read_text("utf-8"):
        return
    npm = shutil.which("npm")
    if npm is None:
        raise SystemExit("npm is needed to install Pyodide; it comes with Node")
    quiet = ("--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error")
    run(npm, "install", "--prefix", str(WASM), *quiet, f"pyodide@{PYODIDE}")


def download_wheels() -> None:
    """The dependencies, once for each set of versions."""
    stamp, wanted = WHEELS / ".pinned", "\n".join(pinned())
    if stamp.exists() and stamp.read_text("utf-8") == wanted:
        return
    shutil.rmtree(WHEELS, ignore_errors=True)
    WHEELS.mkdir(parents=True)
    where = ("--only-binary=:all:", "--python-version", PYTHON, "--implementation", "cp")
    run(
        *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *where),
        *("--abi", "cp314", "--platform", PLATFORM, "--dest", str(WHEELS), *pinned()),
    )
    stamp.write_text(wanted, "utf-8")


def build_wheel() -> None:
    """This SDK, as it is now."""
    for old in WHEELS.glob("openai_oxide*"):
        old.unlink()
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(WHEELS), ".")


def wheels() -> list[str]:
    """The names of the wheels that a page unpacks."""
    return sorted(path.name for path in WHEELS.glob("*.whl"))


def main() -> None:
    """Everything, as far as it is not there yet."""
    WASM.mkdir(exist_ok=True)
    install_engine()
    download_wheels()
    build_wheel()
    print(f"{len(wheels())} wheels and Pyodide {PYODIDE} are in {WASM}")


if __name__ == "__main__":
    main()
