"""What the items of an answer must be before anything is done for them. Pure.

A server, or somebody in between, that reports work of a tool which the request does not declare, or
a call that ``tool_choice`` excludes, is not trusted: the run ends before the program acts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from openai_oxide_lib.tool_runners.mcp_rules import McpRules

__all__ = ["SERVER_TOOLS", "ItemRules"]

Item = Mapping[str, Any]

_SERVER_ITEMS: Final = {
    "web_search_call": frozenset(
        {"web_search", "web_search_2025_08_26"}
        | {"web_search_preview", "web_search_preview_2025_03_11"}
    ),
    "file_search_call": frozenset({"file_search"}),
    "code_interpreter_call": frozenset({"code_interpreter"}),
    "image_generation_call": frozenset({"image_generation"}),
    "mcp_call": frozenset({"mcp"}),
    "mcp_list_tools": frozenset({"mcp"}),
    "mcp_approval_request": frozenset({"mcp"}),
}
"""The tools that an item may come from."""
SERVER_TOOLS: Final = frozenset().union(*_SERVER_ITEMS.values())
"""Tools that the server runs."""
_OTHER: Final = frozenset({"message", "reasoning", "compaction", "function_call"})
_COMPLETE: Final = (None, "completed")


class ItemRules:
    """The rules that follow from ``tools`` and ``tool_choice`` of a request."""

    def __init__(self, tools: list[dict[str, Any]], choice: Any) -> None:
        self._tools = tools
        self._choices = _choices(choice)
        self._mcp = McpRules([tool for tool in tools if tool["type"] == "mcp"], self._choices)

    def problem(self, item: Item, history: list[dict[str, Any]]) -> str | None:
        """Why a run cannot continue with an item; None if it can."""
        kind, status = item.get("type"), item.get("status")
        if not isinstance(kind, str) or (kind not in _SERVER_ITEMS and kind not in _OTHER):
            return "the answer calls a tool that the runner does not have"
        failed = kind != "function_call" and item.get("error") is not None
        if status not in _COMPLETE or failed:
            return "an item of the answer is not complete"
        if kind in _SERVER_ITEMS:
            return self._server_problem(item, kind, history)
        return self._function_problem(item) if kind == "function_call" else None

    def _server_problem(self, item: Item, kind: str, history: list[dict[str, Any]]) -> str | None:
        kinds = {tool["type"] for tool in self._tools} & _SERVER_ITEMS[kind]
        if not kinds:
            return "the answer has an item of a tool that was not declared"
        if not isinstance(item.get("id"), str):
            return "an item of a server tool has no id"
        if kinds == {"mcp"}:
            return self._mcp.problem(item, kind, history)
        chosen = self._choices is None or any(
            choice.get("type") in _SERVER_ITEMS[kind] for choice in self._choices
        )
        return None if chosen else "the answer has an item of a tool that tool_choice excludes"

    def _function_problem(self, item: Item) -> str | None:
        name = item.get("name")
        tool = next((one for one in self._functions() if one["name"] == name), None)
        if tool is None or not self._is_chosen(name):
            return "the answer calls a function that may not be called"
        if item.get("namespace") not in (None, name):
            return "the answer calls a function in a namespace that it is not in"
        caller = item.get("caller")
        is_program = isinstance(caller, Mapping) and caller.get("type") == "program"
        callers = tool.get("allowed_callers")
        if callers is not None and ("programmatic" if is_program else "direct") not in callers:
            return "the answer calls a function from a caller that allowed_callers excludes"
        return None

    def _functions(self) -> Iterator[dict[str, Any]]:
        return (tool for tool in self._tools if tool["type"] == "function")

    def _is_chosen(self, name: object) -> bool:
        return self._choices is None or any(
            choice.get("type") == "function" and choice.get("name") == name
            for choice in self._choices
        )


def _choices(choice: Any) -> list[Item] | None:
    """The tools that ``tool_choice`` allows; None if it allows all."""
    if choice in (None, "auto", "required"):
        return None
    if not isinstance(choice, Mapping):
        return []
    tools = choice.get("tools") or () if choice.get("type") == "allowed_tools" else [choice]
    return [tool for tool in tools if isinstance(tool, Mapping)]
