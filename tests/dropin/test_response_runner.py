"""Runs of responses with tools: which answers end a run before anything is done for them."""

from __future__ import annotations

from copy import deepcopy
from importlib import import_module
from typing import Any

import pytest

from tests.dropin.pair import Program, Programs, client

programs = Programs()
TOOL = {
    "type": "function",
    "name": "look",
    "strict": True,
    "parameters": {"type": "object", "properties": {}},
}
CALL = {
    "type": "function_call",
    "id": "fc_1",
    "call_id": "call_1",
    "name": "look",
    "arguments": "{}",
    "status": "completed",
}
PART = {"type": "output_text", "text": "done", "annotations": [], "logprobs": []}
MESSAGE = {
    "type": "message",
    "id": "msg_1",
    "role": "assistant",
    "status": "completed",
    "content": [PART],
}
SEARCH = {
    "type": "web_search_call",
    "id": "ws_1",
    "status": "completed",
    "action": {"type": "search", "query": "x"},
}
FILES = {"type": "file_search_call", "id": "fs_1", "status": "completed", "queries": ["x"]}
MCP = {"type": "mcp", "server_label": "wiki", "server_url": "https://wiki.test"}
FREE = {**MCP, "require_approval": "never"}
WEB = {"type": "web_search"}
MCP_CALL = {
    "type": "mcp_call",
    "id": "mcp_1",
    "server_label": "wiki",
    "name": "find",
    "arguments": "{}",
    "output": "x",
}
ASK = {
    "type": "mcp_approval_request",
    "id": "mcpr_1",
    "server_label": "wiki",
    "name": "find",
    "arguments": "{}",
}


@programs.each
def test_both_packages_do_the_same(program: Program, official: Any, server: Any) -> None:
    programs.check(program, official, server)


def response(*items: Any, **changes: Any) -> dict[str, Any]:
    """A response with these items."""
    fields = {"id": "resp_1", "object": "response", "created_at": 1, "model": "m", "error": None}
    fields |= {"status": "completed", "incomplete_details": None, "instructions": None}
    fields |= {"metadata": {}, "parallel_tool_calls": True, "temperature": 1.0, "top_p": 1.0}
    return {**fields, "tools": [], "tool_choice": "auto", "output": deepcopy([*items]), **changes}


def run(openai: Any, server: Any, *answers: Any, **options: Any) -> Any:
    """A run that gets these answers: what came of it, and what ran."""
    module, calls = import_module(f"{openai.__name__}.lib.responses_tool_runner"), []
    server.reset()
    for answer in answers:
        server.script(json=answer)

    def look(arguments: Any) -> str:
        calls.append(arguments)
        return "a door"

    runner = module.ResponsesToolRunner(functions=[module.RegisteredFunction(TOOL, execute=look)])
    params = {"model": "m", "input": "look", **options.pop("params", {})}
    try:
        result = runner.run(client(openai, server), params, **options).output_text
    except module.ToolRunnerError as error:
        result = outcome(error)
    return [result, calls, len(server.requests)]


def outcome(error: Any) -> Any:
    """What a program reads of an error."""
    ids = [error.attempted_call_ids, error.completed_call_ids]
    return [type(error), ids, error.__cause__]


END = response({**MESSAGE, "id": "msg_9"}, id="resp_9")
ANSWERS: dict[str, tuple[Any, Any]] = {
    "a call": ([CALL], {}),
    "an undeclared search": ([SEARCH, CALL], {}),
    "a declared search": ([SEARCH, CALL], {"tools": [{"type": "web_search"}]}),
    "a search of another tool": (
        [SEARCH, CALL],
        {"tools": [{"type": "code_interpreter", "container": "c"}]},
    ),
    "an undeclared search beside a message": ([SEARCH, MESSAGE], {}),
    "an undeclared search of files": ([FILES, CALL], {}),
    "a search that failed": (
        [{**SEARCH, "status": "failed"}, CALL],
        {"tools": [{"type": "web_search"}]},
    ),
    "a search without id": (
        [{k: v for k, v in SEARCH.items() if k != "id"}, CALL],
        {"tools": [{"type": "web_search"}]},
    ),
    "an unknown item": ([{"type": "teleport", "id": "t_1"}, CALL], {}),
    "a computer": (
        [{"type": "computer_call", "id": "cc", "call_id": "c", "status": "completed"}, CALL],
        {},
    ),
    "an unregistered function": ([{**CALL, "name": "fly"}], {}),
    "another namespace": ([{**CALL, "namespace": "other"}], {}),
    "its own namespace": ([{**CALL, "namespace": "look"}], {}),
    "an incomplete call": ([{**CALL, "status": "incomplete"}], {}),
    "the same id twice": ([CALL, {**CALL, "id": "fc_2"}], {}),
    "the same item twice": ([SEARCH, SEARCH, CALL], {"tools": [{"type": "web_search"}]}),
    "an item of another id": ([CALL, {**CALL, "call_id": "call_2"}], {}),
    "arguments that are none": ([{**CALL, "arguments": "{"}], {}),
    "arguments that are a list": ([{**CALL, "arguments": "[]"}], {}),
    "a function that is not allowed": ([CALL], {"tool_choice": "none"}),
    "a search that is not allowed": (
        [SEARCH, CALL],
        {
            "tools": [{"type": "web_search"}],
            "tool_choice": {
                "type": "allowed_tools",
                "mode": "auto",
                "tools": [{"type": "function", "name": "look"}],
            },
        },
    ),
    "nothing": ([], {}),
    "reasoning alone": ([{"type": "reasoning", "id": "rs_1", "summary": []}], {}),
    "a call of a server": ([MCP_CALL, CALL], {"tools": [MCP]}),
    "a call of a server without approval": (
        [MCP_CALL, CALL],
        {"tools": [{**MCP, "require_approval": "never"}]},
    ),
    "a call that should have been approved": (
        [MCP_CALL, CALL],
        {"tools": [{**MCP, "require_approval": "always"}]},
    ),
    "a call of an undeclared server": ([MCP_CALL, CALL], {}),
    "a call of another server": ([{**MCP_CALL, "server_label": "other"}, CALL], {"tools": [MCP]}),
    "a call of a tool of a server that is not allowed": (
        [MCP_CALL, CALL],
        {"tools": [{**MCP, "require_approval": "never", "allowed_tools": ["read"]}]},
    ),
    "a call of a tool of a server that is allowed": (
        [MCP_CALL, CALL],
        {
            "tools": [
                {**MCP, "require_approval": "never", "allowed_tools": {"tool_names": ["find"]}}
            ]
        },
    ),
    "an approval nobody gives": ([ASK, CALL], {"tools": [MCP]}),
    "an approval that contradicts": (
        [ASK, CALL],
        {"tools": [{**MCP, "require_approval": "never"}]},
    ),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_both_packages_judge_an_answer_alike(name: str, official: Any, server: Any) -> None:
    items, params = ANSWERS[name]

    def program(openai: Any, server: Any) -> Any:
        return run(openai, server, response(*items), END, params=params)

    Programs().check(program, official, server)


@programs
def answers_that_are_not_complete(openai: Any, server: Any) -> Any:
    return [
        run(openai, server, response(CALL, status=status))
        for status in ("incomplete", "failed", "in_progress", None)
    ]


@programs
def runs_that_reach_their_limit(openai: Any, server: Any) -> Any:
    again = response({**CALL, "id": "fc_2", "call_id": "call_2"}, id="resp_2")
    return [
        run(openai, server, response(CALL), again, max_steps=2),
        run(openai, server, response(CALL), max_steps=1),
        run(openai, server, END, max_steps=1),
    ]


@programs
def approvals(openai: Any, server: Any) -> Any:
    params = {"tools": [MCP]}
    return [
        run(
            openai,
            server,
            response(ASK),
            END,
            params=params,
            approve_mcp=lambda item, verdict=verdict: verdict,
        )
        for verdict in (True, False)
    ]


@programs
def errors_of_the_server(openai: Any, server: Any) -> Any:
    server.script(status=400, json={"error": {"message": "no"}})
    module = import_module(f"{openai.__name__}.lib.responses_tool_runner")
    runner = module.ResponsesToolRunner(functions=[])
    try:
        runner.run(client(openai, server), {"model": "m", "input": "x"})
    except module.ToolRunnerError as error:
        return [*outcome(error), error.__context__.status_code, error.__suppress_context__]


@programs
def functions_that_fail(openai: Any, server: Any) -> Any:
    module = import_module(f"{openai.__name__}.lib.responses_tool_runner")
    outcomes = []
    for result in (LookupError("secret"), None, 3, [{"type": "x"}], ["x"]):
        server.reset()
        server.script(json=response(CALL))

        def look(arguments: Any, result: Any = result) -> Any:
            if isinstance(result, Exception):
                raise result
            return result

        function = module.RegisteredFunction(TOOL, execute=look)
        runner = module.ResponsesToolRunner(functions=[function])
        try:
            runner.run(client(openai, server), {"model": "m", "input": "x"})
        except module.ToolRunnerError as error:
            outcomes.append([*outcome(error), "secret" in str(error)])
    return outcomes


@programs
def runs_that_are_cancelled(openai: Any, server: Any) -> Any:
    results: list[Any] = []
    for calls in range(12):
        left = iter([False] * calls)
        options = {"cancelled": lambda left=left: next(left, True)}
        result = run(openai, server, response(CALL), END, **options)
        if result not in results:  # how often a runner asks is its own business
            results.append(result)
    return results
