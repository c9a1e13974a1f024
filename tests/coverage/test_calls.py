"""A request that is not the planned one is seen to be different, in the one thing that differs."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.coverage.calls import BASE, differences
from tests.coverage.plan import Plan

PLANNED = Plan("POST", "/a/b", ())
PLANNED.query = [("x", "1"), ("y[]", "2"), ("y[]", "3")]
PLANNED.headers = {"authorization": "Bearer k", "openai-beta": "z=v1"}
PLANNED.json = {"text": "é", "deep": {"n": [1, None]}}

SENT: dict[str, Any] = {
    "method": "POST",
    "url": f"{BASE}/a/b?y[]=2&x=1&y[]=3",
    "headers": {"Authorization": "Bearer k", "OpenAI-Beta": "z=v1"},
    "content": json.dumps(PLANNED.json).encode(),
}


def problems(plan: Plan = PLANNED, **other: Any) -> list[str]:
    request = httpx.Request(**{**SENT, **other})
    return [each.split(" is ")[0] for each in differences(plan, request)]


def test_the_planned_request_has_no_difference() -> None:
    assert problems() == []


@pytest.mark.parametrize(
    ("other", "name"),
    [
        ({"method": "PUT"}, "verb"),
        ({"url": f"{BASE}/a/c?y[]=2&x=1&y[]=3"}, "address"),
        ({"url": "https://other.test/v1/a/b?y[]=2&x=1&y[]=3"}, "address"),
        ({"url": f"{BASE}/a/b?y[]=2&x=1"}, "query"),
        ({"url": f"{BASE}/a/b?y=2&x=1&y=3"}, "query"),
        ({"headers": {"Authorization": "Bearer k"}}, "openai-beta"),
        ({"headers": {"Authorization": "Bearer l", "OpenAI-Beta": "z=v1"}}, "authorization"),
        ({"content": b'{"text": "e", "deep": {"n": [1, null]}}'}, "body"),
        ({"content": b""}, "body"),
    ],
)
def test_one_difference_is_named(other: dict[str, Any], name: str) -> None:
    assert problems(**other) == [name]


def test_a_body_where_none_is_planned_is_a_difference() -> None:
    assert problems(Plan("POST", "/a/b", ()), url=f"{BASE}/a/b") == ["body"]


def test_the_parts_of_a_form_are_compared() -> None:
    plan = Plan("POST", "/a", (), form={"f": [b"\xff"], "t[]": ["1", "2"]})
    files = {"f": ("name", b"\xff")}
    for values, difference in ((["1", "2"], []), (["2", "1"], ["form"]), (["1"], ["form"])):
        request = httpx.Request("POST", f"{BASE}/a", data={"t[]": values}, files=files)
        request.read()
        assert [each.split(" is ")[0] for each in differences(plan, request)] == difference


@pytest.mark.parametrize(("kind", "expected"), [("a/b", []), ("a/c", ["type of f"])])
def test_the_type_of_a_part_is_compared_where_it_is_said(kind: str, expected: list[str]) -> None:
    plan = Plan("POST", "/a", (), form={"f": [b"x"]}, types={"f": "a/b"})
    request = httpx.Request("POST", f"{BASE}/a", files={"f": ("name", b"x", kind)})
    request.read()
    assert [each.split(" is ")[0] for each in differences(plan, request)] == expected
