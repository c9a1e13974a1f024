"""Overlay actions for what the document lacks, as drafts for a person to review.

A file for each kind of fact. An action's reason says where the fact is from; a reader who knows
more replaces it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.discriminators import objects

from ..document import PREFIX, Inputs, Json
from ..lower_operations import body_kind
from ..overlay import merge
from .compare import Difference
from .locate import Spot, holder, listing, locate, union
from .naming import Keys
from .ours import ours
from .overlay_edits import overlay_text
from .survey import LEFT_OUT, Survey, survey

REASON = "The official package {release} has it; the document does not yet."
FILES = {"value": "enums", "required": "requirements", "null": "nulls"}
"""The file for a kind of fact, if not in the file of its plural."""
CLIENT_SIDE = frozenset(
    (
        "FileContent",
        "ReconnectingOverrides",
        "SyncWebSocketConnectionOptions",
        "WebSocketConnectionOptions",
        "WebsocketConnectionOptions",
    )
)
"""Types of client features, which the API does not have."""
OWN_NOTES = ("x-official", "x-official-page", "x-key")
KINDS = ("operation", "parameter", "field", "value", "variant", "stream", "null", "required")


def drafted(inputs: Inputs, theirs: Json) -> Draft:
    """The comparison of the document of ``inputs`` with the official one, and its drafts."""
    taken = frozenset(inputs.contract["components"]["schemas"])
    return Draft(survey(theirs, ours(inputs)), theirs, taken)


class Draft:
    """The actions that would bring ``survey``'s document up to the official package."""

    def __init__(self, survey: Survey, document: Json, taken: frozenset[str]) -> None:
        self.survey = survey
        self.raw: dict[str, Json] = document["components"]["schemas"]
        self.types: dict[str, Any] = document["x-official-types"]
        self.release = document["info"]["version"]
        self.paths: Json = document["paths"]
        self.keys = Keys(self.raw, taken, self._known_keys())
        self.unclear: list[Difference] = []

    def _known_keys(self) -> dict[str, str]:
        keys = {}
        for name, entry in self.types.items():
            sides = (entry["side"], *(s for s in self.survey.sides if s != entry["side"]))
            pairs = (self.survey.pair(side, name) for side in sides)
            if key := next(filter(None, pairs), None) or self.survey.namesake(name):
                keys[name] = key
        return keys

    # -- actions -----------------------------------------------------------------------------------

    def files(self) -> dict[str, list[Json]]:
        """The actions by file: an area of the API with all that is new in it, or a kind of fact."""
        by_file: dict[str, dict[str, dict[str, Any]]] = {}
        for file, action in [*self._components(), *self._facts()]:
            actions = by_file.setdefault(file, {})
            merged_action: dict[str, Any] = actions.setdefault(action["target"], action)
            merged_action["update"] = _joined(merged_action["update"], action["update"])
        return {file: list(actions.values()) for file, actions in by_file.items()}

    def _facts(self) -> Iterator[tuple[str, Json]]:
        for difference in self.survey.differences:
            if difference.only == "official" and difference.kind in KINDS:
                action = self._action(difference)
                if action is None:
                    self.unclear.append(difference)
                elif difference.kind == "operation":
                    yield area(difference.what), action
                else:
                    yield FILES.get(difference.kind, f"{difference.kind}s"), action

    def _act(self, target: str, update: Json) -> Json:
        reason = REASON.format(release=self.release)
        return {"target": target, "description": reason, "update": update}

    def _action(self, difference: Difference) -> Json | None:
        action: Json | None = getattr(self, f"_{difference.kind}")(difference)
        return action

    def _operation(self, difference: Difference) -> Json:
        verb, _, path = difference.place.partition(" ")
        operation = self.paths[path][verb.lower()]
        clean = {key: value for key, value in operation.items() if key not in OWN_NOTES}
        update = self.keys.translated(clean)
        if path in self.survey.own.contract["paths"]:
            return self._act(f"$.paths['{path}']", {verb.lower(): update})
        return self._act("$.paths", {path: {verb.lower(): update}})

    def _parameter(self, difference: Difference) -> Json:
        verb, _, path = difference.place.partition(" ")
        parameters = self.paths[path][verb.lower()]["parameters"]
        matches = [self.keys.translated(p) for p in parameters if p["name"] == difference.what]
        return self._act(f"$.paths['{path}'].{verb.lower()}", {"parameters": matches})

    def _stream(self, difference: Difference) -> Json:
        verb, _, path = difference.place.partition(" ")
        stream = self.paths[path][verb.lower()]["x-oxide-stream"]
        update = {"x-oxide-stream": self.keys.translated(stream)}
        return self._act(f"$.paths['{path}'].{verb.lower()}", update)

    def _field(self, difference: Difference) -> Json | None:
        spot = self.spot(difference.place)
        if spot is None:
            return None
        update: Json = {"properties": {difference.what: self._schema(difference)}}
        if difference.needed:
            update["required"] = [difference.what]
        return self._act(holder(self.survey.own.contract, spot).target, update)

    def _required(self, difference: Difference) -> Json | None:
        spot = self.spot(difference.place)
        return self._act(spot.target, {"required": [difference.what]}) if spot else None

    def _value(self, difference: Difference) -> Json | None:
        spot = self.spot(difference.place)
        place = listing(self.survey.own.contract, spot) if spot else None
        value = difference.what.strip("'")
        return self._act(place.target, {"enum": [value]}) if place else None

    def _variant(self, difference: Difference) -> Json | None:
        if difference.place == "UnwrapWebhookEvent":
            return self._webhook(difference)
        spot = self.spot(difference.place)
        place = union(self.survey.own.contract, spot) if spot else None
        if place is None:
            return None
        word = "anyOf" if "anyOf" in place.node else "oneOf"
        return self._act(place.target, {word: [self._schema(difference)]})

    def _webhook(self, difference: Difference) -> Json:
        """An event of webhooks: the union of them has no place of its own."""
        tag = difference.schema["properties"]["type"]["enum"][0]
        schema = self._schema(difference)
        media = {"content": {"application/json": {"schema": schema}}}
        hook = {"post": {"requestBody": media, "responses": {"200": {"description": ""}}}}
        return self._act("$.webhooks", {tag.replace(".", "_"): hook})

    def _null(self, difference: Difference) -> Json | None:
        spot = self.spot(difference.place)
        return self._act(spot.target, {"nullable": True}) if spot else None

    def spot(self, place: str) -> Spot | None:
        """Where a difference is in the document; None if unclear."""
        verb, _, path = place.partition(" ")
        contract = self.survey.own.contract
        operation = contract["paths"].get(path, {}).get(verb.lower())
        if operation is None:
            return locate(contract, place)
        here = f"$.paths['{path}'].{verb.lower()}.requestBody.content['{body_kind(operation)}']"
        media = operation["requestBody"]["content"][body_kind(operation)]
        return Spot(f"{here}.schema", media["schema"])

    def _schema(self, difference: Difference) -> Json:
        """The official schema, with inline types written out."""
        return self._inlined(difference.schema)

    def _inlined(self, node: Json) -> Json:
        if isinstance(node, list):
            return [self._inlined(value) for value in node]
        if not isinstance(node, dict):
            return node
        name = node.get("x-key") or str(node.get("$ref", "")).removeprefix(PREFIX)
        if name in self.types:
            return self.keys.reference(name)
        if "$ref" in node:
            plain = self.survey.official["components"]["schemas"][name]
            return self._inlined({k: v for k, v in plain.items() if k != "x-tags"})
        clean = {k: v for k, v in node.items() if k not in (*OWN_NOTES, "x-tags")}
        return {} if clean == {"type": "any"} else {k: self._inlined(v) for k, v in clean.items()}

    # -- components --------------------------------------------------------------------------------

    def _components(self) -> Iterator[tuple[str, Json]]:
        own = self.survey.own.contract["components"]["schemas"]
        added: dict[str, Json] = {}
        for name in self.missing_types():
            key = self.keys.key(name)
            if key not in own and key not in added:
                twins = [n for n, base in self.keys.twins.items() if base == name]
                added[key] = self.keys.translated(self.raw[twins[0] if twins else name])
                yield area(name), self._act("$.components.schemas", {key: added[key]})

    def missing_types(self) -> list[str]:
        """The official types that stand for no schema of the document."""
        return [name for name, _ in self._schemas() if name not in self.keys.existing]

    # -- names -------------------------------------------------------------------------------------

    def names(self) -> dict[str, dict[str, list[str]]]:
        """Lines for ``spec/names.toml``: the public names that schemas of the document lack."""
        lines: dict[str, dict[str, list[str]]] = {"models": {}, "params": {}}
        for name, schema in self._schemas():
            side, key = schema["side"], self.keys.key(name)
            if key in self.survey.own.schemas and not self._has_names(schema["names"], side, key):
                lines[side].setdefault(key, []).extend(schema["names"])
        return lines

    def _has_names(self, names: list[str], side: str, key: str) -> bool:
        """Whether a schema has these names; what holds no objects is the same on both sides."""
        schemas = self.survey.own.schemas
        either = not objects(schemas[key], schemas)
        targets = [self.survey.own.names.get(name) for name in names]
        return all(g and g[1] == key and (either or g[0] == side) for g in targets)

    def _schemas(self) -> Iterator[tuple[str, Any]]:
        """The official types that stand for schemas: no method's parameters, no helper's class."""
        for name, entry in self.types.items():
            helper = (
                entry["helper"]
                or name in CLIENT_SIDE
                or (name in self.survey.own.names and not self._key(name))
            )
            if not entry["parameters"] and not helper and not name.startswith(LEFT_OUT):
                yield name, entry

    def _key(self, name: str) -> Any:
        return self.survey.own.names.get(name)


def _joined(one: Json, other: Json) -> Json:
    """Two updates of one place; a field that both give is as requests have it, which come last."""
    whole = merge(one, other)
    both = one.get("properties", {}).keys() & other.get("properties", {}).keys()
    for name in both if one is not other else ():
        whole["properties"][name] = other["properties"][name]
        if not all(name in update.get("required", ()) for update in (one, other)):
            whole["required"] = [n for n in whole.get("required", ()) if n != name]
    return {key: value for key, value in whole.items() if key != "required" or value}


def area(name: str) -> str:
    """The part of the API that a type or a method is of."""
    package, _, own = name.rpartition(".")
    if own.startswith("Decision") or package == "decisions":
        return "decisions"
    top = package.partition(".")[0]
    if package == "beta" and own.startswith("Beta"):
        return "responses"
    if package == "beta" or package.startswith("beta.agents"):
        return "agents"
    return top if top in ("admin", "live", "responses", "safety", "webhooks") else "others"


def write(draft: Draft, folder: Path) -> list[Path]:
    """Write the drafts below ``folder``: overlays, and lines for ``names.toml``."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        f"{file}.yaml": overlay_text(file.capitalize(), actions)
        for file, actions in draft.files().items()
    }
    lines = []
    for side, names in draft.names().items():
        lines.append(f"[{side}]")
        lines += [f'"{key}" = {_toml(public)}' for key, public in names.items()]
    files["names.toml"] = "\n".join([*lines, ""])
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in files]


def _toml(names: list[str]) -> str:
    quoted = [f'"{name}"' for name in names]
    return quoted[0] if len(quoted) == 1 else f"[{', '.join(quoted)}]"
