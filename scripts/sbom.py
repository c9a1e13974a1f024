"""The bill of materials of the wheel, as CycloneDX JSON: `python -m scripts.sbom [FILE]`.

It is made from `pyproject.toml` and `requirements/base.txt` alone, so that a commit always gives
the same bytes: the packages that every install takes along (required), those of the extras
(optional), and who asks for whom. The hashes of their files stand in the lock.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from scripts.bootstrap import ROOT

LOCK: Final = ROOT / "requirements" / "base.txt"
PROJECT: Final = ROOT / "pyproject.toml"
NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
PINNED: Final = re.compile(r"^([a-z0-9._-]+)==([^\s;]+)")


@dataclass
class Package:
    """One package of the lock, and who asks for it."""

    name: str
    version: str
    asked_by: list[str] = field(default_factory=list)

    @property
    def purl(self) -> str:
        return f"pkg:pypi/{self.name}@{self.version}"


def packages(lock: str) -> list[Package]:
    """The packages of a lock, in its order; who asks for each stands in the comments below it."""
    result: list[Package] = []
    for line in lock.splitlines():
        if pinned := PINNED.match(line):
            result.append(Package(pinned[1], pinned[2]))
        elif result and line.startswith("    #"):
            asking = line.strip(" #").removeprefix("via").strip()
            result[-1].asked_by += [asking] if asking else []
    return result


def names(requirements: Iterable[str]) -> set[str]:
    """The names that requirements begin with, as locks write them."""
    heads = (NAME.match(requirement) for requirement in requirements)
    return {re.sub(r"[-_.]+", "-", head.group()).lower() for head in heads if head}


def closure(first: set[str], all_packages: Iterable[Package]) -> set[str]:
    """These packages and all that they ask for."""
    reached = set(first)
    while more := {p.name for p in all_packages if reached & set(p.asked_by)} - reached:
        reached |= more
    return reached


def bill(project: dict[str, Any], lock: str) -> dict[str, Any]:
    """The document, with nothing in it that two runs could differ in."""
    all_packages = packages(lock)
    required = closure(names(project["dependencies"]), all_packages)
    extras = project["optional-dependencies"].values()
    optional = closure(names(r for extra in extras for r in extra), all_packages)
    shipped = [package for package in all_packages if package.name in required | optional]
    wheel = Package(project["name"], project["version"])
    direct = [p for p in shipped if any(who.startswith(wheel.name) for who in p.asked_by)]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, wheel.purl + lock)}",
        "version": 1,
        "metadata": {"component": _component(wheel, licence=project["license"])},
        "components": [_component(p, required=p.name in required) for p in shipped],
        "dependencies": [_needs(wheel, direct), *_graph(shipped)],
    }


def _component(
    package: Package, *, required: bool | None = None, licence: str | None = None
) -> dict[str, Any]:
    component: dict[str, Any] = {"type": "library", "bom-ref": package.purl}
    component |= {"name": package.name, "version": package.version, "purl": package.purl}
    if required is not None:
        component["scope"] = "required" if required else "optional"
    if licence is not None:
        component["licenses"] = [{"license": {"id": licence}}]
    return component


def _graph(shipped: list[Package]) -> Iterator[dict[str, Any]]:
    for package in shipped:
        yield _needs(package, [p for p in shipped if package.name in p.asked_by])


def _needs(package: Package, direct: Iterable[Package]) -> dict[str, Any]:
    return {"ref": package.purl, "dependsOn": sorted(other.purl for other in direct)}


def text() -> str:
    """The document of this project as it is written to disk."""
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    return json.dumps(bill(project, LOCK.read_text(encoding="utf-8")), indent=2) + "\n"


def main(target: str | None) -> int:
    """Write the document, to standard output if no file is named."""
    if target is None:
        sys.stdout.write(text())
        return 0
    file = Path(target)
    file.parent.mkdir(parents=True, exist_ok=True)
    document = text()
    file.write_text(document, encoding="utf-8", newline="\n")
    print(f"{file}: {len(json.loads(document)['components'])} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else None))
