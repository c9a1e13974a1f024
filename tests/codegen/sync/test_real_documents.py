"""The published documents of three days, where they lie beside the repository."""

from __future__ import annotations

import itertools
import random
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.sync.audit import Audit, audit
from codegen.sync.command import CONTRACT
from codegen.sync.diff import Comparison, Report
from codegen.sync.document import parse, read_document
from codegen.sync.strip import strip
from codegen.sync.writer import to_yaml
from tests.codegen.sync.test_random import shuffled

ROOT = Path(__file__).parents[3]
DAYS = ("2026-07-22", "2026-08-14", "2026-08-21")
FOLDER = ROOT.parent / "shared" / "spec"


def step(old: dict[str, Any], new: dict[str, Any]) -> tuple[Report, Audit]:
    comparison = Comparison(old, new)
    report = comparison.report()
    return report, audit(old, new, comparison, report.changes)


def test_the_contract_is_what_the_tool_writes_and_valid() -> None:
    text = (ROOT / CONTRACT).read_text("utf-8")
    document = parse(text.encode(), CONTRACT)
    assert to_yaml(document) == text
    assert strip(document) == document
    assert list(OpenAPIV31SpecValidator(document).schema_validator.iter_errors(document)) == []


@pytest.mark.skipif(
    not all((FOLDER / f"openapi-{day}.yaml").exists() for day in DAYS),
    reason="the published documents are not here",
)
def test_each_published_step_is_explained() -> None:
    paths = (FOLDER / f"openapi-{day}.yaml" for day in DAYS)
    contracts = [strip(read_document(path.read_bytes(), path.name)) for path in paths]
    (first, first_audit), (second, second_audit) = itertools.starmap(
        step, itertools.pairwise(contracts)
    )
    assert (first_audit.unexplained, second_audit.unexplained) == ([], [])
    assert counted(first) == {"operation": (7, 0), "schema": (35, 1), "webhook": (1, 0)}
    assert counted(second) == {"schema": (13, 0)}
    assert [change.subject for change in second.breaking] == [
        "ProjectCreateRequest.geography",
        "ProjectUpdateRequest.geography",
    ]
    assert renamed(first) == {
        "Conversation-2": "ResponseConversation",
        "BetaConversation-2": "BetaResponseConversation",
    }
    assert {c.subject for c in first.changes if "moved" in c.detail and not c.breaking} == {
        "ModelResponseProperties.service_tier",
        "BetaModelResponseProperties.service_tier",
    }
    same, same_audit = step(contracts[-1], shuffled(contracts[-1], random.Random(1)))
    assert (list(same.changes), same_audit.unexplained) == ([], [])


def counted(report: Report) -> dict[str, tuple[int, int]]:
    """Return how many operations, schemas and webhooks came and went."""
    rows = report.counts()
    kinds = [kind for kind in ("operation", "schema", "webhook") if kind in rows]
    return {kind: (rows[kind]["added"], rows[kind]["removed"]) for kind in kinds}


def renamed(report: Report) -> dict[str, str]:
    """Return the old and new names of the schemas that got another one."""
    return {c.before: c.after for c in report.changes if c.detail.startswith("renamed")}
