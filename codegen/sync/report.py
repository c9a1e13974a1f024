"""Write the diff for a terminal, for a pull request, or for another program."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from textwrap import wrap
from typing import Any, Literal

from codegen.sync.audit import Audit
from codegen.sync.diff import Change, Report
from codegen.sync.needs import Need

Format = Literal["text", "json", "markdown"]
FORMATS: tuple[Format, ...] = ("text", "json", "markdown")

_OPERATION = re.compile(r"(?:[A-Z]+ /\S*)(?P<part>( .+)?)")
_MANY = 3
_WIDTH = 100
_BREAKING = "1;31"
_LISTED = frozenset({"enum value", "variant"})
_PLAIN = frozenset({"nullable", "deprecated", "required", "limit"})
_SIGNS = {"added": "+", "removed": "-", "changed": "~"}
_COLOURS = {"added": "32", "removed": "31", "changed": "33"}


@dataclass(frozen=True, slots=True)
class Paint:
    """Colours for a terminal, or none."""

    on: bool = False

    def __call__(self, text: str, code: str) -> str:
        """Return the text in a colour."""
        return f"\033[{code}m{text}\033[0m" if self.on else text


def render(
    report: Report,
    audit: Audit,
    form: Format,
    paint: Paint = Paint(),
    needs: Sequence[Need] = (),
) -> str:
    """Return the report in one of the formats, ending in a newline."""
    if form == "json":
        return json.dumps(_as_data(report, audit, needs), indent=2, ensure_ascii=False) + "\n"
    lines = _markdown(report) if form == "markdown" else _text(report, paint)
    todo = need_lines(needs, "### ", "- ") if form == "markdown" else ()
    end = [summary(report), *(["", *todo] if todo else ()), ""]
    return "\n".join([*lines, *_audit_lines(audit, form, paint), *end])


def need_lines(needs: Sequence[Need], head: str = "", mark: str = "  - ") -> list[str]:
    """What a person must do, and what may be looked at, each group under a head."""
    groups = (
        ("to do, or the checks fail", [need for need in needs if not need.optional]),
        ("to look at", [need for need in needs if need.optional]),
    )
    lines = []
    for title, group in groups:
        if group:
            lines += [f"{head}{len(group)} {title}:", *(f"{mark}{need}" for need in group)]
    return lines


def summary(report: Report) -> str:
    """Count the changes in one line."""
    if not report:
        return "No change of the API."
    parts = [
        f"{number} {_plural(kind, number)} {action}"
        for kind, row in report.counts().items()
        for action, number in row.items()
        if number
    ]
    total = len(report.changes)
    return f"{total} {_plural('change', total)}, {len(report.breaking)} breaking: " + ", ".join(
        parts
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One line for a reader: a change, or several that read as one."""

    change: Change
    number: int = 1


def condense(changes: Sequence[Change]) -> list[Line]:
    """Join what reads as one: the values an enum gained, the same change of many operations."""
    groups: dict[Any, list[Change]] = {}
    for change in changes:
        groups.setdefault(_group(change), []).append(change)
    return [line for group in groups.values() for line in _joined(group)]


def _group(change: Change) -> tuple[Any, ...]:
    key = (change.resource, change.action, change.kind, change.breaking, change.why)
    operation = _OPERATION.fullmatch(change.subject)
    if change.kind in _LISTED:
        return (*key, change.subject)
    if operation:
        return (*key, operation["part"], "" if not operation["part"] else change.detail)
    return (*key, change.subject, change.detail)


def _joined(group: list[Change]) -> list[Line]:
    first, number = group[0], len(group)
    if first.kind in _LISTED:
        detail = ", ".join(change.detail for change in group)
        return [Line(replace(first, detail=detail), number)]
    operation = _OPERATION.fullmatch(first.subject)
    if operation is None or not operation["part"] or number < _MANY:
        return [Line(change) for change in group]
    return [Line(replace(first, subject=f"{number} operations:{operation['part']}"))]


def _text(report: Report, paint: Paint) -> Iterator[str]:
    for resource, changes in report.resources():
        yield paint(resource, "1")
        for line in condense(changes):
            yield _wrapped(line, paint)
        yield ""


def _wrapped(line: Line, paint: Paint) -> str:
    """Write one change, wrapped; colours are added after wrapping."""
    change = line.change
    text = f"{_SIGNS[change.action]} {change.subject}: {_words(line)}"
    rows = wrap(
        f"{text}  BREAKING: {change.why}" if change.breaking else text,
        _WIDTH,
        initial_indent="  ",
        subsequent_indent="      ",
        break_long_words=False,
        break_on_hyphens=False,
    )
    colour = _BREAKING if change.breaking else _COLOURS[change.action]
    return "\n".join(paint(row, colour) for row in rows)


def _words(line: Line) -> str:
    """The text of a change; the sign before it is its action."""
    change = line.change
    if change.detail and (change.kind in _PLAIN or change.kind in change.subject):
        return change.detail
    return f"{_noun(line)} {change.detail}".rstrip()


def _noun(line: Line) -> str:
    noun = _plural(line.change.kind, line.number)
    return noun if line.number == 1 else f"{line.number} {noun}"


def _markdown(report: Report) -> Iterator[str]:
    for resource, changes in report.resources():
        yield f"### {resource}"
        yield ""
        for line in condense(changes):
            yield f"- {_bullet(line)}"
        yield ""


def _bullet(line: Line) -> str:
    change = line.change
    mark = "**Breaking** " if change.breaking else ""
    detail = f": {_code(change.detail)}" if change.detail else ""
    why = f" ({change.why})" if change.breaking else ""
    return f"{mark}{change.action} {_noun(line)} {_code(change.subject)}{detail}{why}"


def _code(text: str) -> str:
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}"


def _audit_lines(audit: Audit, form: Format, paint: Paint) -> Iterator[str]:
    heads = (
        ("Found by the audit, and explained by no change above", audit.unexplained, "1;31"),
        ("Written in another way, with the same meaning", audit.respelt, "1"),
    )
    for head, entries, colour in heads:
        if entries:
            yield f"### {head}\n" if form == "markdown" else paint(head, colour)
            yield from (f"- {entry}" if form == "markdown" else f"  ? {entry}" for entry in entries)
            yield ""


def _as_data(report: Report, audit: Audit, needs: Sequence[Need]) -> dict[str, Any]:
    keys = ("resource", "action", "kind", "subject", "detail", "breaking", "why", "before", "after")
    return {
        "from": report.before,
        "to": report.after,
        "summary": {
            "changes": len(report.changes),
            "breaking": len(report.breaking),
            "counts": report.counts(),
        },
        "changes": [{key: getattr(change, key) for key in keys} for change in report.changes],
        "unexplained": list(audit.unexplained),
        "respelt": list(audit.respelt),
        "needs": [asdict(need) for need in needs],
    }


def _plural(word: str, number: int) -> str:
    if number == 1 or word in ("security", "nullable", "deprecated", "required"):
        return word
    return f"{word[:-1]}ies" if word.endswith("dy") and word != "request body" else f"{word}s"
