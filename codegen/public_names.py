"""Where each class is published below ``openai_oxide.types``, with the official names."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.errors import Problem
from codegen.lower_operations import Operations
from codegen.methods import Method
from codegen.module_assignment import module_of
from codegen.symbol_table import SIDES, SymbolTable

Packages = dict[str, dict[str, str]]
"""Each package's public names and their classes: ``{"chat": {"Choice": "models.chat:…"}}``."""


class Publisher:
    """Collects public names; explicit names come before those of rules."""

    def __init__(self, symbols: SymbolTable) -> None:
        self.symbols = symbols
        self.packages: Packages = {"": {}}
        self.problems: list[Problem] = []
        self._holders: dict[str, str] = {}

    def publish(self, methods: list[Method], lowered: Operations) -> Packages:
        every = [(side, key) for side in SIDES for key in self.symbols.keys[side]]
        for side, key in every:
            self._schema(side, key, explicit=True)
        for side, key in sorted(every, key=self._by_suffix):
            self._schema(side, key, explicit=False)
        for method in methods:
            if method.arguments:
                self._params(method, lowered)
        for public in self.symbols.names.table.get("published", {}):
            package, _, name = public.rpartition(".")
            target = self.symbols.names.exception("published", public)
            self._add(package, name, target, explicit=True)
        return {
            package: dict(sorted(names.items())) for package, names in sorted(self.packages.items())
        }

    def _by_suffix(self, place: tuple[str, str]) -> bool:
        """Parameters that end in ``Param`` come first."""
        return not (place[0] == "params" and self.symbols.name(*place).endswith("Param"))

    def _schema(self, side: str, key: str, *, explicit: bool) -> None:
        target = f"{side}.{self.symbols.module[key]}:{self.symbols.name(side, key)}"
        names = self.symbols.names.public(side, key)
        if explicit:
            for public in names:
                package, _, name = public.rpartition(".")
                self._add(package, name, target, explicit=True)
                self._holders.setdefault(f"{package}.{name}", key)
        elif not names and _has_own_name(key):
            package, name = self._package(key), str(self.symbols.name(side, key))
            self._add(package, self._free(package, name, key), target, explicit=False)

    def _free(self, package: str, name: str, key: str) -> str:
        """The rule's name; one that an exception or another schema has makes it ``…Schema``."""
        whole = f"{package}.{name}"
        if name not in self.packages.get(package, {}) or self._holders.get(whole) == key:
            self._holders.setdefault(whole, key)
            return name
        return f"{name}Schema"

    def _package(self, key: str) -> str:
        return self.symbols.names.exception("packages", self.symbols.module[key]) or ""

    def _params(self, method: Method, lowered: Operations) -> None:
        resource = method.dotted.rpartition(".")[0]
        exception = self.symbols.names.exception("resource_packages", resource)
        package = exception or resource.rpartition(".")[0]
        public = str(self.symbols.names.params(method.dotted))
        own = str(lowered.params[method.dotted])
        for suffix in ("", "Base", "NonStreaming", "Streaming") if method.may_stream else ("",):
            target = f"params.{module_of(method.dotted)}:{own}{suffix}"
            self._add(package, public + suffix, target, explicit=True)

    def _add(self, package: str, name: str, target: str, *, explicit: bool) -> None:
        names = self.packages.setdefault(package, {})
        if name in names and explicit and names[name] != target:
            what = f"is the public name of two classes: {names[name]} and {target}"
            self.problems.append(Problem(f"types.{package}.{name}", what))
        names.setdefault(name, target)


def _has_own_name(key: str) -> bool:
    return not any(mark in key for mark in ".|[")


def parents(packages: Packages) -> Iterator[tuple[str, str]]:
    """Each package below another, as the one above and its own name."""
    for package in packages:
        parts = package.split(".") if package else []
        for depth in range(len(parts)):
            yield ".".join(parts[:depth]), parts[depth]
