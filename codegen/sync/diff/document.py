"""Compare two whole documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from codegen.sync.diff.change import Change, Report, Users
from codegen.sync.diff.context import Context, pointers
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
from codegen.sync.notation import NAMES, normalise

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
        self.new = normalise(new)
        self.old, self.renamed = rename_schemas(normalise(old), self.new)
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
        compare_facts(self.context, place.named(" info", "info"), before, after, frozenset())

    def _compare_paths(self) -> None:
        before, after = self.old["paths"], self.new["paths"]
        for key in keys(before, after):
            old, new = before.get(key, {}), after.get(key, {})
            path = _filled(key, (new or old)[NAMES])
            place = Place(resource_of(path), path, Users.SENDERS, ("paths", key), ("paths", key))
            self._compare_item(place, path, old, new, "operation")

    def _compare_webhooks(self) -> None:
        before, after = self.old["webhooks"], self.new["webhooks"]
        for name in keys(before, after):
            at = ("webhooks", name)
            place = Place("webhooks", name, Users.READERS, at, at)
            self._compare_item(place, name, before.get(name, {}), after.get(name, {}), "webhook")

    def _compare_item(self, place: Place, path: str, old: Node, new: Node, kind: str) -> None:
        """Compare the operations of a path, or of a webhook."""
        for verb in [verb for verb in VERBS if verb in old or verb in new]:
            label = path if kind == "webhook" else f"{verb.upper()} {path}"
            at = place.into(label, (verb,), (verb,))
            if verb in old and verb in new:
                compare_operation(self.context, at, old[verb], new[verb])
            else:
                self._report_operation(at, kind, old, new, verb)
        if old and new:
            known = frozenset({*VERBS, NAMES})
            compare_facts(self.context, place, old, new, known)

    def _report_operation(self, place: Place, kind: str, old: Node, new: Node, verb: str) -> None:
        """The first operation of a path brings the path along, the last one takes it away."""
        came, path = verb in new, (new if verb in new else old)
        operation = path[verb]
        is_whole = not old or not new
        tails = pointers(path, *path) if is_whole else ((verb,),)
        around = Place(
            place.resource, place.subject, Users.EVERYONE, place.old[:-1], place.new[:-1]
        )
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
        known = self.reach.get(name, Reach())
        owner = owner_of(name, known, self.resources)
        return Place(owner, name, known.users or Users.EVERYONE, at, at)

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
    found: Node = document.get("components", {}).get("schemas", {})
    return found


def _filled(key: str, names: list[str]) -> str:
    for name in names:
        key = key.replace("{}", f"{{{name}}}", 1)
    return key


def _version(document: Node) -> str:
    return str(document.get("info", {}).get("version", "?"))


def _order(change: Change) -> tuple[str, bool, str, str]:
    return change.resource, not change.breaking, change.subject, change.kind
