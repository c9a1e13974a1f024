"""The contract: ``spec/openapi.yaml`` with every overlay applied, and its operations."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tests.coverage import overlay

__all__ = ["VERBS", "Route", "load", "load_glossary", "resolve", "routes"]

SPEC = Path(__file__).parents[2] / "spec"
VERBS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Route:
    """One operation of the document: its verb, its path key and what stands below it."""

    verb: str
    path: str
    spec: dict[str, Any]

    @property
    def name(self) -> str:
        """How reports and the glossary call it."""
        return f"{self.verb.upper()} {self.path}"

    @property
    def at(self) -> str:
        """The pointer that schemas inside it are reported under."""
        return self.name


def load(cache_dir: Path | None = None, spec: Path = SPEC) -> dict[str, Any]:
    """The contract; with ``cache_dir`` it is kept there as JSON, which loads in no time."""
    files = [spec / "openapi.yaml", *sorted((spec / "overlay").glob("*.yaml"))]
    texts = [file.read_bytes() for file in files]
    if cache_dir is None:
        return _parsed(texts)
    cache = cache_dir / f"contract-{sha256(b'|'.join(texts)).hexdigest()[:16]}.json"
    if not cache.exists():
        fresh = cache.with_suffix(f".{os.getpid()}")
        fresh.write_text(json.dumps(_parsed(texts)))
        fresh.replace(cache)
    return json.loads(cache.read_text())


def _parsed(texts: list[bytes]) -> dict[str, Any]:
    document, *overlays = (YAML(typ="safe").load(text) for text in texts)
    for each in overlays:
        overlay.apply(document, each)
    _streams(document)
    return json.loads(json.dumps(document, default=str))


def _streams(document: dict[str, Any]) -> None:
    """An operation that answers with events alone, or with events where the body has a ``stream``,
    streams them, also where no overlay says so."""
    for route in routes(document):
        for code, answer in route.spec.get("responses", {}).items():
            content = resolve(document, answer).get("content") or {}
            streams = code.startswith("2") and "schema" in content.get("text/event-stream", {})
            if streams and (len(content) == 1 or "stream" in _body_fields(document, route)):
                stream = {"event": content["text/event-stream"]["schema"]}
                route.spec.setdefault("x-oxide-stream", stream)


def _body_fields(document: dict[str, Any], route: Route) -> set[str]:
    """The fields of a body, those of the parts that it is made of included."""
    fields: set[str] = set()
    body = resolve(document, route.spec.get("requestBody", {}))
    waiting = [media["schema"] for media in body.get("content", {}).values() if "schema" in media]
    for part in waiting:
        schema = resolve(document, part)
        fields |= schema.get("properties", {}).keys()
        waiting += schema.get("allOf", [])
    return fields


@cache
def load_glossary() -> dict[str, Any]:
    """``spec/glossary.yaml`` as it stands."""
    return YAML(typ="safe").load((SPEC / "glossary.yaml").read_bytes())


def routes(contract: dict[str, Any]) -> Iterator[Route]:
    """Every operation, in the document's order."""
    for path, item in contract["paths"].items():
        for verb in VERBS:
            if verb in item:
                yield Route(verb, path, item[verb])


def resolve(contract: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """``node``, or what its ``$ref`` points at."""
    while "$ref" in node:
        target: Any = contract
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node
