"""``python -m codegen parity modules``: the class here for each name of the official package.

It walks the installed official package and the one generated here side by side and writes
``spec/modules/types.toml`` and ``spec/modules/resources.toml``: for each module of the official
package below ``types`` and ``resources``, the names it has and what they are here. From these the
generator makes the same submodules. Names that only run-time modules have, and modules that a
person has to decide about, are in ``spec/modules/others.toml``, written by hand.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from codegen.submodule_tables import ModuleTables, Row, Rows, Target, read

from ..document import load
from ..pipeline import ROOT, generate
from .annotations import WHOLE, Form, Reader
from .official import Declared, Official
from .pairing import Pairing

OURS = "openai_oxide"
SPLIT = ("Base", "NonStreaming", "Streaming")
"""Endings of the parameter classes of methods that can stream; only modules have these names."""
VIEWS = ("WithRawResponse", "WithStreamingResponse")


def run(arguments: list[str]) -> int:
    """Regenerate the tables, and print how much of the official package they cover."""
    official = Official.installed()
    with tempfile.TemporaryDirectory() as folder:
        tables = Tables(official, _generated_package(Path(folder)))
        for area, rows in (("types", tables.types()), ("resources", tables.resources())):
            path = ROOT / "spec" / "modules" / f"{area}.toml"
            path.parent.mkdir(exist_ok=True)
            path.write_text(_toml(rows, official.release), "utf-8")
            _print_coverage(area, tables, rows, verbose="-v" in arguments)
    return 0


def _generated_package(folder: Path) -> Official:
    """The package as it would be generated now, without the submodule tables."""
    inputs = replace(load(ROOT / "spec"), modules=ModuleTables())
    for path, text in generate(inputs, strict=False).files.items():
        if path.endswith(".py"):
            file = folder / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
    return Official(folder / "generated" / OURS, OURS)


class Tables:
    """The rows for both areas, from the declarations of the two packages."""

    def __init__(self, official: Official, ours: Official) -> None:
        self.official = official
        self.ours = ours
        self.pairing = Pairing(Reader(official), Reader(ours))
        self.others = read(ROOT / "spec" / "modules").rows

    # -- types -------------------------------------------------------------------------------------

    def types(self) -> Rows:
        """Each module below ``types``; those of its names that have no counterpart are left out."""
        modules = self.official.below(f"{self.official.package}.types")
        for module in modules:
            self._pair_public(module)
        self.pairing.walk()
        rows = {m: self._row(m) for m in modules if not self.is_here(m)}
        return {
            self._inner(module): row
            for module, row in sorted(rows.items())
            if row or self.official.files[module].name == "__init__.py"
        }

    def is_here(self, module: str) -> bool:
        """Whether a module of the official package is a file here."""
        return f"{OURS}.{self._inner(module)}" in self.ours.files

    def _pair_public(self, module: str) -> None:
        """Names that both packages publish at the same place are pairs."""
        here = f"{OURS}.{self._inner(module)}"
        for name, declared in self.official.public(module).items():
            place = here if here in self.ours.files else here.rpartition(".")[0]
            same = place == here or name.endswith(SPLIT)
            mine = self.ours.find(place, name) if same and place in self.ours.files else None
            if mine:
                self.pairing.add(declared, mine)

    def _row(self, module: str) -> Row:
        """A module's names, those that it only imports included: some programs take them there."""
        scope = self.official.scope(module)
        names = [name for name in scope if not name.startswith("_")]
        declarations = {name: self.official.find(module, name) for name in names}
        targets = {name: self._target(d) for name, d in declarations.items() if d}
        row = {name: target for name, target in targets.items() if target is not None}
        return row if row.keys() & self.official.public(module).keys() else {}

    def _target(self, declared: Declared) -> Target | None:
        mine = self.pairing.pairs.get(declared)
        if mine is not None:
            return f"{self._inner(mine.module)}:{mine.name}"
        if declared.name in WHOLE:
            return self.others[self._inner(declared.module)][declared.name]
        alias = self.pairing.official.alias(declared)
        return self._expression(alias) if alias else None

    def _expression(self, form: Form) -> Target | None:
        """An alias that has no name here, put together from what has one."""
        if isinstance(form.kind, Declared):
            return self._target(form.kind)
        if form.kind == "literal":
            return ["literal", *(part for part in form.parts if not isinstance(part, Form))]
        inner = [self._expression(part) for part in form.inner]
        targets = [part for part in inner if part is not None]
        if form.kind in ("union", "list", "dict"):
            return [form.kind, *targets] if len(targets) == len(inner) else None
        return f"builtins:{form.kind}" if form.kind in _PLAIN else None

    # -- resources ---------------------------------------------------------------------------------

    def resources(self) -> Rows:
        """Each module below ``resources``: the classes of the resource that it is about."""
        modules = self.official.below(f"{self.official.package}.resources")
        classes = {self._inner(module): dict(self._classes(module)) for module in modules}
        return {module: row for module, row in sorted(classes.items()) if row}

    def _classes(self, module: str) -> Iterator[tuple[str, Target]]:
        for name, declared in self.official.public(module).items():
            inner = self._inner(declared.module).split(".")
            path = inner[1:-1] if inner[-1] == inner[-2] else inner[1:]
            place = ".".join(["raw" if name.endswith(VIEWS) else "resources", *path])
            mine = self._spelled(f"{OURS}.{place}", name)
            if mine:
                yield name, f"{place}:{mine}"

    def _spelled(self, module: str, name: str) -> str | None:
        """The class of this name, however its initials are written: ``APIKeys`` is ``ApiKeys``."""
        scope = self.ours.scope(module) if module in self.ours.files else ()
        return next((own for own in scope if own.lower() == name.lower()), None)

    def _inner(self, module: str) -> str:
        return module.partition(".")[2]


_PLAIN = frozenset(["bool", "bytes", "float", "int", "object", "str"])


def _toml(rows: Rows, release: str) -> str:
    lines = [
        "# Written by `python -m codegen parity modules`. Do not edit.",
        "",
        "[about]",
        f"release = {json.dumps(release)}",
    ]
    for module, row in rows.items():
        lines += ["", f"[{json.dumps(module)}]"]
        lines += [f"{name} = {json.dumps(target)}" for name, target in sorted(row.items())]
    return "\n".join(lines) + "\n"


def _print_coverage(area: str, tables: Tables, rows: Rows, *, verbose: bool) -> None:
    """How many names of the modules that are no files here have a counterpart."""
    every = {
        (module.partition(".")[2], name)
        for module in tables.official.below(f"{tables.official.package}.{area}")
        if not tables.is_here(module)
        for name in tables.official.public(module)
    }
    missing = sorted(every - {(module, name) for module, row in rows.items() for name in row})
    print(f"{area}: {len(every) - len(missing)} of {len(every)} names in {len(rows)} modules")
    for module, name in missing if verbose else ():
        print(f"  {module}:{name}")
