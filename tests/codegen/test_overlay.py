"""Overlays: targets, merging, removing, and the actions that have become useless."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from codegen.overlay import apply, find, merge

Json = Any

CONTRACT: Json = {
    "paths": {
        "/files": {
            "get": {"parameters": [{"name": "limit"}, {"name": "after"}]},
            "post": {"parameters": [{"name": "limit"}]},
        },
        "/files/{id}/content": {"get": {"tags": ["old"]}},
    },
    "components": {"schemas": {"File": {"type": "object"}, "api_key.created": {}}},
}


def applied(**action: Any) -> tuple[Json, list[str]]:
    contract = deepcopy(CONTRACT)
    problems = apply(contract, {"mend.yaml": {"actions": [action]}})
    return contract, [str(problem) for problem in problems]


@pytest.mark.parametrize(
    ("target", "values"),
    [
        ("$.paths['/files'].get", [CONTRACT["paths"]["/files"]["get"]]),
        ("$.paths['/files/{id}/content'].get.tags[0]", ["old"]),
        ("$.components.schemas.File", [{"type": "object"}]),
        ("$.components.schemas['api_key.created']", [{}]),
        ("$.paths['/files'].get.parameters[1].name", ["after"]),
        ("$.paths['/files'].*.parameters[0].name", ["limit", "limit"]),
        ("$.paths[*].get.tags", [["old"]]),
        ("$.paths[*].*.parameters[?(@.name=='limit')]", [{"name": "limit"}, {"name": "limit"}]),
        ("$.paths[*].*.parameters[?@.name == 'after']", [{"name": "after"}]),
        ("$.paths['/gone']", []),
        ("$.paths['/files'].get.parameters[7]", []),
        ("$.paths['/files'].get.parameters.name", []),
        ("$", [CONTRACT]),
    ],
)
def test_targets(target: str, values: list[Json]) -> None:
    assert [container[key] for container, key in find(CONTRACT, target)] == values


@pytest.mark.parametrize(
    "target", ["paths", "$.paths[", "$.paths['/files", "$..get", "$.paths[?(@.a>1)]"]
)
def test_an_unreadable_target_is_a_problem(target: str) -> None:
    contract, problems = applied(target=target, description="why", update={})
    assert problems == [f"spec/overlay/mend.yaml#/actions/0: has an invalid target: {target}"]
    assert contract == CONTRACT


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"a": 1}, {"b": 2}, {"a": 1, "b": 2}),
        ({"a": {"x": 1}}, {"a": {"y": 2}}, {"a": {"x": 1, "y": 2}}),
        ({"a": 1}, {"a": 2}, {"a": 2}),
        ([1], [1, 2], [1, 2]),
        ([1], 2, [1, 2]),
        ("old", "new", "new"),
        ({"a": [1]}, {"a": None}, {"a": [1, None]}),
    ],
)
def test_merging(old: Json, new: Json, expected: Json) -> None:
    assert merge(old, new) == expected


def test_an_update_changes_every_match() -> None:
    contract, problems = applied(
        target="$.paths[*].*.parameters[?(@.name=='limit')]",
        description="why",
        update={"in": "query"},
    )
    assert not problems
    for verb in ("get", "post"):
        assert contract["paths"]["/files"][verb]["parameters"][0] == {
            "name": "limit",
            "in": "query",
        }


def test_removing_takes_every_match_out_of_a_list() -> None:
    contract, problems = applied(
        target="$.paths['/files'].get.parameters[*]", description="why", remove=True
    )
    assert not problems
    assert contract["paths"]["/files"]["get"]["parameters"] == []


@pytest.mark.parametrize(
    ("action", "what"),
    [
        ({"target": "$.paths['/gone']", "update": {}}, "matches nothing"),
        ({"target": "$.components.schemas.File", "update": {"type": "object"}}, "changes nothing"),
        ({"target": "$.paths['/files'].get", "update": {"x": 1}, "description": ""}, "no reason"),
    ],
)
def test_useless_actions_are_problems(action: Json, what: str) -> None:
    contract, problems = applied(**{"description": "why", **action})
    assert len(problems) == 1 and what in problems[0]
    assert problems[0].startswith("spec/overlay/mend.yaml#/actions/0: ")
    assert contract == CONTRACT


def test_an_action_that_changes_one_of_its_matches_is_useful() -> None:
    _, problems = applied(
        target="$.components.schemas.*", description="why", update={"type": "object"}
    )
    assert not problems


def test_overlays_apply_in_order_and_number_their_actions() -> None:
    contract = deepcopy(CONTRACT)
    first = {
        "target": "$.components.schemas",
        "description": "why",
        "update": {"New": {"type": "string"}},
    }
    second = {"target": "$.components.schemas.New", "description": "why", "update": {"enum": ["a"]}}
    action = {"target": "$.gone", "description": "why", "remove": True}
    problems = apply(
        contract, {"a.yaml": {"actions": [first]}, "b.yaml": {"actions": [second, action]}}
    )
    assert contract["components"]["schemas"]["New"] == {"type": "string", "enum": ["a"]}
    assert [problem.where for problem in problems] == ["spec/overlay/b.yaml#/actions/1"]
