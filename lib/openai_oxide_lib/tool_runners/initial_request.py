"""The request that a runner of responses starts from, and what it must not say. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from copy import deepcopy
from typing import Any, Final

from openai_oxide_runtime.core.sentinels import is_given

__all__ = ["SERVER_TOOLS", "described", "opening", "selected"]

_OWNED: Final = frozenset(
    {"stream", "store", "background", "conversation", "previous_response_id"}
    | {"tools", "input", "include", "tool_choice"}
)
SERVER_TOOLS: Final = frozenset(
    {"file_search", "code_interpreter", "image_generation", "mcp"}
    | {"web_search", "web_search_2025_08_26"}
    | {"web_search_preview", "web_search_preview_2025_03_11"}
)
"""Tools that the service runs by itself."""
_REASONING: Final = "reasoning.encrypted_content"
_SECRETS: Final = frozenset({"authorization", "headers"})


def opening(params: Mapping[str, Any], functions: list[dict[str, Any]]) -> dict[str, Any]:
    """The parameters of the first request, in a copy of their own; ValueError if they cannot be.

    All of the conversation is in ``input``, so that the program sees, keeps and checks it.
    """
    asked = {name: value for name, value in params.items() if is_given(value)}
    if asked.get("stream") or asked.get("background"):
        raise ValueError("say `stream` to the run, and ask for nothing in the background")
    if asked.get("conversation") is not None or asked.get("previous_response_id") is not None:
        raise ValueError("a runner keeps the history itself: give it as `input`")
    if _OWNED & (asked.get("extra_body") or {}).keys():
        raise ValueError("`extra_body` must leave alone what the runner says")
    tools = [*functions, *_declared(asked)]
    _check_choice(asked.get("tool_choice"), tools)
    said = asked.get("input") or []
    history = [{"role": "user", "content": said}] if isinstance(said, str) else list(said)
    include = list(dict.fromkeys([*(asked.get("include") or ()), _REASONING]))
    own = {"tools": tools, "input": deepcopy(history), "include": include}
    return (
        {**asked, "tool_choice": deepcopy(asked["tool_choice"]), **own}
        if ("tool_choice" in asked)
        else {**asked, **own}
    )


def _declared(asked: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The tools of the request itself: those that the service runs."""
    tools = [deepcopy(dict(tool)) for tool in asked.get("tools") or ()]
    kinds = [tool.get("type") for tool in tools]
    if not SERVER_TOOLS.issuperset(kinds):
        raise ValueError("`tools` are those of the service; functions are registered")
    labels = [tool.get("server_label") for tool in tools if tool.get("type") == "mcp"]
    if not all(labels) or len(set(labels)) != len(labels):
        raise ValueError("MCP servers need distinct labels")
    if asked.get("store") is False and "image_generation" in kinds:
        raise ValueError("pictures that were generated can only be sent again when stored")
    return tools


def _check_choice(choice: Any, tools: list[dict[str, Any]]) -> None:
    """Refuse a choice that demands a function in every turn, as no turn would be the last."""
    local = all(tool["type"] == "function" for tool in tools)
    if (
        (choice == "required" and tools and local)
        or (isinstance(choice, Mapping) and choice.get("type") == "function")
        or (isinstance(choice, Mapping) and _all_required(choice))
    ):
        raise ValueError("a `tool_choice` that always demands a function never ends the run")


def _all_required(choice: Mapping[str, Any]) -> bool:
    kinds = [tool.get("type") for tool in choice.get("tools") or ()]
    return choice.get("mode") == "required" and bool(kinds) and set(kinds) == {"function"}


def selected(choice: Any, names: frozenset[str]) -> frozenset[str]:
    """The functions that the model may call."""
    if choice in (None, "auto", "required"):
        return names
    if not isinstance(choice, Mapping) or choice.get("type") != "allowed_tools":
        return frozenset()
    allowed = [tool for tool in choice.get("tools") or () if tool.get("type") == "function"]
    return names & {str(tool.get("name")) for tool in allowed}


def described(tools: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The tools as a checkpoint keeps them: without keys, and addresses as fingerprints."""
    return [_without_secrets(deepcopy(tool)) for tool in tools]


def _without_secrets(tool: dict[str, Any]) -> dict[str, Any]:
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
