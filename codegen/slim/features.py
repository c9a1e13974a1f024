"""The features of a slim build: which resources, schemas and hand-written modules each brings."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.toml_files import from_toml

SOCKETS = "websocket"
"""The feature that events need which no operation answers with."""
ALIAS = "openai"
"""The feature of the official package's name and of its submodules' paths."""
HOOKS = "webhooks"
"""The resource that the document's webhooks belong to, and the module of their events."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One row of the table."""

    name: str
    resources: list[str] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    schemas: list[str] = field(default_factory=list)


class Features(dict[str, Feature]):
    """All features, by name."""

    def of_resource(self, path: str) -> str | None:
        """The feature of a resource, whole or inside another."""
        head = path.partition(".")[0]
        return next((f.name for f in self.values() if head in f.resources), None)

    def of_schemas(self, module: str) -> str | None:
        """The feature that the schemas of a module of models belong to, if they do to one."""
        resources = {resource: f.name for f in self.values() for resource in f.resources}
        fits = (r for r in resources if module == r or module.startswith(f"{r}_"))
        return next((resources[resource] for resource in fits), None)

    def of_module(self, module: str) -> str | None:
        """The feature that alone needs a hand-written module; None where it is always there."""
        modules = ((f.name, own) for f in self.values() for own in f.modules)
        return next(
            (f for f, own in modules if module == own or module.startswith(f"{own}.")), None
        )


def read(path: Path) -> Features:
    """The table of a file; none where there is no such file."""
    return from_toml(path, _features) if path.is_file() else Features({})


def _features(rows: dict[str, Any]) -> Features:
    return Features({name: Feature(name, **row) for name, row in rows.items()})
