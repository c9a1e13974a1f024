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
    known: dict[str, str]
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
        known = {name, base} & self.known.keys()
        same = not known or self.known.get(name) == self.known.get(base)
        return base if base != name and base in self.official and same else None

    def key(self, name: str) -> str:
        """The key of an official type."""
        name = self.twins.get(name, name)
        return self.known.get(name) or self._new(name)

    def _new(self, name: str) -> str:
        package, _, own = name.rpartition(".")
        prefix = PREFIXES.get(package) or PREFIXES.get(".".join(package.split(".")[:2]), "")
        told = any(word in own for word in TELLING.get(prefix, ()))
        key = own if told else f"{prefix}{own}"
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
        if name in self.known and key not in self.taken and set(key) & set(".|["):
            return self.translated(self.official[name])
        return {"$ref": PREFIX + key}

    # -- agreement ---------------------------------------------------------------------------------

    def _agree(self, name: str, base: str) -> bool:
        return self._same(self.official[name], self.official[base])

    def _same(self, asked: Json, answered: Json) -> bool:
        """Whether a request's schema can stand for an answer's, null and missing fields aside."""
        asked, answered = _not_null(asked), _not_null(answered)
        if "$ref" in asked and "$ref" in answered:
            one, other = (node["$ref"].removeprefix(PREFIX) for node in (asked, answered))
            return self.key(one) == self.key(other)
        asked, answered = self._resolved(asked), self._resolved(answered)
        if "properties" in asked and "properties" in answered:
            return self._same_fields(asked, answered)
        if "anyOf" in asked and "anyOf" in answered:
            return self._same_variants(asked["anyOf"], answered["anyOf"])
        inner = next((k for k in ("items", "additionalProperties") if k in asked), None)
        if inner and inner in answered:
            return self._same(asked[inner], answered[inner])
        return bool(asked == answered)

    def _resolved(self, node: Json) -> Json:
        """What stands in place of a reference, where the other side has none."""
        return self.official[node["$ref"].removeprefix(PREFIX)] if "$ref" in node else node

    def _same_variants(self, asked: list[Json], answered: list[Json]) -> bool:
        left = list(answered)
        for one in asked:
            match = next((other for other in left if self._same(one, other)), None)
            if match is None:
                return False
            left.remove(match)
        return not left

    def _same_fields(self, asked: Json, answered: Json) -> bool:
        fields, others = asked["properties"], answered["properties"]
        return fields.keys() == others.keys() and all(
            self._same(fields[name], others[name])
            and (name in answered["required"]) == _always(asked, name)
            for name in fields
        )


def _always(asked: Json, name: str) -> bool:
    """Whether a request's field always has a value."""
    return name in asked["required"] and not _null(asked["properties"][name])


def _null(node: Json) -> bool:
    return {"type": "null"} in node.get("anyOf", ())


def _not_null(node: Json) -> Json:
    parts = [part for part in node.get("anyOf", ()) if part != {"type": "null"}]
    return node if not _null(node) else parts[0] if len(parts) == 1 else {"anyOf": parts}
