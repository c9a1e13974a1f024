"""Overlays: where a target points, and what an action does there."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.coverage.overlay import apply


@pytest.fixture
def document() -> dict[str, Any]:
    post = {"parameters": [{"name": "a"}, {"name": "b"}], "tags": ["x"]}
    return {"paths": {"/x/{id}": {"post": post}}, "components": {"schemas": {"X": {"type": "a"}}}}


def act(document: dict[str, Any], target: str, **action: Any) -> dict[str, Any]:
    apply(document, {"actions": [{"target": target, **action}]})
    return document


def test_update_merges_objects_and_keeps_the_rest(document: dict[str, Any]) -> None:
    act(document, "$.components.schemas.X", update={"properties": {"y": {"type": "string"}}})
    assert document["components"]["schemas"]["X"] == {
        "type": "a",
        "properties": {"y": {"type": "string"}},
    }


def test_update_replaces_a_scalar(document: dict[str, Any]) -> None:
    act(document, "$.components.schemas['X']", update={"type": "b"})
    assert document["components"]["schemas"]["X"] == {"type": "b"}


def test_update_of_an_array_appends(document: dict[str, Any]) -> None:
    act(document, "$.paths['/x/{id}'].post.parameters", update={"name": "c"})
    names = [each["name"] for each in document["paths"]["/x/{id}"]["post"]["parameters"]]
    assert names == ["a", "b", "c"]


def test_arrays_inside_an_update_are_joined(document: dict[str, Any]) -> None:
    act(document, '$.paths["/x/{id}"].post', update={"tags": ["y"]})
    assert document["paths"]["/x/{id}"]["post"]["tags"] == ["x", "y"]


@pytest.mark.parametrize("step", ["[1]", "[?(@.name=='b')]", "[?@.name == 'b']"])
def test_remove_takes_out_what_the_target_names(document: dict[str, Any], step: str) -> None:
    act(document, f"$.paths['/x/{{id}}'].post.parameters{step}", remove=True)
    assert document["paths"]["/x/{id}"]["post"]["parameters"] == [{"name": "a"}]


def test_remove_of_every_element(document: dict[str, Any]) -> None:
    act(document, "$.paths.*.post.parameters[*]", remove=True)
    assert document["paths"]["/x/{id}"]["post"]["parameters"] == []


@pytest.mark.parametrize(
    "target",
    [
        *("$.paths['/y']", "$.components.schemas.X.properties.z", "$.components.schemas.X.type.z"),
        *("$.components.schemas.X.type[*]", "$.components.schemas[?(@.name=='z')]"),
        "$.components.schemas.X[?(@.name=='z')]",
    ],
)
def test_an_action_that_matches_nothing_is_given_back(
    document: dict[str, Any], target: str
) -> None:
    before = copy.deepcopy(document)
    actions = [{"target": target, "remove": True}, {"target": "$.new", "update": 1}]
    assert apply(document, {"actions": actions}) == [target, "$.new"]
    assert document == before


def test_a_target_that_is_not_understood_is_an_error(document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not understood"):
        act(document, "$..X", remove=True)
