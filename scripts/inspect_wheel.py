"""Look inside the built wheel: the four import roots, their markers, and nothing else.

Nothing of it may run when it is installed, nor when Python starts: no `.pth` file, no script, no
data outside the import roots, no compiled code, and no entry point but the command and the pytest
plugin.
"""

from __future__ import annotations

import sys
from configparser import ConfigParser
from pathlib import Path
from zipfile import ZipFile

ROOTS = {"openai_oxide", "openai_oxide_lib", "openai_oxide_runtime", "openai_oxide_mock"}
NEEDED = {f"{root}/{file}" for root in ROOTS for file in ("__init__.py", "py.typed")}
NEEDED.add("openai_oxide_mock/contract.json")


HOOKS = (".pth", ".so", ".pyd", ".dll", ".dylib", ".exe", "/setup.py")
PYTEST_PLUGINS = (
    "openai_oxide_mock.pytest_plugin",
    "openai_oxide_runtime.cassettes.pytest_plugin",
)
ENTRY_POINTS = {
    "console_scripts": {"openai-oxide": "openai_oxide_lib.cli:command_line"},
    "pytest11": {name: name for name in PYTEST_PLUGINS},
}


def problems(names: set[str]) -> list[str]:
    """What is missing from, or foreign to, a wheel with these files."""
    roots = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    licences = {name.rpartition("/")[2] for name in names if ".dist-info/licenses/" in name}
    missing = [f"{name} is missing" for name in sorted(NEEDED - names)]
    foreign = [f"{root} does not belong there" for root in sorted(roots - ROOTS)]
    unlicensed = [f"{name} is missing" for name in sorted({"LICENSE", "NOTICE"} - licences)]
    hooks = [f"{name} might run unasked" for name in sorted(names) if _is_hook(name)]
    return missing + foreign + unlicensed + hooks


def _is_hook(name: str) -> bool:
    return f"/{name}".endswith(HOOKS) or ".data/" in name


def entry_problems(archive: ZipFile) -> list[str]:
    """The entry points of a wheel, unless they are those that belong there."""
    parser = ConfigParser()
    for name in archive.namelist():
        if name.endswith(".dist-info/entry_points.txt"):
            parser.read_string(archive.read(name).decode())
    groups = {group: dict(parser[group]) for group in parser.sections()}
    return [] if groups == ENTRY_POINTS else [f"the entry points are {groups}"]


def main(folder: Path) -> int:
    """Report on the wheel and the source distribution in this folder."""
    [wheel] = folder.glob("*.whl")
    [source] = folder.glob("*.tar.gz")
    with ZipFile(wheel) as archive:
        names = set(archive.namelist())
        issues = problems(names) + entry_problems(archive)
    print(f"{source.name}: {source.stat().st_size / 1e6:.1f} MB")
    print(f"{wheel.name}: {wheel.stat().st_size / 1e6:.1f} MB, {len(names)} files")
    print(
        "\n".join(issues) or "wheel: four import roots, typed, licensed, nothing that runs unasked"
    )
    return 1 if issues else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
