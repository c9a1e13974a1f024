"""Which items of an answer a run accepts: approvals of MCP servers, callers, used approvals."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_lib.tool_runners.item_rules import ItemRules

Json = dict[str, Any]
CALL: Json = {"type": "mcp_call", "id": "m", "server_label": "wiki", "name": "find"}
ASK: Json = {**CALL, "type": "mcp_approval_request", "id": "r", "arguments": "{}"}
YES: Json = {"type": "mcp_approval_response", "approval_request_id": "r", "approve": True}
APPROVED: Json = {**CALL, "arguments": "{}", "approval_request_id": "r"}
FIND, READ = {"tool_names": ["find"]}, {"tool_names": ["read"]}


def server(policy: Any) -> ItemRules:
    tool = {"type": "mcp", "server_label": "wiki", "server_url": "https://wiki.test"}
    return ItemRules([tool if policy is None else {**tool, "require_approval": policy}], "auto")


@pytest.mark.parametrize(
    ("policy", "without_approval", "with_request"),
    [
        (None, False, True),
        ("always", False, True),
        ("never", True, False),
        ({"always": FIND}, False, True),
        ({"always": READ}, True, False),
        ({"never": FIND}, True, False),
        ({"never": READ}, False, True),
        ({"always": READ, "never": FIND}, True, False),
        ({"always": FIND, "never": FIND}, True, True),
        ({"always": READ, "never": READ}, True, True),
        ({"always": {}}, False, True),
        ({"never": {"read_only": True}}, True, True),
        ({}, True, True),
    ],
)
def test_approvals_follow_the_policy(
    policy: Any, without_approval: bool, with_request: bool
) -> None:
    rules = server(policy)
    assert (rules.problem(CALL, []) is None) == without_approval
    assert (rules.problem(ASK, []) is None) == with_request


@pytest.mark.parametrize(
    ("history", "fits"),
    [
        ([ASK, YES], True),
        ([ASK], False),
        ([YES], False),
        ([ASK, {**YES, "approve": False}], False),
        ([{**ASK, "arguments": '{"all": 1}'}, YES], False),
        ([{**ASK, "name": "read"}, YES], False),
        ([ASK, YES, APPROVED], False),
    ],
)
def test_an_approval_is_for_one_call(history: list[Json], fits: bool) -> None:
    assert (server("always").problem(APPROVED, history) is None) == fits


@pytest.mark.parametrize(
    ("callers", "caller", "fits"),
    [
        (None, None, True),
        (["direct"], None, True),
        (["programmatic"], None, False),
        (["programmatic"], {"type": "program"}, True),
        (["direct"], {"type": "program"}, False),
    ],
)
def test_callers_of_a_function(callers: Any, caller: Any, fits: bool) -> None:
    tool = {"type": "function", "name": "f", "allowed_callers": callers}
    call = {"type": "function_call", "name": "f", "caller": caller}
    assert (ItemRules([tool], None).problem(call, []) is None) == fits


def test_a_choice_of_a_server_excludes_others() -> None:
    tools = [{"type": "mcp", "server_label": label, "require_approval": "never"} for label in "ab"]
    choice = {"type": "mcp", "server_label": "a", "name": "find"}
    rules = ItemRules(tools, choice)
    found = [
        rules.problem({**CALL, "server_label": label, "name": name}, [])
        for label in "ab"
        for name in ("find", "read")
    ]
    assert [problem is None for problem in found] == [True, False, False, False]
