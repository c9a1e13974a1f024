"""`make sync`: from the published document to the new package, all or nothing.

    fetch ─► read, check ─► strip ─► diff ─► audit ─► stage ─► regenerate ─► gate ─► swap

Nothing below the root changes before the last step. Exit codes: 0 done or up to date, 1 with
``--check`` if the API has moved, 2 if something failed, 130 if interrupted.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from codegen.errors import GenerationError
from codegen.sync.audit import Audit, audit
from codegen.sync.console import Console, standard_console
from codegen.sync.diff import Comparison, Report
from codegen.sync.diff.renamed import Renamed
from codegen.sync.document import check_structure, parse, read_document
from codegen.sync.errors import SyncError, first_line
from codegen.sync.fetch import DEFAULT_LIMITS, PUBLISHED, Download, Limits, fetch
from codegen.sync.lock import Lock, LockError, parse_lock
from codegen.sync.needs import Need, in_order
from codegen.sync.process_lock import process_lock
from codegen.sync.report import FORMATS, Format, Paint, need_lines, render, summary
from codegen.sync.strip import strip
from codegen.sync.swap import recover, staging, swap
from codegen.sync.writer import to_yaml

CONTRACT = "spec/openapi.yaml"
LOCK = "spec/upstream.lock"
TARGETS = ("generated/openai_oxide", "mock/openai_oxide_mock/contract.json")

UP_TO_DATE, MOVED, FAILED, INTERRUPTED = 0, 1, 2, 130


@dataclass(frozen=True, slots=True)
class StepResult:
    """The result of a step: what a person must do, and lines of output."""

    needs: list[Need] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Steps:
    """The generator's part of a sync.

    Both get the folder of the new state, laid out like the repository. `regenerate` writes the
    targets there, from the new contract, in which some schemas are renamed, and may write
    placeholders into the glossary. `gate` looks at the targets, and may allow that public names
    go. Each raises to refuse.
    """

    regenerate: Callable[[dict[str, Any], Path, Sequence[Renamed], bool], StepResult]
    gate: Callable[[Path, bool], StepResult]
    targets: Sequence[str] = TARGETS


@dataclass(frozen=True, slots=True)
class Update:
    """A new document, and its differences from the contract."""

    contract: dict[str, Any]
    text: str
    lock: Lock
    report: Report
    audit: Audit
    is_first: bool = False
    renamed: Sequence[Renamed] = ()

    @property
    def has_moved(self) -> bool:
        """Whether the API has changed."""
        return self.is_first or bool(self.report) or bool(self.audit.unexplained)


def run(
    argv: Sequence[str],
    *,
    root: Path,
    steps: Steps,
    console: Console | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> int:
    """Run the command line `argv` on the repository at `root`; return the exit code."""
    options = _parser().parse_args(argv)
    console = console or standard_console()
    try:
        with process_lock(root):
            return _sync(options, root, steps, console, limits)
    except SyncError as error:
        console.log(f"sync: {error}")
        return FAILED
    except KeyboardInterrupt:
        console.log("sync: interrupted; nothing was changed")
        return INTERRUPTED
    except BaseException as error:
        console.log(f"sync: failed; nothing was changed. {first_line(error)}")
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sync", description="Take over the newest OpenAPI document."
    )
    parser.add_argument("--spec", default=PUBLISHED, help="a path or an address (%(default)s)")
    parser.add_argument("--check", action="store_true", help="only look; exit code 1 if it moved")
    parser.add_argument("--format", choices=FORMATS, default="text", help="of the report")
    parser.add_argument("--origin", help="the address a local file was fetched from")
    parser.add_argument("--date", help="the day it was fetched (today)")
    removed = "let public names go that the new document has no schema for"
    parser.add_argument("--allow-removed", action="store_true", help=removed)
    words = "write placeholders for missing lines of the glossary"
    parser.add_argument("--placeholders", action="store_true", help=words)
    return parser


def _sync(
    options: argparse.Namespace, root: Path, steps: Steps, console: Console, limits: Limits
) -> int:
    for folder in recover(root):
        console.log(f"An unfinished sync was undone ({folder.name}).")
    lock = _current_lock(root)
    console.log(f"Fetching {options.spec}")
    download = fetch(options.spec, lock, console, limits)
    if download is None:
        return _up_to_date(console, lock)
    update = _compare(download, root, options, console)
    if update is None:
        return _up_to_date(console, lock)
    if options.check:
        _show(update, [], options.format, console)
        return MOVED if update.has_moved else UP_TO_DATE
    needs: list[Need] = []
    try:
        needs = _take_over(update, root, steps, console, options)
    finally:
        _show(update, needs, options.format, console)
    return UP_TO_DATE


def _current_lock(root: Path) -> Lock | None:
    """Return the lock, if both the lock and the contract exist."""
    try:
        text = (root / LOCK).read_text("utf-8")
        return parse_lock(text) if (root / CONTRACT).exists() else None
    except FileNotFoundError:
        return None
    except LockError as error:
        raise SyncError(str(error)) from error


def _up_to_date(console: Console, lock: Lock | None) -> int:
    version = f" (version {lock.version} of {lock.date})" if lock else ""
    console.log(f"The contract is up to date{version}.")
    return UP_TO_DATE


def _compare(
    download: Download, root: Path, options: argparse.Namespace, console: Console
) -> Update | None:
    """Read the document, and compare it; None if nothing at all would be written."""
    console.log(f"Reading {len(download.data) / 1e6:.1f} MB")
    document = strip(read_document(download.data, download.address.removeprefix("file:")))
    text, lock = _yaml(document), _lock(download, document, options)
    path = root / CONTRACT
    if not path.exists():
        return Update(document, text, lock, Report((), "?", lock.version), Audit((), ()), True)
    old_bytes = path.read_bytes()
    if old_bytes.decode("utf-8", "replace") == text and _same_origin(root, lock):
        return None
    console.log("Comparing")
    old = parse(old_bytes, CONTRACT)
    check_structure(old, CONTRACT)
    comparison = Comparison(old, document)
    report = comparison.report()
    findings = audit(old, document, comparison, report.changes)
    return Update(document, text, lock, report, findings, renamed=comparison.renamed)


def _yaml(document: dict[str, Any]) -> str:
    try:
        return to_yaml(document)
    except (TypeError, ValueError) as error:
        raise SyncError(f"the document cannot be written as YAML: {error}") from error


def _lock(download: Download, document: dict[str, Any], options: argparse.Namespace) -> Lock:
    return Lock(
        address=options.origin or download.address,
        date=options.date or datetime.now(UTC).date().isoformat(),
        version=str(document["info"].get("version", "?")),
        sha256=download.sha256,
        etag=download.etag,
        last_modified=download.last_modified,
    )


def _same_origin(root: Path, lock: Lock) -> bool:
    """Whether the document is the one in the lock; the date may differ."""
    previous = _current_lock(root)
    return previous is not None and previous.sha256 == lock.sha256


def _show(update: Update, needs: list[Need], form: Format, console: Console) -> None:
    if update.is_first:
        console.log("There is no contract yet: this is the first one.")
        return
    paint = Paint(console.paints())
    console.report(render(update.report, update.audit, form, paint, needs))
    if not update.has_moved:
        console.log("Only descriptions or notation differ; the API is the same.")


def _take_over(
    update: Update, root: Path, steps: Steps, console: Console, options: argparse.Namespace
) -> list[Need]:
    """Build the new state beside the old one, and put it in place as a whole."""
    with staging(root) as new:
        _write(new / CONTRACT, update.text)
        _write(new / LOCK, update.lock.to_text())
        console.log("Generating")
        inputs = update.contract, new, update.renamed, options.placeholders
        generation = _step("the generator", lambda: steps.regenerate(*inputs))
        console.log("Running the coverage gate")
        judgement = _step("the coverage gate", lambda: steps.gate(new, options.allow_removed))
        swap(new, root, [CONTRACT, LOCK, *steps.targets])
    return _finish(update, [generation, judgement], console)


def _step(name: str, action: Callable[[], StepResult]) -> StepResult:
    try:
        return action()
    except SyncError:
        raise
    except Exception as error:
        raise SyncError(f"{name} failed; nothing was changed. {_error_text(error)}") from error


def _error_text(error: Exception) -> str:
    """The text of an error; an unexpected one with its class."""
    return str(error) if isinstance(error, GenerationError) else first_line(error)


def _finish(update: Update, outcomes: list[StepResult], console: Console) -> list[Need]:
    for outcome in outcomes:
        for line in outcome.lines:
            console.log(line)
    unexplained = "check this change by hand, the diff has no rule for it"
    by_hand = [Need(True, f"{unexplained}: {each}") for each in update.audit.unexplained]
    needs = in_order([*by_hand, *(need for outcome in outcomes for need in outcome.needs)])
    console.log(
        f"Synced to version {update.lock.version} of {update.lock.date}. {summary(update.report)}"
    )
    for line in need_lines(needs):
        console.log(line)
    return needs


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
