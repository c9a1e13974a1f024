"""Compare two whole documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from codegen.sync.diff.change import Action, Change, Pointer, Report, Users
from codegen.sync.diff.context import Context
from codegen.sync.diff.describe import describe
from codegen.sync.diff.facts import compare_facts, keys
from codegen.sync.diff.moved import forgive_moves
from codegen.sync.diff.operation import (
    compare_body,
    compare_operation,
    compare_parameter,
    compare_response,
)
from codegen.sync.diff.place import Place
from codegen.sync.diff.reach import Reach, owner_of, reach, resource_of
from codegen.sync.diff.renamed import Renamed, rename_schemas
from codegen.sync.diff.schema import compare_schema
from codegen.sync.grammar import VERBS
from codegen.sync.notation import clashes, normalise, path_keys

Node = Mapping[str, Any]
_SHARED: Mapping[str, Callable[[Context, Place, Node, Node], None]] = {
    "responses": compare_response,
    "parameters": compare_parameter,
    "headers": compare_parameter,
    "requestBodies": compare_body,
}
_KINDS = {
    "schemas": "schema",
    "responses": "response",
    "parameters": "parameter",
    "headers": "header",
    "requestBodies": "request body",
    "securitySchemes": "security scheme",
}
_READ = frozenset({"responses", "headers"})
_OWN = frozenset({"paths", "webhooks", "components", "info"})


def compare(old: Node, new: Node) -> Report:
    """Report every change of the API between two documents."""
    return Comparison(old, new).report()


class Comparison:
    """Two documents in the one notation, with their schemas' new names, ready to be compared."""

    def __init__(self, old: Node, new: Node) -> None:
        apart = clashes(old, new)
        paths = [*old.get("paths", {}), *new.get("paths", {})]
        self.path_of_key = path_keys(paths, apart)
        self.new = normalise(new, apart)
        self.old, self.renamed = rename_schemas(normalise(old, apart), self.new)
        self.reach = reach(self.old, self.new)
        self.resources = {name for entry in self.reach.values() for name in entry.resources}
        parts = self.old.get("components", {}), self.new.get("components", {})
        self.context = Context(_schemas(self.old), _schemas(self.new), *parts)

    def report(self) -> Report:
        """Compare everything, and sort the changes as a reader wants them."""
        self._compare_document()
        self._compare_paths()
        self._compare_webhooks()
        self._compare_components()
        self._report_renamed(self.renamed)
        changes = forgive_moves(self.context)
        return Report(sorted(changes, key=_order), _version(self.old), _version(self.new))

    def _compare_document(self) -> None:
        place = Place("document", "document", Users.EVERYONE, (), ())
        compare_facts(self.context, place, self.old, self.new, _OWN)
        before, after = self.old.get("info", {}), self.new.get("info", {})
        compare_facts(self.context, place.child(" info", "info"), before, after, frozenset())

    def _compare_paths(self) -> None:
        before, after = self.old["paths"], self.new["paths"]
        for key in keys(before, after):
            path, at = self.path_of_key[key], ("paths", key)
            place = Place(resource_of(path), path, Users.SENDERS, at, at)
            self._compare_item(place, "operation", before.get(key), after.get(key))

    def _compare_webhooks(self) -> None:
        before, after = self.old["webhooks"], self.new["webhooks"]
        for name in keys(before, after):
            at = ("webhooks", name)
            place = Place("webhooks", name, Users.READERS, at, at)
            self._compare_item(place, "webhook", before.get(name), after.get(name))

    def _compare_item(self, place: Place, kind: str, old: Node | None, new: Node | None) -> None:
        """Compare the operations of a path, or of a webhook."""
        verbs = [verb for verb in VERBS if verb in (old or {}) or verb in (new or {})]
        for verb in verbs:
            label = f"{verb.upper()} {place.subject}" if kind == "operation" else place.subject
            at = place.into(label, (verb,), (verb,))
            if old and new and verb in old and verb in new:
                compare_operation(self.context, at, old[verb], new[verb])
            else:
                self._report_operation(at, kind, verb, old, new)
        if old is not None and new is not None:
            compare_facts(self.context, place, old, new, frozenset(VERBS))
        elif not verbs:
            why = "the path is gone"
            action: Action = "removed" if new is None else "added"
            self.context.report(place, action, "path", "", Users.NOBODY, why)

    def _report_operation(
        self, place: Place, kind: str, verb: str, old: Node | None, new: Node | None
    ) -> None:
        """The operations of a new path bring the path along, those of a lost one take it away."""
        came = verb in (new or {})
        operation = ((new if came else old) or {})[verb]
        tails: tuple[Pointer, ...] = ((verb,),) if None not in (old, new) else ((),)
        around = replace(place, users=Users.EVERYONE, old=place.old[:-1], new=place.new[:-1])
        self.context.report(
            around,
            "added" if came else "removed",
            kind,
            str(operation.get("operationId", "")),
            Users.NOBODY if came else Users.EVERYONE,
            f"the {kind} is gone",
            before=None if came else place.subject,
            after=place.subject if came else None,
            old=() if came else tails,
            new=tails if came else (),
        )

    def _compare_components(self) -> None:
        before, after = self.old.get("components", {}), self.new.get("components", {})
        for section in keys(before, after):
            old, new = before.get(section, {}), after.get(section, {})
            for name in keys(old, new):
                self._compare_component(section, name, old, new)

    def _compare_component(self, section: str, name: str, old: Node, new: Node) -> None:
        place = self._place(section, name)
        if name in old and name in new:
            self._comparer(section)(self.context, place, old[name], new[name])
            return
        came = name in new
        kind = _KINDS.get(section, section)
        text = describe((new if came else old)[name]) if kind == "schema" else ""
        harms = Users.NOBODY if came else Users.EVERYONE
        why = f"the {kind} is gone"
        self.context.report(place, "added" if came else "removed", kind, text, harms, why)

    def _comparer(self, section: str) -> Callable[[Context, Place, Any, Any], None]:
        return compare_schema if section == "schemas" else _SHARED.get(section, _compare_plainly)

    def _place(self, section: str, name: str) -> Place:
        at = ("components", section, name)
        if section != "schemas":
            users = Users.READERS if section in _READ else Users.SENDERS
            return Place("shared", name, users, at, at)
        reach = self.reach.get(name, Reach())
        owner = owner_of(name, reach, self.resources)
        return Place(owner, name, reach.users or Users.EVERYONE, at, at)

    def _report_renamed(self, renamed: list[Renamed]) -> None:
        for entry in renamed:
            place = self._place("schemas", entry.after)
            self.context.report(
                place, "changed", "schema", f"renamed from {entry.before}",
                Users.EVERYONE, "its type has another name",
                before=entry.before, after=entry.after, old=(), new=(),
            )  # fmt: skip


def _compare_plainly(context: Context, place: Place, old: Node, new: Node) -> None:
    compare_facts(context, place, old, new, frozenset())


def _schemas(document: Node) -> Node:
    schemas: Node = document.get("components", {}).get("schemas", {})
    return schemas


def _version(document: Node) -> str:
    return str(document.get("info", {}).get("version", "?"))


def _order(change: Change) -> tuple[str, bool, str, str]:
    return change.resource, not change.breaking, change.subject, change.kind
