"""The whole sync, with a generator and a gate that can be told what to do."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from codegen.sync import command
from codegen.sync.command import CONTRACT, LOCK, StepResult, Steps, run
from codegen.sync.console import Console
from codegen.sync.diff.renamed import Renamed
from codegen.sync.errors import SyncError
from codegen.sync.lock import parse_lock
from codegen.sync.needs import Need
from codegen.sync.process_lock import process_lock
from codegen.sync.strip import strip
from codegen.sync.writer import to_yaml
from tests.codegen.sync.samples import document, schema
from tests.codegen.sync.test_fetch import conditional, reply, serving

GENERATED = "generated/openai_oxide/__init__.py"
MOCK = "mock/openai_oxide_mock/contract.json"
Edit = Callable[[dict[str, Any]], Any]
LOOK, TODO = Need(True, "name the schema New"), Need(False, "describe New", "New: …")


class Repository:
    """A root with a first contract, and the streams of the last run."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.out, self.err = "", ""
        self.calls: list[str] = []
        self.fail: dict[str, BaseException] = {}
        self.renamed: list[tuple[str, str]] = []
        self.allow_removed, self.placeholders = False, False

    def sync(self, *argv: str) -> int:
        out, err = io.StringIO(), io.StringIO()
        code = run(
            argv, root=self.root, steps=self.steps(), console=Console(out, err, {"NO_COLOR": "1"})
        )
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def take(self, edit: Edit = lambda root: None, *argv: str) -> int:
        return self.sync("--spec", str(self.published(edit)), *argv)

    def published(self, edit: Edit) -> Path:
        root = document()
        edit(root)
        path = self.root.parent / "openapi.yaml"
        path.write_text(to_yaml(root), "utf-8")
        return path

    def steps(self) -> Steps:
        return Steps(self.regenerate, self.gate)

    def regenerate(
        self,
        contract: dict[str, Any],
        staged: Path,
        renamed: Sequence[Renamed],
        placeholders: bool,
    ) -> StepResult:
        self._note("regenerate")
        self.placeholders = placeholders
        self.renamed = [(entry.before, entry.after) for entry in renamed]
        names = sorted(contract["components"]["schemas"])
        for name in (GENERATED, MOCK):
            (staged / name).parent.mkdir(parents=True)
            (staged / name).write_text(json.dumps(names), "utf-8")
        return StepResult([LOOK, TODO], ["Generated 2 files."])

    def gate(self, staged: Path, allow_removed: bool) -> StepResult:
        self._note("gate")
        self.allow_removed = allow_removed
        assert (staged / GENERATED).exists()
        assert (staged / CONTRACT).exists()
        return StepResult(lines=["100% of 3 operations."])

    def _note(self, step: str) -> None:
        self.calls.append(step)
        if step in self.fail:
            raise self.fail[step]

    def files(self) -> dict[str, str]:
        paths = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_text("utf-8") for path in paths}


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    (tmp_path / "root").mkdir()
    repository = Repository(tmp_path / "root")
    assert repository.take() == 0
    repository.calls.clear()
    return repository


def add_schema(root: dict[str, Any]) -> None:
    root["components"]["schemas"]["New"] = {"type": "object", "description": "Prose."}


def drop_field(root: dict[str, Any]) -> None:
    del schema(root, "FileObject", "properties")["size"]


def say_more(root: dict[str, Any]) -> None:
    root["info"]["description"] = "Other prose."


def test_the_first_sync_writes_contract_lock_and_package(repository: Repository) -> None:
    files = repository.files()
    assert sorted(files) == sorted([GENERATED, MOCK, CONTRACT, LOCK])
    assert files[CONTRACT] == to_yaml(strip(document()))
    lock = parse_lock(files[LOCK])
    today = datetime.now(UTC).date().isoformat()
    assert (lock.address, lock.version, lock.date) == ("file:openapi.yaml", "2.3.0", today)
    assert "this is the first one" in repository.err


def test_a_change_is_shown_generated_and_swapped_in(repository: Repository) -> None:
    assert repository.take(add_schema) == 0
    assert repository.calls == ["regenerate", "gate"]
    assert "  + New: schema object\n" in repository.out
    assert "\033" not in repository.out + repository.err
    assert "1 change, 0 breaking: 1 schema added" in repository.err
    assert "Generated 2 files.\n100% of 3 operations.\n" in repository.err
    assert repository.err.endswith(
        "1 to do, or the checks fail:\n  - describe New: New: …\n"
        "1 to look at:\n  - name the schema New\n"
    )
    assert '"New"' in repository.files()[GENERATED]
    assert "\n    New:\n      type: object\n" in repository.files()[CONTRACT]


def test_needs_are_in_the_reports_for_others(repository: Repository) -> None:
    assert repository.take(add_schema, "--format", "json") == 0
    assert json.loads(repository.out)["needs"] == [asdict(TODO), asdict(LOOK)]
    assert repository.take(drop_field, "--format", "markdown") == 0
    assert "### 1 to do, or the checks fail:\n- describe New: New: …\n" in repository.out
    assert "### 1 to look at:\n- name the schema New\n" in repository.out


def test_a_report_is_written_though_a_step_fails(repository: Repository) -> None:
    repository.fail["gate"] = SyncError("the gate failed")
    assert repository.take(add_schema, "--format", "json") == 2
    assert json.loads(repository.out)["needs"] == []


def test_the_generator_learns_which_schemas_are_renamed(repository: Repository) -> None:
    def rename(root: dict[str, Any]) -> None:
        text = json.dumps(root).replace('FileObject"', 'FileObjectNew"')
        root.clear()
        root.update(json.loads(text))

    assert repository.take(rename) == 0
    assert repository.renamed == [("FileObject", "FileObjectNew")]
    assert repository.allow_removed is False
    assert repository.take(add_schema, "--allow-removed", "--placeholders") == 0
    assert (repository.allow_removed, repository.placeholders) == (True, True)


def test_the_same_document_again_is_no_work(repository: Repository) -> None:
    before = repository.files()
    assert repository.take() == 0
    assert (repository.out, repository.calls) == ("", [])
    assert "The contract is up to date (version 2.3.0 of " in repository.err
    assert repository.files() == before


def test_new_prose_moves_the_lock_only(repository: Repository) -> None:
    before = repository.files()
    assert repository.take(say_more, "--check") == 0
    assert repository.files() == before
    assert repository.take(say_more) == 0
    assert "Only descriptions or notation differ" in repository.err
    after = repository.files()
    assert {name for name in after if after[name] != before[name]} == {LOCK}


def test_a_contract_edited_by_hand_is_brought_back(repository: Repository) -> None:
    before = repository.files()
    path = repository.root / CONTRACT
    path.write_text(path.read_text("utf-8").replace("listFiles", "mine"), "utf-8")
    assert repository.take() == 0
    assert "operation id" in repository.out
    assert repository.files() == before


@pytest.mark.parametrize(("edit", "code"), [(add_schema, 1), (drop_field, 1), (say_more, 0)])
def test_check_writes_nothing_and_tells_by_its_code(
    repository: Repository, edit: Edit, code: int
) -> None:
    before = repository.files()
    assert repository.take(edit, "--check") == code
    assert repository.calls == []
    assert repository.files() == before


def test_check_after_the_sync_finds_nothing(repository: Repository) -> None:
    repository.take(drop_field)
    assert repository.take(drop_field, "--check") == 0


def test_json_is_all_there_is_on_standard_output(repository: Repository) -> None:
    repository.take(drop_field, "--check", "--format", "json")
    data = json.loads(repository.out)
    assert data["summary"]["breaking"] == 1
    assert data["changes"][0]["subject"] == "FileObject.size"


def test_where_a_file_came_from_can_be_told(repository: Repository) -> None:
    repository.take(add_schema, "--origin", "https://x/openapi.yaml", "--date", "2026-08-21")
    lock = parse_lock(repository.files()[LOCK])
    assert (lock.address, lock.date) == ("https://x/openapi.yaml", "2026-08-21")


@pytest.mark.parametrize("step", ["regenerate", "gate"])
@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (SyncError("no name for New"), 2, "sync: no name for New\n"),
        (RuntimeError("3 problems"), 2, "failed; nothing was changed. RuntimeError: 3 problems\n"),
        (SystemExit(0), 2, "sync: failed; nothing was changed. SystemExit: 0\n"),
        (KeyError("x"), 2, "failed; nothing was changed. KeyError: 'x'\n"),
        (RecursionError(), 2, "failed; nothing was changed. RecursionError\n"),
        (KeyboardInterrupt(), 130, "sync: interrupted; nothing was changed\n"),
    ],
)
def test_a_refusal_leaves_the_old_state(
    repository: Repository, step: str, error: BaseException, code: int, message: str
) -> None:
    before = repository.files()
    repository.fail[step] = error
    assert repository.take(add_schema) == code
    assert repository.err.endswith(message)
    assert repository.files() == before


def test_an_interrupted_swap_leaves_the_old_state(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = repository.files()

    def interrupted(new: Path, root: Path, targets: list[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "swap", interrupted)
    assert repository.take(add_schema) == 130
    assert repository.files() == before


@pytest.mark.parametrize(
    "text",
    ["<html></html>", "swagger: '2.0'\n", "openapi: 3.0.0\n", "a: [", "openapi: 3.1.0\n", ""],
)
def test_a_bad_document_changes_nothing(repository: Repository, text: str) -> None:
    before = repository.files()
    path = repository.root.parent / "bad.yaml"
    path.write_text(text, "utf-8")
    assert repository.sync("--spec", str(path)) == 2
    assert repository.err.splitlines()[-1].startswith("sync: bad.yaml ")
    assert (repository.out, repository.calls) == ("", [])
    assert repository.files() == before


@pytest.mark.parametrize("check", [(), ("--check",)])
def test_an_address_without_an_answer_is_code_2(
    repository: Repository, check: tuple[str, ...]
) -> None:
    before = repository.files()
    with serving(reply(b"", 503)) as address:
        assert repository.sync("--spec", address, *check) == 2
    assert repository.sync("--spec", address, *check) == 2
    assert repository.files() == before


def test_a_server_that_knows_our_document_is_believed(repository: Repository) -> None:
    body = repository.published(add_schema).read_bytes()
    with serving(reply(body, etag='"v1"')) as address:
        assert repository.sync("--spec", address) == 0
        port = address.rpartition(":")[2].partition("/")[0]
    lock = parse_lock(repository.files()[LOCK])
    assert (lock.address.split(":")[-1].partition("/")[0], lock.etag) == (port, '"v1"')
    with serving(conditional) as address:
        path = repository.root / LOCK
        path.write_text(path.read_text("utf-8").replace(lock.address, address), "utf-8")
        repository.calls.clear()
        assert repository.sync("--spec", address) == 0
    assert "up to date" in repository.err
    assert repository.calls == []


def test_a_damaged_lock_is_named(repository: Repository) -> None:
    (repository.root / LOCK).write_text("<<<<<<<", "utf-8")
    assert repository.take(add_schema) == 2
    assert "sync: spec/upstream.lock cannot be read" in repository.err


def test_what_the_audit_finds_is_for_a_person(
    repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command.Comparison, "_compare_components", lambda self: None)
    assert repository.take(drop_field) == 0
    assert "explained by no change above\n  ? components schemas FileObject" in repository.out
    assert "the diff has no rule for it: components schemas FileObject" in repository.err


def test_a_second_sync_waits_for_nobody(repository: Repository) -> None:
    before = repository.files()
    with process_lock(repository.root):
        assert repository.take(add_schema) == 2
    assert repository.err == "sync: another sync runs in this folder; wait until it has ended\n"
    assert (repository.calls, repository.files()) == ([], before)
    assert repository.take(add_schema) == 0
