"""The first request of a runner of responses, and what it must not contain. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Final

from openai_oxide_lib.tool_runners.item_rules import SERVER_TOOLS
from openai_oxide_runtime.core.sentinels import is_given

__all__ = ["initial_request", "without_secrets"]

_RESERVED: Final = frozenset(
    {"stream", "store", "background", "conversation", "previous_response_id"}
    | {"tools", "input", "include", "tool_choice"}
)
_REASONING: Final = "reasoning.encrypted_content"
_SECRETS: Final = frozenset({"authorization", "headers"})


def initial_request(params: Mapping[str, Any], functions: list[dict[str, Any]]) -> dict[str, Any]:
    """A copy of the parameters for the first request; ValueError if they are not possible.

    The whole conversation is in ``input``, so that the program can see, store and check it.
    """
    request = {name: value for name, value in params.items() if is_given(value)}
    if request.get("stream") or request.get("background"):
        raise ValueError("pass `stream` to run() or iterate(); `background` is not possible")
    if request.get("conversation") is not None or request.get("previous_response_id") is not None:
        raise ValueError("a runner keeps the history itself: pass it as `input`")
    if _RESERVED & (request.get("extra_body") or {}).keys():
        raise ValueError("`extra_body` must not contain parameters that the runner sets")
    tools = [*functions, *_server_tools(request)]
    _check_choice(request.get("tool_choice"), tools)
    items = request.get("input") or []
    history = [{"role": "user", "content": items}] if isinstance(items, str) else list(items)
    include = list(dict.fromkeys([*(request.get("include") or ()), _REASONING]))
    own: dict[str, Any] = {"tools": tools, "input": deepcopy(history), "include": include}
    if "tool_choice" in request:
        own["tool_choice"] = deepcopy(request["tool_choice"])
    return {**request, **own}


def _server_tools(request: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The tools in the request: those that the server runs."""
    tools = [deepcopy(dict(tool)) for tool in request.get("tools") or ()]
    kinds = [tool.get("type") for tool in tools]
    if not SERVER_TOOLS.issuperset(kinds):
        raise ValueError("`tools` may hold tools of the server only: pass functions to the runner")
    labels = [tool.get("server_label") for tool in tools if tool.get("type") == "mcp"]
    if not all(labels) or len(set(labels)) != len(labels):
        raise ValueError("each MCP server needs a `server_label` of its own")
    if request.get("store") is False and "image_generation" in kinds:
        raise ValueError(
            "image_generation needs `store`: generated images can be sent again only when stored"
        )
    return tools


def _check_choice(choice: Any, tools: list[dict[str, Any]]) -> None:
    """Refuse a choice that forces a function call in every turn: the run would not end."""
    local = all(tool["type"] == "function" for tool in tools)
    if (
        (choice == "required" and tools and local)
        or (isinstance(choice, Mapping) and choice.get("type") == "function")
        or (isinstance(choice, Mapping) and _all_required(choice))
    ):
        raise ValueError("a `tool_choice` that always forces a function call never ends the run")


def _all_required(choice: Mapping[str, Any]) -> bool:
    kinds = [tool.get("type") for tool in choice.get("tools") or ()]
    return choice.get("mode") == "required" and bool(kinds) and set(kinds) == {"function"}


def without_secrets(tools: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The tools for a checkpoint: without credentials, and URLs as hashes."""
    return [_tool_without_secrets(deepcopy(tool)) for tool in tools]


def _tool_without_secrets(tool: dict[str, Any]) -> dict[str, Any]:
    if tool.get("type") == "mcp":
        tool = {name: value for name, value in tool.items() if name not in _SECRETS}
        if isinstance(address := tool.get("server_url"), str):
            digest = hashlib.sha256(address.encode()).hexdigest()
            tool["server_url"] = f"sha256:{digest}"
    container = tool.get("container")
    policy = container.get("network_policy") if isinstance(container, dict) else None
    for secret in (policy or {}).get("domain_secrets") or ():
        secret["value"] = ""
    return tool
