"""The names that a slim build lacks, each with the features that bring it.

Names are dotted places in the package: ``images`` is a resource, ``types.Batch`` a class,
``types.chat`` a package, which stands for all that is missing below it, and ``types.*`` any module
below. Hand-written modules have their whole names.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, field, replace
from pathlib import Path

from codegen.exports import Exports
from codegen.methods import PACKAGE
from codegen.public_names import Packages
from codegen.resources import Resource, descendants
from codegen.slim.features import ALIAS
from codegen.slim.selection import Selection
from codegen.submodule_tables import ROOM, ModuleTables, NameIndex, Row, Target, references
from codegen.symbol_table import SIDES

_ROOT = Path(__file__).resolve().parents[2]
SOURCES = {f"{PACKAGE}_runtime": _ROOT / "runtime", f"{PACKAGE}_lib": _ROOT / "lib"}
"""The folders of the hand-written packages."""

Needs = frozenset[str]
_NEVER: Needs = frozenset([""])


@dataclass(slots=True)
class OmittedNames:
    """Sorts names into those that are kept and those that are not, and remembers both."""

    selection: Selection
    index: NameIndex
    """What the modules of the kept models and parameters declare."""
    hand_written: Exports
    """Where hand-written names stand."""
    included: set[str] = field(default_factory=set)
    missing: dict[str, Needs] = field(default_factory=dict)
    _keys: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        symbols = self.selection.symbols
        for side, keys in symbols.keys.items():
            for key in keys:
                self._keys[f"{side}.{symbols.module[key]}:{symbols.name(side, key)}"] = key
        for feature in self.selection.features.values():
            for name in (*feature.modules, *feature.names):
                self._sort(name, self._unless(feature.name))
        for module in sorted({*symbols.module.values()}):
            for side in SIDES:
                there = self.index.is_file(f"{side}.{module}")
                home = None if there else self.selection.features.of_schemas(module)
                self._sort(f"{side}.{module}", self._unless(home))

    def packages(self, packages: Packages) -> Packages:
        """The public names whose classes are kept."""
        result: Packages = {}
        for package, names in packages.items():
            place, own = f"types.{package}".strip("."), self._own(package)
            self._sort(place, own)
            needs = {name: self.needs(target, own) for name, target in names.items()}
            rest = {n: t for n, t in names.items() if self._sort(f"{place}.{n}", needs[n])}
            if rest or not package:
                result[package] = rest
        return result

    def _own(self, package: str) -> Needs:
        """The feature of the resources that a package of types belongs to, where it is lacking."""
        return self._unless(self.selection.features.of_resource(package))

    def tables(self, tables: ModuleTables, files: NameIndex) -> ModuleTables:
        """The submodules with their names that are kept; of files, only the additional names."""
        rows = {}
        for module, row in tables.rows.items():
            rest = {
                name: target for name, target in row.items() if not self._of_all(target, module)
            }
            if files.is_file(module) or self._submodule(module, row, rest):
                rows[module] = rest
        return replace(tables, rows=rows)

    def _submodule(self, module: str, row: Row, rest: Row) -> bool:
        """Whether a row is kept: some of it is, and the official paths are wanted at all."""
        top = module.partition(".")[0]
        if not self.selection.has(ALIAS):
            return top != "types" and top != "resources" and self._sort(top, self._unless(ALIAS))
        ways = [self._of_all(target, module) for target in row.values()]
        return self._sort(module, frozenset() if rest or not row else min(ways, key=sorted))

    def _of_all(self, target: Target, module: str) -> Needs:
        own = self._own(module.removeprefix("types."))
        return frozenset[str]().union(*(self.needs(part, own) for part in references(target)))

    def resources(self, root: Resource) -> None:
        """Remove from the tree what is not kept; each resource lists what it lacks."""
        for child in root.children:
            needs = self._unless(self.selection.features.of_resource(child.path))
            public = child.path if child.path not in SIDES else f"_module_client.{child.path}"
            for place in (
                public,
                *(f"{room}.{child.path}" for room in ("resources", "raw", "types")),
            ):
                self._sort(place, needs)
            if needs:
                root.omitted.append((child.attribute, _join(needs)))
        root.children = [
            child for child in root.children if f"resources.{child.path}" in self.included
        ]
        for resource in descendants(root):
            self._bases(resource)

    def _bases(self, resource: Resource) -> None:
        for base in resource.bases:
            if needs := self.needs(base):
                resource.omitted += [(name, _join(needs)) for name in sorted(_public(base))]
        resource.bases = [base for base in resource.bases if not self.needs(base)]

    def exports(self) -> list[str]:
        """The public hand-written names whose modules are kept."""
        public = self.hand_written.public.items()
        return sorted(name for name, module in public if self._sort(name, self.needs(module)))

    def needs(self, target: str, own: Needs = frozenset()) -> Needs:
        """The features to add for what a target names, best its ``own``; none where it is kept."""
        module, _, _ = target.partition(":")
        if module.partition(".")[0] in SOURCES:
            return self._unless(self.selection.features.of_module(module))
        if self.index.refers(target):
            return frozenset()
        if target in self._keys:
            return self.selection.missing(self._keys[target], own)
        features, (_, _, rest) = self.selection.features, module.partition(".")
        return self._unless(features.of_resource(rest) or features.of_schemas(rest))

    def keeps(self, path: str) -> bool:
        """Whether a generated file is kept."""
        name = path.removeprefix(f"{ROOM}/").removesuffix(".py").replace("/", ".")
        return name.partition(".")[0] not in self.missing

    @property
    def chosen(self) -> str:
        """The features of the build."""
        return ",".join(self.selection.names)

    def names(self) -> dict[str, str]:
        """Names that are left out, in one string for each set of features that brings them."""
        groups: dict[str, list[str]] = {}
        for name, needs in sorted(_folded(self.missing).items()):
            groups.setdefault(_join(needs), []).append(name)
        return {needs: " ".join(names) for needs, names in sorted(groups.items())}

    def _unless(self, feature: str | None) -> Needs:
        return (
            frozenset() if feature is None or self.selection.has(feature) else frozenset([feature])
        )

    def _sort(self, name: str, needs: Needs) -> bool:
        """Note whether ``name`` is kept: where nothing must be added for it."""
        if needs:
            self.missing[name] = needs
        else:
            self.included.add(name)
        return not needs


def _join(needs: Needs) -> str:
    return ",".join(sorted(needs))


def _folded(missing: dict[str, Needs]) -> dict[str, Needs]:
    """``missing`` without names whose parent is missing too."""
    return {
        name: needs
        for name, needs in missing.items()
        if not any(missing.get(above, _NEVER) <= needs for above in _above(name))
    }


def _above(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:depth]) for depth in range(1, len(parts))]


def _public(base: str) -> set[str]:
    """The public methods and attributes of a hand-written class."""
    module, _, name = base.partition(":")
    folder = SOURCES[module.partition(".")[0]]
    tree = ast.parse((folder / f"{module.replace('.', '/')}.py").read_text("utf-8"))
    [class_node] = (n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)
    methods = (
        n.name for n in class_node.body if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return {name for name in methods if not name.startswith("_")}
