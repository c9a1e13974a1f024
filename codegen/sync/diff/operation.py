"""Compare two operations: parameters, bodies, responses and security."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.sync.diff.change import Users
from codegen.sync.diff.context import Context, pointers
from codegen.sync.diff.describe import describe, target, value
from codegen.sync.diff.facts import compare_facts, keys
from codegen.sync.diff.keywords import compare_keyword
from codegen.sync.diff.place import Place
from codegen.sync.diff.schema import compare_schema
from codegen.sync.fingerprint import same

Node = Mapping[str, Any]
_WIRE = frozenset({"style", "explode", "allowReserved", "in"})


def compare_operation(context: Context, place: Place, old: Node, new: Node) -> None:
    """Report how an operation changed. The users of the place are those who call it."""
    if same(old, new):
        return
    _compare_parameters(context, place, old.get("parameters", {}), new.get("parameters", {}))
    _compare_body(context, place, old, new)
    readers = place.for_users(Users.EVERYONE ^ place.users)
    _compare_responses(context, readers, old.get("responses", {}), new.get("responses", {}))
    compare_facts(context, place, old, new, _OWN_RULES)


_OWN_RULES = frozenset({"parameters", "requestBody", "responses"})


def compare_parameter(context: Context, place: Place, old: Node, new: Node) -> None:
    """Report how a parameter changed: its name, its way onto the wire, its type."""
    if _is_reference_change(context, place, old, new, "parameter"):
        return
    _compare_required(context, place, old, new)
    _compare_schema_of(context, place, old, new)
    _compare_media_map(context, place, old.get("content", {}), new.get("content", {}))
    for key in keys(old, new):
        if key == "name" and key in old and key in new and old[key] != new[key]:
            _report_renamed(context, place, old, new)
        elif key in _WIRE and not same(old.get(key), new.get(key)):
            _report_wire(context, place, key, old, new)
        elif key not in ("required", "schema", "content"):
            compare_keyword(context, place, key, old, new)


def compare_body(context: Context, place: Place, old: Node, new: Node) -> None:
    """Report how a request body changed."""
    if _is_reference_change(context, place, old, new, "request body"):
        return
    _compare_required(context, place, old, new)
    _compare_media_map(context, place, old.get("content", {}), new.get("content", {}))
    compare_facts(context, place, old, new, frozenset({"required", "content"}))


def compare_response(context: Context, place: Place, old: Node, new: Node) -> None:
    """Report how a response changed."""
    if _is_reference_change(context, place, old, new, "response"):
        return
    _compare_media_map(context, place, old.get("content", {}), new.get("content", {}))
    before, after = old.get("headers", {}), new.get("headers", {})
    for name in keys(before, after):
        _compare_header(
            context, place.child(f" header {name}", "headers", name), name, before, after
        )
    compare_facts(context, place, old, new, frozenset({"content", "headers"}))


def _compare_parameters(context: Context, place: Place, old: Node, new: Node) -> None:
    for key in keys(old, new):
        side = new if key in new else old
        at = place.child(f" {_description(key, side[key])}", "parameters", key)
        if key in old and key in new:
            compare_parameter(context, at, old[key], new[key])
        else:
            _report_parameter(context, at, side[key], key in new)


def _description(key: str, parameter: Node) -> str:
    where = key.partition(" ")[0]
    return f"{where} parameter {parameter.get('name', key.partition(' ')[2])}"


def _report_parameter(context: Context, place: Place, parameter: Node, came: bool) -> None:
    needed = parameter.get("required") is True
    text = (
        target(parameter["$ref"])
        if "$ref" in parameter
        else describe(parameter.get("schema", True))
    )
    context.report(
        place,
        "added" if came else "removed",
        "parameter",
        f"{text}, {'required' if needed else 'optional'}",
        (Users.EVERYONE if needed else Users.NOBODY) if came else Users.EVERYONE,
        "it must be sent" if came else "the parameter is gone",
        before=None if came else text,
        after=text if came else None,
    )


def _report_renamed(context: Context, place: Place, old: Node, new: Node) -> None:
    context.report(
        place, "changed", "parameter", f"{old['name']} → {new['name']}",
        Users.EVERYONE, "it has another name", before=old["name"], after=new["name"],
        old=(("name",),), new=(("name",),),
    )  # fmt: skip


def _report_wire(context: Context, place: Place, key: str, old: Node, new: Node) -> None:
    before, after = old.get(key), new.get(key)
    context.report(
        place, "changed", "serialisation", f"{key} {value(before)} → {value(after)}",
        Users.EVERYONE, "it is written in another way", before=before, after=after,
        old=pointers(old, key), new=pointers(new, key),
    )  # fmt: skip


def _compare_body(context: Context, place: Place, old: Node, new: Node) -> None:
    before, after = old.get("requestBody"), new.get("requestBody")
    at = place.child(" body", "requestBody")
    if before is not None and after is not None:
        compare_body(context, at, before, after)
    elif after is not None:
        harms = Users.EVERYONE if after.get("required") else Users.NOBODY
        context.report(at, "added", "request body", _content(after), harms, "it must be sent")
    elif before is not None:
        why = "the body is gone"
        context.report(at, "removed", "request body", _content(before), Users.EVERYONE, why)


def _content(node: Node) -> str:
    return target(node["$ref"]) if "$ref" in node else ", ".join(node.get("content", {}))


def _compare_responses(context: Context, place: Place, old: Node, new: Node) -> None:
    for status in keys(old, new):
        at = place.child(f" response {status}", "responses", status)
        if status in old and status in new:
            compare_response(context, at, old[status], new[status])
        elif status in new:
            context.report(at, "added", "response", _content(new[status]))
        else:
            harms = Users.EVERYONE if str(status).startswith("2") else Users.NOBODY
            why = "the answer is gone"
            context.report(at, "removed", "response", _content(old[status]), harms, why)


def _compare_media_map(context: Context, place: Place, old: Node, new: Node) -> None:
    for media in keys(old, new):
        at = place.child(f" {media}" if len(keys(old, new)) > 1 else "", "content", media)
        if media in old and media in new:
            _compare_schema_of(context, at, old[media], new[media])
            compare_facts(context, at, old[media], new[media], frozenset({"schema"}))
        elif media in new:
            context.report(at, "added", "content type", media, after=media)
        else:
            why = "the content type is gone"
            context.report(at, "removed", "content type", media, Users.EVERYONE, why, before=media)


def _compare_schema_of(context: Context, place: Place, old: Node, new: Node) -> None:
    if "schema" in old and "schema" in new:
        compare_schema(context, place.at("schema"), old["schema"], new["schema"])
    else:
        compare_keyword(context, place, "schema", old, new)


def _compare_header(context: Context, place: Place, name: str, old: Node, new: Node) -> None:
    if name in old and name in new:
        compare_parameter(context, place, old[name], new[name])
    elif name in new:
        context.report(place, "added", "header", name, after=name)
    else:
        why = "the header is gone"
        context.report(place, "removed", "header", name, Users.EVERYONE, why, before=name)


def _compare_required(context: Context, place: Place, old: Node, new: Node) -> None:
    before, after = old.get("required", False), new.get("required", False)
    if before == after:
        return
    context.report(
        place,
        "changed",
        "required",
        "optional → required" if after else "required → optional",
        Users.SENDERS if after else Users.READERS,
        "it must be sent" if after else "it may be missing",
        before=before,
        after=after,
        old=pointers(old, "required"),
        new=pointers(new, "required"),
    )


def _is_reference_change(context: Context, place: Place, old: Node, new: Node, kind: str) -> bool:
    """A part that became or is no longer a reference; the target is compared at its own place."""
    before, after = old.get("$ref"), new.get("$ref")
    if before == after:
        return before is not None
    names = _content(old) or "its own", _content(new) or "its own"
    content = _shared(old, context.old_parts), _shared(new, context.new_parts)
    context.report(
        place,
        "changed",
        kind,
        " → ".join(names),
        Users.NOBODY if same(*content) else Users.EVERYONE,
        "another definition holds",
        before=names[0],
        after=names[1],
    )
    return True


def _shared(node: Node, parts: Node) -> Any:
    """Return the shared part that a reference means, or the part itself."""
    section, _, name = str(node.get("$ref", "")).removeprefix("#/components/").partition("/")
    return parts.get(section, {}).get(name, node)
