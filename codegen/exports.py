"""Where hand-written names stand that generated code imports: ``spec/package.toml``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.toml_files import from_toml

TABLE = Path(__file__).resolve().parent.parent / "spec" / "package.toml"


@dataclass(frozen=True, slots=True)
class Exports:
    """The modules of hand-written names."""

    public: dict[str, str] = field(default_factory=dict)
    """The module of each name that the package itself has."""
    internal: dict[str, str] = field(default_factory=dict)
    """The module of each name that generated code alone uses."""
    client: str = "OpenAI"
    """The name of the client's class."""
    vendor: str = ""
    """The value that describes the API to the engine, if the client class has none."""

    def __contains__(self, name: str) -> bool:
        return name in self.public or name in self.internal

    def module(self, name: str) -> str:
        """The module that has ``name``."""
        return self.public.get(name) or self.internal[name]

    def reference(self, name: str) -> str:
        """``module:Name``, by which a name is imported when it is first used."""
        return f"{self.module(name)}:{name}"

    def by_module(self, names: Iterable[str]) -> list[tuple[str, list[str]]]:
        """Names, or ``Name as Other``, in the groups that one import statement can take."""
        groups: dict[str, list[str]] = {}
        for name in names:
            groups.setdefault(self.module(name.partition(" as ")[0]), []).append(name)
        return [(module, sorted(group)) for module, group in sorted(groups.items())]


def read(path: Path = TABLE) -> Exports:
    """The table of a file; the project's own where none is named."""
    return from_toml(path, _exports)


def _exports(tables: dict[str, Any]) -> Exports:
    client = tables["client"]
    return Exports(
        public=_modules(tables["public"]),
        internal=_modules(tables["internal"]),
        client=client["name"],
        vendor=client.get("vendor", ""),
    )


def _modules(table: dict[str, list[str]]) -> dict[str, str]:
    return {name: module for module, names in table.items() for name in names}
