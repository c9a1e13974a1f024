"""The order of definitions: needs stand before, and circles are cut at classes."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings, strategies as st

from codegen.definition_order import Needs, ordered


@pytest.mark.parametrize(
    ("needs", "aliases", "order", "later"),
    [
        ({"A": [], "B": ["A"]}, "", "AB", {}),
        ({"B": ["A"], "A": []}, "", "AB", {}),
        ({"A": ["A"]}, "", "A", {"A": {"A"}}),
        ({"A": ["B"], "B": ["A"]}, "", "BA", {"B": {"A"}}),
        ({"U": ["A"], "A": ["U"]}, "U", "AU", {"A": {"U"}}),
        ({"A": ["U"], "U": ["A", "B"], "B": []}, "U", "ABU", {"A": {"U"}}),
    ],
)
def test_orders(needs: Needs, aliases: str, order: str, later: dict[str, set[str]]) -> None:
    result = ordered(needs, lambda key: key not in aliases)
    assert [key for key, _ in result] == list(order)
    assert {key: names for key, names in result if names} == later


@st.composite
def graphs(draw: st.DrawFn) -> tuple[Needs, set[str]]:
    """Definitions and which of them are classes; circles of aliases alone mean nothing."""
    keys = [f"K{number}" for number in range(draw(st.integers(1, 6)))]
    needs = {key: draw(st.lists(st.sampled_from(keys), unique=True, max_size=4)) for key in keys}
    classes = set(draw(st.lists(st.sampled_from(keys), unique=True)))
    assume(
        not any(key in aliases_behind(key, needs, classes) for key in keys if key not in classes)
    )
    return needs, classes


def aliases_behind(key: str, needs: Needs, classes: set[str]) -> set[str]:
    result: set[str] = set()
    todo = [need for need in needs[key] if need not in classes]
    while todo:
        current = todo.pop()
        if current not in result:
            result.add(current)
            todo += [need for need in needs[current] if need not in classes]
    return result


@settings(max_examples=80, deadline=None, derandomize=True)
@given(graphs())
def test_any_graph_gets_an_order_that_works(graph: tuple[Needs, set[str]]) -> None:
    needs, classes = graph
    result = ordered(needs, classes.__contains__)
    place = {key: number for number, (key, _) in enumerate(result)}
    assert sorted(place) == sorted(needs)
    for key, later in result:
        assert later == {need for need in needs[key] if place[need] >= place[key]}
        if later:
            assert key in classes, f"the alias {key} names {later} before they are there"
