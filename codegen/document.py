"""Reading the contract and its companions."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from codegen.exports import Exports, read as read_exports
from codegen.slim.features import Features, read as read_features
from codegen.submodule_tables import ModuleTables, read as read_modules
from codegen.toml_files import read_toml

from .errors import GenerationError, Problem

Json = Any
"""Anything that JSON can hold."""

PREFIX = "#/components/schemas/"
"""How a reference to a component begins; its key, which may have slashes, is the rest."""

ALSO = "x-oxide-also"
"""Further methods of an operation: they give the whole answer where the first one gives pages."""

VERBS = ("get", "put", "post", "delete", "patch", "head", "options")


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that a generation reads."""

    contract: Json
    overlays: dict[str, Json]
    names: dict[str, Any]
    glossary: dict[str, dict[str, str]]
    modules: ModuleTables = field(default_factory=ModuleTables)
    features: Features = field(default_factory=Features)
    exports: Exports = field(default_factory=read_exports)


def load(spec: Path, contract: Json | None = None) -> Inputs:
    """Read the folder ``spec``; ``contract`` replaces the document in it."""
    return Inputs(
        contract=contract if contract is not None else read_yaml(spec / "openapi.yaml"),
        overlays={path.name: read_yaml(path) for path in sorted((spec / "overlay").glob("*.yaml"))},
        names=read_toml(spec / "names.toml"),
        glossary=read_yaml(spec / "glossary.yaml"),
        modules=read_modules(spec / "modules"),
        features=read_features(spec / "features.toml"),
        exports=read_exports(spec / "package.toml"),
    )


def read_yaml(path: Path) -> Json:
    """The data of a YAML file; raises GenerationError where it is none."""
    try:
        return YAML(typ="safe").load(path.read_bytes())
    except Exception as error:
        raise GenerationError([Problem(str(path), f"cannot be read as YAML: {error}")]) from error


def operations(contract: Json) -> list[tuple[str, str, Json]]:
    """Each operation as ``(verb, path, operation)``, in the document's order."""
    return [
        (verb, path, item[verb])
        for path, item in contract["paths"].items()
        for verb in item
        if verb in VERBS
    ]
