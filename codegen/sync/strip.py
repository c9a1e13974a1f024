"""Take the prose out of an OpenAPI document and keep every fact of the API.

`strip` is pure: a document goes in, a new one comes out. Prose is dropped in keyword position
only, so a field, an enum value or a schema called ``description`` stays. Whatever is not known to
be prose is kept, extensions included.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.sync.grammar import Node, rewrite

DOC_EXTENSIONS = frozenset(
    {
        "x-oaiMeta",
        "x-oaiTypeLabel",
        "x-oaiExpandable",
        "x-codeSamples",
        "x-code-samples",
        "x-displayName",
        "x-logo",
        "x-tagGroups",
    }
)
"""Extensions that serve a documentation site only."""

_TEXT = frozenset({"description", "summary", "externalDocs"})
_SAMPLES = frozenset({"example", "examples"})
_NOTHING: frozenset[str] = frozenset()

_DROP: Mapping[str, frozenset[str]] = {
    "callback": _NOTHING,
    "components": frozenset({"examples"}),
    "encoding": _NOTHING,
    "info": _TEXT | {"contact", "termsOfService"},
    "media": _SAMPLES,
    "parameter": _TEXT | _SAMPLES,
    "schema": _TEXT | _SAMPLES | {"$comment"},
}
"""The prose keywords of each kind of object; the default is `_TEXT`."""


def strip(document: Mapping[str, Any]) -> Node:
    """Return the document without descriptions, summaries, samples and documentation extensions."""
    result: Node = rewrite(document, "document", _without_prose)
    return result


def _without_prose(kind: str, node: Node) -> Node:
    prose = _DROP.get(kind, _TEXT)
    facts = {k: v for k, v in node.items() if k not in prose and k not in DOC_EXTENSIONS}
    if kind == "response" and "$ref" not in node:
        return {"description": "", **facts}  # OpenAPI demands one
    return facts
