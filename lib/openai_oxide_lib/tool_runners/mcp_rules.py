"""Which items of MCP servers the declaration of a server allows. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["McpRules"]

Item = Mapping[str, Any]
_REQUEST: Final = "mcp_approval_request"


class McpRules:
    """The rules that follow from the MCP servers of a request, and from ``tool_choice``."""

    def __init__(self, servers: list[dict[str, Any]], choices: list[Item] | None) -> None:
        self._servers = {server["server_label"]: server for server in servers}
        self._choices = choices

    def problem(self, item: Item, kind: str, history: list[dict[str, Any]]) -> str | None:
        """Why a run cannot continue with an item; None if it can."""
        label = item.get("server_label")
        server = self._servers.get(label) if isinstance(label, str) else None
        if server is None:
            return "the answer names an MCP server that was not declared"
        if kind == "mcp_list_tools":
            return None
        name, approval = item.get("name"), item.get("approval_request_id")
        policy = _approval_policy(server.get("require_approval"), name)
        if kind == _REQUEST and policy == "never":
            return "an MCP server asks for an approval that require_approval excludes"
        if kind == "mcp_call" and policy == "always" and approval is None:
            return "an MCP server called a tool without the approval that it needs"
        if not _is_allowed(server.get("allowed_tools"), name) or not self._is_chosen(label, name):
            return "an MCP server named a tool that allowed_tools or tool_choice excludes"
        if kind == "mcp_call" and approval is not None and not _is_approved(item, history):
            return "an MCP server called a tool that was not approved"
        return None

    def _is_chosen(self, label: object, name: object) -> bool:
        return self._choices is None or any(
            choice.get("type") == "mcp"
            and choice.get("server_label") == label
            and choice.get("name") in (None, name)
            for choice in self._choices
        )


def _is_allowed(allowed: Any, name: object) -> bool:
    names = allowed.get("tool_names", [name]) if isinstance(allowed, Mapping) else allowed
    return names is None or (isinstance(names, list | tuple) and name in names)


def _approval_policy(require_approval: Any, name: object) -> str | None:
    """``always`` or ``never``; None if the rules do not decide. Without rules it is ``always``."""
    if require_approval is None or isinstance(require_approval, str):
        return require_approval or "always"
    if not isinstance(require_approval, Mapping):
        return None
    rules = {
        rule: require_approval[rule] for rule in ("always", "never") if rule in require_approval
    }
    matches = [rule for rule, tools in rules.items() if _matches(tools, name)]
    if any(not _is_decidable(tools) for tools in rules.values()) or len(matches) > 1:
        return None
    if matches or len(rules) != 1:
        return matches[0] if matches else None
    return "never" if "always" in rules else "always"


def _is_decidable(tools: Any) -> bool:
    """Whether a filter names tools; whether a tool only reads is known to the server alone."""
    return isinstance(tools, Mapping) and "read_only" not in tools


def _matches(tools: Any, name: object) -> bool:
    names = tools.get("tool_names") if isinstance(tools, Mapping) else []
    return names is None or (isinstance(names, list) and name in names)


def _is_approved(call: Item, history: list[dict[str, Any]]) -> bool:
    """Whether the program approved exactly this call, and no other call used the approval."""
    approval = call["approval_request_id"]
    about = ("server_label", "name", "arguments")
    requests = [one for one in history if one.get("type") == _REQUEST and one.get("id") == approval]
    answers = [one for one in history if one.get("approval_request_id") == approval]
    verdicts = [one.get("approve") for one in answers if one.get("type") == "mcp_approval_response"]
    is_used = any(one.get("type") == "mcp_call" for one in answers)
    same = bool(requests) and all(requests[0].get(key) == call.get(key) for key in about)
    return same and verdicts == [True] and not is_used
