"""What a nightly run proposes: ``python -m scripts.proposal REPORT OUT``.

REPORT is the JSON of `make sync` or `make upgrade`. The folder OUT gets the title, the body and the
labels of a pull request. The changes go into CHANGELOG.md, and the version follows by rule: what
breaks programs moves the minor number before 1.0 and the major one after it, all else the patch.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scripts.bootstrap import ROOT

_SECTION = re.compile(r"^## (\d+\.\d+\.\d+)( \(unreleased\))?$", re.MULTILINE)
_VERSION = re.compile(r'^((?:version|__version__) = )"[^"]+"', re.MULTILINE)
VERSIONED = ("pyproject.toml", "runtime/openai_oxide_runtime/core/version.py")
_MOST = 400
"""The most changes in a body: a pull request holds 65,536 characters."""


@dataclass(frozen=True)
class Proposal:
    """One change of the project, told to those who review it and to those who use it."""

    title: str
    entry: str
    """The line of the changelog."""
    breaking: bool
    changes: list[str]
    needs: list[dict[str, Any]]

    @property
    def body(self) -> str:
        """The text of the pull request, as Markdown."""
        todo = [need for need in self.needs if not need["optional"]]
        optional = [need for need in self.needs if need["optional"]]
        shown = [f"- {change}" for change in self.changes[:_MOST]]
        more = len(self.changes) - len(shown)
        parts = [
            *_group("To do, or the checks fail", [f"- [ ] {_text(need)}" for need in todo]),
            *_group("To look at", [f"- [ ] {_text(need)}" for need in optional]),
            *_group("Changes", shown + ([f"- and {more} more"] if more else [])),
        ]
        return "\n".join([self.entry, "", *parts])

    @property
    def labels(self) -> list[str]:
        return ["automatic", *(["breaking"] if self.breaking else [])]


def of_sync(report: dict[str, Any]) -> Proposal:
    """The proposal of a new OpenAPI document."""
    changes = [_change(change) for change in report["changes"]]
    summary = report["summary"]
    number = summary["changes"]
    entry = f"the OpenAPI document of version {report['to']}: {number} change{'s' * (number != 1)}"
    breaking = bool(summary["breaking"])
    entry += f", {summary['breaking']} of them breaking" if breaking else ""
    return Proposal(
        "Take over the newest OpenAPI document", entry, breaking, changes, report["needs"]
    )


def of_upgrade(report: dict[str, Any]) -> Proposal:
    """The proposal of a new release of the official package."""
    release, changes = report["release"], report["changes"]
    breaking = any(change.startswith("- ") for change in changes)
    title, entry = f"Move to openai {release}", f"what `openai` {release} has"
    return Proposal(title, entry, breaking, [f"`{each}`" for each in changes], report["needs"])


def next_version(version: str, breaking: bool) -> str:
    """The version after a released one."""
    major, minor, patch = map(int, version.split("."))
    if not breaking:
        return f"{major}.{minor}.{patch + 1}"
    return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"


def changed(changelog: str, entry: str, breaking: bool) -> tuple[str, str]:
    """The changelog with one more line, and the version that it is for."""
    first, *others = _SECTION.finditer(changelog)
    line = f"- {'breaking: ' if breaking else ''}{entry};"
    if not first[2]:
        version = next_version(first[1], breaking)
        section = f"## {version} (unreleased)\n\n{line}\n\n"
        return changelog[: first.start()] + section + changelog[first.start() :], version
    version = first[1]
    if others:
        version = max(version, next_version(others[0][1], breaking), key=_numbers)
    end = others[0].start() if others else len(changelog)
    section = changelog[first.end() : end].rstrip()
    section = section if line in section else f"{section}\n{line}"
    head = f"{changelog[: first.start()]}## {version} (unreleased)"
    return f"{head}{section}\n{chr(10) if others else ''}{changelog[end:]}", version


def notes(changelog: str, version: str) -> str:
    """The lines of a released version; raises ValueError if there are none."""
    sections = list(_SECTION.finditer(changelog))
    for section, following in zip(sections, [*sections[1:], None], strict=True):
        if section[1] == version and not section[2]:
            end = following.start() if following else len(changelog)
            return changelog[section.end() : end].strip() + "\n"
    raise ValueError(f"CHANGELOG.md has no section `## {version}`, or it is still unreleased")


def main(report: Path, out: Path, root: Path = ROOT) -> None:
    """Write the proposal, and change the changelog and the version."""
    data = json.loads(report.read_text("utf-8"))
    proposal = of_upgrade(data) if "release" in data else of_sync(data)
    log = root / "CHANGELOG.md"
    text, version = changed(log.read_text("utf-8"), proposal.entry, proposal.breaking)
    log.write_text(text, "utf-8", newline="\n")
    for file in (root / name for name in VERSIONED):
        lines = _VERSION.sub(rf'\g<1>"{version}"', file.read_text("utf-8"), count=1)
        file.write_text(lines, "utf-8", newline="\n")
    out.mkdir(parents=True, exist_ok=True)
    (out / "title.txt").write_text(proposal.title + "\n", "utf-8")
    (out / "body.md").write_text(proposal.body, "utf-8")
    (out / "labels.txt").write_text(",".join(proposal.labels) + "\n", "utf-8")


def _group(head: str, lines: list[str]) -> list[str]:
    return [f"### {head}", "", *lines, ""] if lines else []


def _text(need: dict[str, Any]) -> str:
    return f"{need['what']}: `{need['line']}`" if need["line"] else str(need["what"])


def _change(change: dict[str, Any]) -> str:
    mark = "**breaking** " if change["breaking"] else ""
    detail = f": `{change['detail']}`" if change["detail"] else ""
    return f"{mark}{change['action']} {change['kind']} `{change['subject']}`{detail}"


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


if __name__ == "__main__":
    if sys.argv[1:2] == ["notes"]:
        print(notes((ROOT / "CHANGELOG.md").read_text("utf-8"), sys.argv[2]), end="")
    else:
        main(Path(sys.argv[1]), Path(sys.argv[2]))
