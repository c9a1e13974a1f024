"""``make slim FEATURES=responses,embeddings OUT=folder``: a wheel that has only these features.

The package is generated for the features alone, held against their part of the contract by the
coverage gate, and built together with the hand-written modules that they need. The wheel has the
name and the version of the whole one, with the features as the version's local label. ``--test``
installs it into an empty environment and runs the tests of calls and streams there, without those
that need what was left out.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HAND_WRITTEN = (Path("lib/openai_oxide_lib"), Path("runtime/openai_oxide_runtime"))
SOURCES = ("generated/openai_oxide", *(path.as_posix() for path in HAND_WRITTEN))
TESTS = (
    "tests/lib/responses/test_background_stream.py",
    "tests/lib/functions/test_function_tool.py",
    "tests/lib/structured_output/test_over_sockets.py",
    "tests/lib/tool_loop/test_loop.py",
)
"""They need nothing to be imported that is not in every build."""
NEEDED = ("hypercorn", "hypothesis", "pytest", "starlette", "trustme")
README = """# openai_oxide, a slim build

The resources of these features, and what they reach: {features}. What was left out says which
feature brings it.
"""


def main(arguments: list[str]) -> int:
    """Build one wheel; the exit code says whether all went well."""
    parser = argparse.ArgumentParser("python -m scripts.slim", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--features", required=True, help="names of spec/features.toml, by commas")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the wheel goes")
    parser.add_argument("--test", action="store_true", help="install the wheel and run tests")
    options = parser.parse_args(arguments)
    features = sorted({name.strip() for name in options.features.split(",") if name.strip()})
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder)
        try:
            wheel = build(features, stage, options.out)
            if options.test:
                test(wheel, stage / "environment")
        except subprocess.CalledProcessError as failed:
            return failed.returncode
    print(f"{wheel}: {wheel.stat().st_size / 1000:.0f} kB")
    return 0


def build(features: list[str], stage: Path, out: Path) -> Path:
    """The wheel of ``features``, put together in the empty folder ``stage``."""
    run("codegen", "generate", "--features", ",".join(features), "--out", str(stage))
    lay_out(features, stage)
    check(stage)
    out.mkdir(parents=True, exist_ok=True)
    run("build", "--wheel", "--no-isolation", "--outdir", str(out.resolve()), cwd=stage, quiet=True)
    return out / f"openai_oxide_sdk-{version(features)}-py3-none-any.whl"


def lay_out(features: list[str], stage: Path) -> None:
    """Put beside the generated package what else goes into the wheel."""
    removed = [own for name, row in table().items() if name not in features for own in row]
    for path in HAND_WRITTEN:
        shutil.copytree(ROOT / path, stage / path, ignore=shutil.ignore_patterns("__pycache__"))
    for name in removed:
        remove(module(stage, name))
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, stage)
    (stage / "README.md").write_text(README.format(features=", ".join(features)), "utf-8")
    (stage / "pyproject.toml").write_text(project(features), "utf-8")


def table() -> dict[str, list[str]]:
    """The hand-written modules that each feature brings."""
    rows = tomllib.loads((ROOT / "spec" / "features.toml").read_text("utf-8"))
    return {name: row.get("modules", []) for name, row in rows.items()}


def module(root: Path, name: str) -> Path:
    """The file or the folder of a hand-written module, by its name in the table."""
    folders = {path.name: path.parent for path in HAND_WRITTEN}
    path = root / folders[name.partition(".")[0]] / name.replace(".", "/")
    return path if path.is_dir() else path.with_suffix(".py")


def remove(path: Path) -> None:
    """Remove a file or a folder."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()


def version(features: list[str]) -> str:
    """The version of the whole package, with ``features`` as its local label."""
    number = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return f"{number}+slim.{'.'.join(name.replace('-', '.') for name in features)}"


def project(features: list[str]) -> str:
    """The project's own ``pyproject.toml`` with another version and without the embedded server."""
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    text = re.sub(r"(?m)^version = .*$", f'version = "{version(features)}"', text, count=1)
    text = re.sub(r"(?ms)^mock = \[.*?^\]\n", "", text, count=1)
    text = re.sub(r"(?ms)^\[project\.entry-points\.pytest11\]\n.*?(?=^\[)", "", text, count=1)
    return re.sub(r"(?ms)^packages = \[.*?^\]", f"packages = {list(SOURCES)}", text, count=1)


def check(stage: Path) -> None:
    """Hold the staged package against its part of the contract."""
    places = [str(stage / Path(source).parent) for source in SOURCES]
    path = os.pathsep.join([*places, str(ROOT)])
    contract = stage / "mock/openai_oxide_mock/contract.json"
    run("tests.coverage", "--contract", str(contract), environment={"PYTHONPATH": path})


def test(wheel: Path, environment: Path) -> None:
    """Run tests with the wheel installed, and the embedded server from the sources."""
    run("venv", str(environment))
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run("pip", "install", "--quiet", str(wheel), *NEEDED, python=python)
    options = ("-q", "-p", "no:cacheprovider", "-p", "tests.slim.lacking", "-r", "f")
    path = os.pathsep.join([str(ROOT), str(ROOT / "mock")])
    run("pytest", *options, *TESTS, python=python, environment={"PYTHONPATH": path})


def run(
    module: str,
    *arguments: str,
    cwd: Path = ROOT,
    quiet: bool = False,
    python: Path | str = sys.executable,
    environment: dict[str, str] | None = None,
) -> None:
    """Run ``python -m module``; raises CalledProcessError where that fails."""
    subprocess.run(
        [str(python), "-m", module, *arguments],
        cwd=cwd,
        check=True,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.DEVNULL if quiet else None,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
