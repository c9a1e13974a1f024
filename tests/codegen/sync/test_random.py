"""What holds for any two documents: nothing is lost, and order and prose do not count."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import Phase, given, settings, strategies as st

from codegen.sync.audit import Audit, audit
from codegen.sync.diff import Comparison, Report, schema
from codegen.sync.notation import normalise
from codegen.sync.strip import strip
from tests.codegen.sync.samples import SCHEMAS, document

MANY = settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)


def compared(old: dict[str, Any], new: dict[str, Any]) -> tuple[Report, Audit]:
    comparison = Comparison(old, new)
    report = comparison.report()
    return report, audit(old, new, comparison, report.changes)


def with_schema(node: Any) -> dict[str, Any]:
    root = strip(document())
    root["components"]["schemas"]["Any"] = node
    root["paths"]["/any"] = {
        "post": {
            "requestBody": {"content": {"application/json": {"schema": node}}},
            "responses": {"200": {"description": "", "headers": {"x": {"schema": node}}}},
        }
    }
    return root


@given(SCHEMAS, SCHEMAS)
@MANY
def test_the_audit_finds_nothing_that_the_report_does_not_say(left: Any, right: Any) -> None:
    old, new = with_schema(left), with_schema(right)
    report, audit_result = compared(old, new)
    assert audit_result.unexplained == []
    assert bool(report) == (normalise(old) != normalise(new)) or _equal(old, new, report)


def _equal(old: Any, new: Any, report: Report) -> bool:
    """No change although the notation differs: then it is the order of lists only."""
    return not report and _sorted(normalise(old)) == _sorted(normalise(new))


@given(SCHEMAS, st.integers(0, 2**32))
@MANY
def test_order_is_no_change(node: Any, seed: int) -> None:
    old = with_schema(node)
    report, audit_result = compared(old, shuffled(old, random.Random(seed)))
    assert (list(report.changes), audit_result.unexplained) == ([], [])


def shuffled(node: Any, chance: random.Random) -> Any:
    """Mix up every map and every list whose order says nothing."""
    if isinstance(node, dict):
        keys = list(node)
        chance.shuffle(keys)
        return {key: _mixed(key, shuffled(node[key], chance), chance) for key in keys}
    return [shuffled(item, chance) for item in node] if isinstance(node, list) else node


def _mixed(key: str, value: Any, chance: random.Random) -> Any:
    if isinstance(value, list) and key not in ("prefixItems", "default"):
        chance.shuffle(value)
    return value


@given(st.data())
@MANY
def test_any_damage_is_reported(data: st.DataObject) -> None:
    old = strip(document())
    new = copy.deepcopy(old)
    where = _damage(new, data.draw)
    report, audit_result = compared(old, new)
    assert audit_result.unexplained == [], where
    assert bool(report) or _sorted(normalise(old)) == _sorted(normalise(new)), where


def _damage(node: Any, draw: Callable[[Any], Any]) -> str:
    """Go to any place of the document, and drop, double or replace what is there."""
    path: list[Any] = []
    while True:
        keys = sorted(node) if isinstance(node, dict) else range(len(node))
        key = draw(st.sampled_from(list(keys)))
        path.append(key)
        child = node[key]
        if not isinstance(child, dict | list) or not child or draw(st.integers(0, 4)) == 0:
            break
        node = child
    action = draw(st.sampled_from(["drop", "replace", "add"]))
    if action == "drop" or not isinstance(node[key], str | int):
        del node[key]
    elif action == "add" and isinstance(node, dict):
        node[f"x-{key}"] = 1
    else:
        node[key] = _other(node[key], key)
    return f"{action} {path}"


def _other(value: Any, key: Any) -> Any:
    if isinstance(value, bool) or key == "$ref":
        return "#/components/schemas/Event" if key == "$ref" else not value
    return value + 1 if isinstance(value, int) else f"{value}x"


def _sorted(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _sorted(value) for key, value in sorted(node.items())}
    if isinstance(node, list):
        return sorted({repr(_sorted(item)) for item in node})
    return node


BLINDED: list[tuple[Any, str, Any, Any]] = [
    (schema, "_compare_fields", {"type": "object"}, {"type": "object", "properties": {"a": {}}}),
    (schema, "compare_enum", {"enum": ["a"]}, {"enum": ["a", "b"]}),
    (schema, "compare_members", {"anyOf": [{}, {"type": "null"}, {"title": "B"}]},
     {"anyOf": [{}, {"type": "null"}, {"title": "C"}]}),
    (schema, "compare_keyword", {"type": "string", "title": "A"}, {"type": "string", "title": "B"}),
    (schema, "retype", {"type": "string"}, {"type": "integer"}),
    (schema, "_compare_child", {"items": {"type": "string"}}, {"items": {"type": "integer"}}),
]  # fmt: skip


@pytest.mark.parametrize(("module", "rule", "old", "new"), BLINDED, ids=lambda x: str(x)[:20])
def test_the_audit_sees_what_a_blind_differ_does_not(
    module: Any, rule: str, old: Any, new: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, right = strip(document()), strip(document())
    left["components"]["schemas"]["Any"], right["components"]["schemas"]["Any"] = old, new
    assert compared(left, right)[1].unexplained == []
    monkeypatch.setattr(module, rule, lambda *_, **__: frozenset())
    report, audit_result = compared(left, right)
    assert not report
    assert [line.split()[2] for line in audit_result.unexplained] == ["Any"]
