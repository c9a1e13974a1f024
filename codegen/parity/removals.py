"""What the official package no longer has: facts that only overlays keep in the document.

A fact is removed if the earlier release had it, the new one lacks it, and an overlay added it. What
the published document itself has stays, whatever the official package does.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..document import PREFIX, Json
from ..overlay import keys_of
from .compare import Difference
from .draft import Draft
from .locate import Spot, listing, locate, union
from .overlay_edits import Keys, OverlayEdits
from .survey import Survey

Place = list[str | int]


def removed_facts(old: Survey, new: Survey) -> list[Difference]:
    """Differences that the new release has with the document, and the old one had not."""
    before = {_fact(d) for d in old.differences if d.only == "document"}
    only_document = [d for d in new.differences if d.only == "document"]
    return [d for d in dict.fromkeys(only_document) if _fact(d) not in before]


def _fact(difference: Difference) -> tuple[str, str, str]:
    return difference.kind, difference.place, difference.what


def removed_types(old: Draft, new: Draft) -> Iterator[tuple[str, str]]:
    """Public names that the new release lacks, each with the schema that it had."""
    remaining = {new.keys.key(name) for name in new.types}
    for name, entry in old.types.items():
        if name not in new.types and not entry["parameters"]:
            key = old.keys.key(name)
            if key not in remaining:
                yield name, key


class Removals:
    """Takes facts out of the overlays that added them."""

    def __init__(self, draft: Draft, edits: OverlayEdits) -> None:
        self.draft = draft
        self.edits = edits
        self.contract = draft.survey.own.contract

    def remove(self, difference: Difference) -> bool:
        """Remove one fact; False if no overlay added it."""
        action = getattr(self, f"_{difference.kind}", None)
        return bool(action and action(difference))

    def remove_schema(self, key: str) -> bool:
        """Remove a component; False if no overlay added it."""
        return self.edits.remove(["components", "schemas", key], self.contract)

    def _field(self, difference: Difference) -> bool:
        spot = locate(self.contract, f"{difference.place}.{difference.what}")
        return spot is not None and self._drop(_keys(spot))

    def _value(self, difference: Difference) -> bool:
        spot = self.draft.spot(difference.place)
        values = listing(self.contract, spot) if spot else None
        if values is None:
            return False
        value = difference.what.strip("'")
        return self.edits.remove_value([*_keys(values), "enum"], value, self.contract)

    def _variant(self, difference: Difference) -> bool:
        inline = locate(self.contract, difference.what) if "|" in difference.what else None
        if inline is not None:
            return self._drop(_keys(inline))
        spot = self.draft.spot(difference.place)
        unions = union(self.contract, spot) if spot else None
        if unions is None:
            return False
        word = "anyOf" if "anyOf" in unions.node else "oneOf"
        matches = (n for n, v in enumerate(unions.node[word]) if _is_variant(v, difference.what))
        number = next(matches, None)
        return number is not None and self._drop([*_keys(unions), word, number])

    def _operation(self, difference: Difference) -> bool:
        verb, _, path = difference.place.partition(" ")
        return self._drop(["paths", path, verb.lower()])

    def _parameter(self, difference: Difference) -> bool:
        verb, _, path = difference.place.partition(" ")
        parameters = self.contract["paths"][path][verb.lower()].get("parameters", [])
        names = [parameter.get("name", "").removesuffix("[]") for parameter in parameters]
        if difference.what not in names:
            return False
        number = names.index(difference.what)
        return self._drop(["paths", path, verb.lower(), "parameters", number])

    def _required(self, difference: Difference) -> bool:
        spot = self.draft.spot(difference.place)
        if spot is None:
            return False
        return self.edits.remove_value([*_keys(spot), "required"], difference.what, self.contract)

    def _null(self, difference: Difference) -> bool:
        spot = self.draft.spot(difference.place)
        return spot is not None and self._drop([*_keys(spot), "nullable"])

    def _drop(self, place: Keys) -> bool:
        return self.edits.remove(place, self.contract)


def _is_variant(variant: Json, label: str) -> bool:
    """Whether a variant has the ``label``: it is a schema's key or the value of a tag."""
    tags = variant.get("properties", {}).get("type", {}).get("enum", ())
    return variant.get("$ref") == PREFIX + label or list(tags) == [label]


def _keys(spot: Spot) -> Place:
    return keys_of(spot.target) or []
