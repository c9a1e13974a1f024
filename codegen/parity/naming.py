"""Under which keys the official types stand in the document: those it has, or new ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..document import PREFIX, Json
from ..names import camel

PREFIXES = {"live": "Live", "beta": "Agent", "beta.agents": "Agent", "webhooks": "Webhook"}
"""What sets the types of a package, and of those in it but for ``beta``, apart."""
TELLING = {"Live": ("Live",), "Agent": ("Agent", "Beta"), "Webhook": ("Webhook",)}
"""Parts of names that say as much."""


@dataclass(slots=True)
class Keys:
    """Gives each official type its key; a request's type shares the answer's where both agree."""

    official: dict[str, Json]
    """The components of the official document."""
    taken: frozenset[str]
    """The keys of the published document."""
    existing: dict[str, str]
    """The keys of the types that stand for one already."""
    twins: dict[str, str] = field(default_factory=dict)
    """Each request's type with the answer's that it is like."""

    def __post_init__(self) -> None:
        self.twins = {name: base for name in self.official if (base := self._base(name))}
        while wrong := [n for n, base in self.twins.items() if not self._agree(n, base)]:
            for name in wrong:
                del self.twins[name]

    def _base(self, name: str) -> str | None:
        """The answer's type that a request's is named after."""
        base = name.removesuffix("Param")
        existing = {name, base} & self.existing.keys()
        same = not existing or self.existing.get(name) == self.existing.get(base)
        return base if base != name and base in self.official and same else None

    def key(self, name: str) -> str:
        """The key of an official type."""
        name = self.twins.get(name, name)
        return self.existing.get(name) or self._new(name)

    def _new(self, name: str) -> str:
        package, _, own = name.rpartition(".")
        prefix = PREFIXES.get(package) or PREFIXES.get(".".join(package.split(".")[:2]), "")
        says_prefix = any(word in own for word in TELLING.get(prefix, ()))
        key = own if says_prefix else f"{prefix}{own}"
        if package == "webhooks" and own.endswith("WebhookEvent"):
            key = f"Webhook{own.removesuffix('WebhookEvent')}"
        if key in self.taken:
            key = f"{camel(package.rpartition('.')[2])}{own}"
        return f"{key}Schema" if key in self.taken else key

    def translated(self, node: Json) -> Json:
        """A schema of the official document with the references of ours."""
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                return self.reference(node["$ref"].removeprefix(PREFIX))
            return {key: self.translated(value) for key, value in node.items()}
        return [self.translated(value) for value in node] if isinstance(node, list) else node

    def reference(self, name: str) -> Json:
        """A reference to an official type; what has no component of its own is written out."""
        key = self.key(name)
        if name in self.existing and key not in self.taken and set(key) & set(".|["):
            return self.translated(self.official[name])
        return {"$ref": PREFIX + key}

    # -- agreement ---------------------------------------------------------------------------------

    def _agree(self, name: str, base: str) -> bool:
        return self._same(self.official[name], self.official[base])

    def _same(self, request: Json, answer: Json) -> bool:
        """Whether a request's schema can stand for an answer's, null and missing fields aside."""
        request, answer = _not_null(request), _not_null(answer)
        if "$ref" in request and "$ref" in answer:
            one, other = (node["$ref"].removeprefix(PREFIX) for node in (request, answer))
            return self.key(one) == self.key(other)
        request, answer = self._resolved(request), self._resolved(answer)
        if "properties" in request and "properties" in answer:
            return self._same_fields(request, answer)
        if "anyOf" in request and "anyOf" in answer:
            return self._same_variants(request["anyOf"], answer["anyOf"])
        inner = next((k for k in ("items", "additionalProperties") if k in request), None)
        if inner and inner in answer:
            return self._same(request[inner], answer[inner])
        return bool(request == answer)

    def _resolved(self, node: Json) -> Json:
        """The schema itself, or the target of its reference."""
        return self.official[node["$ref"].removeprefix(PREFIX)] if "$ref" in node else node

    def _same_variants(self, requests: list[Json], answers: list[Json]) -> bool:
        remaining = list(answers)
        for one in requests:
            match = next((other for other in remaining if self._same(one, other)), None)
            if match is None:
                return False
            remaining.remove(match)
        return not remaining

    def _same_fields(self, request: Json, answer: Json) -> bool:
        fields, others = request["properties"], answer["properties"]
        return fields.keys() == others.keys() and all(
            self._same(fields[name], others[name])
            and (name in answer["required"]) == _always(request, name)
            for name in fields
        )


def _always(request: Json, name: str) -> bool:
    """Whether a request's field always has a value."""
    return name in request["required"] and not _null(request["properties"][name])


def _null(node: Json) -> bool:
    return {"type": "null"} in node.get("anyOf", ())


def _not_null(node: Json) -> Json:
    parts = [part for part in node.get("anyOf", ()) if part != {"type": "null"}]
    return node if not _null(node) else parts[0] if len(parts) == 1 else {"anyOf": parts}
