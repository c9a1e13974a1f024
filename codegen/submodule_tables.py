"""The submodules of the official package, from tables: ``types.chat.chat_completion`` and its like.

``spec/modules/`` says which names each module has and what they are here. Two thousand files of an
import or two would be heavy, so the generator writes a table for each package, from which a module
is made when it is first imported. Modules of the packages in ``WRITTEN`` are files all the same:
programs name them in annotations, and type checkers see only files.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from codegen.errors import Problem
from codegen.toml_files import from_toml

Target = str | list[Any]
"""``models.chat:ChatCompletion``, or a type built from such: ``["union", "models.chat:A", …]``."""
Row = dict[str, Target]
Rows = dict[str, Row]

PACKAGE = "openai_oxide"
ROOM = f"generated/{PACKAGE}"
WRITTEN = frozenset(
    ("lib", "types", "types.chat", "types.responses", "types.shared", "types.shared_params")
)
FOREIGN = frozenset(("builtins", "httpx", f"{PACKAGE}_lib", f"{PACKAGE}_runtime"))
COMMAND = "run `python -m codegen parity modules`"


@dataclass(slots=True)
class ModuleTables:
    """The content of ``spec/modules``: names, advice for absent names, and the release."""

    rows: Rows = field(default_factory=dict)
    absent: dict[str, str] = field(default_factory=dict)
    release: str = ""


def read(folder: Path) -> ModuleTables:
    """The tables of a folder; the first file that has a name counts: ``others.toml``, by hand."""
    tables = ModuleTables()
    for path in sorted(folder.glob("*.toml")):
        from_toml(path, partial(_take, tables))
    return tables


def _take(tables: ModuleTables, rows: dict[str, Any]) -> None:
    for module, row in rows.items():
        if module == "about":
            tables.release = row["release"]
        elif module == "absent":
            tables.absent.update(row)
        else:
            tables.rows[module] = {**row, **tables.rows.get(module, {})}


@dataclass(slots=True)
class ModuleTable:
    """The modules of one package: their names with targets as Python writes them."""

    package: str
    modules: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.package.replace(".", "_") or "top"


def arrange(tables: ModuleTables, files: dict[str, str]) -> list[ModuleTable]:
    """The rows by package; of modules that are files, only the names that these lack."""
    index = NameIndex(files)
    by_package: dict[str, ModuleTable] = {}
    for module in sorted({*tables.rows, *_packages(tables)}):
        row = tables.rows.get(module, {})
        names = {n: _python(t) for n, t in sorted(row.items()) if not index.has(module, n)}
        package, _, name = module.rpartition(".")
        if names or not index.is_file(module):
            by_package.setdefault(package, ModuleTable(package)).modules[name] = names
    return [table for _, table in sorted(by_package.items())]


@dataclass(slots=True)
class ModuleFile:
    """A module as a file: what it imports, and the types that it builds from that."""

    name: str
    exported: list[str]
    imports: list[tuple[str, str]] = field(default_factory=list)
    types: list[tuple[str, str]] = field(default_factory=list)
    typing: list[str] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"{ROOM}/{self.name.replace('.', '/')}.py"


def module_files(tables: ModuleTables, files: dict[str, str]) -> list[ModuleFile]:
    """The modules that are files, besides those that are there."""
    index, packages = NameIndex(files), _packages(tables)
    return [
        _file(module, row)
        for module, row in sorted(tables.rows.items())
        if module.rpartition(".")[0] in WRITTEN
        and not index.is_file(module)
        and module not in packages
    ]


def missing_packages(tables: ModuleTables, files: dict[str, str]) -> list[str]:
    """The packages that need a file and have none yet."""
    index = NameIndex(files)
    return sorted(p for p in WRITTEN & _packages(tables) if not index.is_file(p))


def _file(module: str, row: Row) -> ModuleFile:
    file = ModuleFile(module, sorted(row))
    for name, target in sorted(row.items()):
        if isinstance(target, str):
            place, _, own = _whole(target).partition(":")
            file.imports.append((place, f"{own} as {name}"))
        else:
            file.types.append((name, _annotation(target)))
            whole = [_whole(part).partition(":") for part in references(target)]
            file.imports += [(m, f"{n} as _{n}") for m, _, n in whole if m != "builtins"]
            file.typing = sorted({*file.typing, "TypeAlias", *_special(target)})
    file.imports = sorted(set(file.imports))
    return file


def _special(target: Target) -> Iterator[str]:
    """What a built type takes from ``typing``."""
    if isinstance(target, list) and target[0] == "literal":
        yield "Literal"
    for part in target[1:] if isinstance(target, list) else ():
        yield from _special(part)


def _annotation(target: Target) -> str:
    """A type as Python writes it, of names with an underscore before them."""
    if isinstance(target, str):
        place, _, name = target.partition(":")
        return name if place == "builtins" else f"_{name}"
    kind, *parts = target
    if kind == "literal":
        return f"Literal[{', '.join(map(repr, parts))}]"
    inner = [_annotation(part) for part in parts]
    plain = {"union": " | ".join(inner), "list": f"list[{inner[0]}]"}
    return plain.get(kind, f"dict[str, {inner[0]}]")


def _packages(tables: ModuleTables) -> set[str]:
    """Every package of a module in the tables."""
    packages = set()
    for module in tables.rows:
        while module := module.rpartition(".")[0]:
            packages.add(module)
    return packages


def problems(tables: ModuleTables, files: dict[str, str]) -> list[Problem]:
    """Targets in the package that do not exist any more."""
    index = NameIndex(files)
    return [
        Problem(f"spec/modules: {module}.{name}", f"{target} does not exist: {COMMAND}")
        for module, row in tables.rows.items()
        for name, whole in row.items()
        for target in references(whole)
        if not index.refers(target)
    ]


class NameIndex:
    """The names that generated files declare, by module."""

    def __init__(self, files: dict[str, str]) -> None:
        self.files = files
        self._names: dict[str, set[str]] = defaultdict(set)

    def _text(self, module: str) -> str | None:
        path = f"{ROOM}/{module.replace('.', '/')}"
        return self.files.get(f"{path}.py") or self.files.get(f"{path}/__init__.py")

    def is_file(self, module: str) -> bool:
        return self._text(module) is not None

    def has(self, module: str, name: str) -> bool:
        """Whether the file of a module declares a name, or offers it from elsewhere."""
        if module not in self._names:
            text = self._text(module) or ""
            declared = re.findall(r"^(?:class |def )?(\w+)", text, re.MULTILINE)
            self._names[module] = {*declared, *re.findall(r'^ +"(\w+)": "', text, re.MULTILINE)}
        return name in self._names[module]

    def refers(self, target: str) -> bool:
        module, _, name = target.partition(":")
        return _is_foreign(target) or self.has(module, name)


def _whole(target: str) -> str:
    return target if _is_foreign(target) else f"{PACKAGE}.{target}"


def _is_foreign(target: str) -> bool:
    """Whether a target is outside the package."""
    return target.partition(":")[0].partition(".")[0] in FOREIGN


def references(target: Target) -> Iterator[str]:
    if isinstance(target, str):
        yield target
    elif target[0] != "literal":
        for part in target[1:]:
            yield from references(part)


def _python(target: Target) -> str:
    """A target as Python source, with absolute names."""
    if isinstance(target, str):
        return repr(_whole(target))
    parts = [repr(p) for p in target[1:]] if target[0] == "literal" else map(_python, target[1:])
    return f"({', '.join([repr(target[0]), *parts])},)"
