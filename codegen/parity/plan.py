"""The changes of ``spec/`` that lead from one release of the official package to another."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from ..document import Inputs, Json, load
from .compare import Difference
from .document import document
from .draft import Draft, drafted
from .names_file import NamesFile
from .official import Official
from .overlay_edits import OverlayEdits
from .removals import Removals, removed_facts, removed_types

MOST_ROUNDS = 6
"""A new schema gets its names once it is in the document: each round compares again."""


@dataclass(slots=True)
class Plan:
    """Edited overlays and names, and the facts that they add and remove."""

    edits: OverlayEdits
    names: NamesFile
    added: list[Difference] = field(default_factory=list)
    removed: list[Difference] = field(default_factory=list)
    removed_names: list[str] = field(default_factory=list)
    added_names: list[str] = field(default_factory=list)
    unclear: list[Difference] = field(default_factory=list)
    """What a person must add or remove."""

    def write(self, spec: Path) -> list[Path]:
        """Write the changed files; returns their paths."""
        paths = self.edits.write(spec / "overlay")
        file = spec / "names.toml"
        if file.read_text("utf-8") != self.names.text:
            file.write_text(self.names.text, "utf-8", newline="\n")
            paths.append(file)
        return paths


def plan(spec: Path, new: Official, old: Official | None) -> Plan:
    """Compare the document with the ``new`` release, and with the ``old`` one for removals."""
    text = (spec / "names.toml").read_text("utf-8")
    result = Plan(OverlayEdits.read(spec / "overlay"), NamesFile(text))
    inputs, theirs = load(spec), document(new)
    if old is not None and old.release != new.release:
        _remove(result, inputs, document(old), theirs)
    for _ in range(MOST_ROUNDS):
        if not _add(result, _edited(inputs, result), theirs):
            break
    return result


def _edited(inputs: Inputs, result: Plan) -> Inputs:
    return replace(inputs, overlays=result.edits.plain, names=result.names.table)


def _remove(result: Plan, inputs: Inputs, before: Json, theirs: Json) -> None:
    old, new = drafted(inputs, before), drafted(inputs, theirs)
    removals = Removals(new, result.edits)
    for difference in removed_facts(old.survey, new.survey):
        group = result.removed if removals.remove(difference) else result.unclear
        group.append(difference)
    for name, key in removed_types(old, new):
        if removals.remove_schema(key) or name not in theirs["x-official-types"]:
            result.removed_names.append(name)
            for side in ("models", "params"):
                result.names.remove(side, name)


def _add(result: Plan, inputs: Inputs, theirs: Json) -> bool:
    """One round of additions; False if nothing was missing."""
    draft = drafted(inputs, theirs)
    actions, names = draft.files(), draft.names()
    result.added += [d for d in _missing(draft) if d not in result.added]
    contract = draft.survey.own.contract
    for file, drafts in actions.items():
        for action in drafts:
            result.edits.add(file, action, contract)
    for side, rows in names.items():
        for key, public in rows.items():
            result.names.add(side, key, public)
            result.added_names += [name for name in public if name not in result.added_names]
    result.unclear += [d for d in draft.unclear if d not in result.unclear]
    return bool(actions) or any(names.values())


def _missing(draft: Draft) -> list[Difference]:
    return [d for d in dict.fromkeys(draft.survey.differences) if d.only == "official"]
