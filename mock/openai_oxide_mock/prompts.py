"""Prompts read from request bodies: Responses, chat, and threads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .brain import BUILTIN, Prompt, Tool, pieces
from .items import output_of, text_of
from .reply import dump

Item = dict[str, Any]
OUTPUTS = frozenset(
    [
        "function_call_output",
        "custom_tool_call_output",
        "local_shell_call_output",
        "computer_call_output",
        "shell_call_output",
        "apply_patch_call_output",
    ]
)


def from_responses(body: Item, items: Sequence[Item]) -> Prompt:
    """The prompt of a Responses request; `items` are history and input together."""
    format = (body.get("text") or {}).get("format") or {}
    return Prompt(
        text=_last_words(items),
        tools=[tool for given in body.get("tools") or () for tool in _tools(given)],
        choice=_choice(body.get("tool_choice")),
        results=_results(items),
        schema=format.get("schema") if format.get("type") == "json_schema" else None,
        as_json=format.get("type") == "json_object",
        parallel=body.get("parallel_tool_calls") is not False,
        limit=body.get("max_output_tokens"),
        reasoning=_reasoning(body.get("reasoning")),
        tokens=_tokens(body.get("instructions"), items),
    )


def _last_words(items: Sequence[Item]) -> str:
    for item in reversed(items):
        if item.get("role") == "user":
            return text_of(item)
    return text_of(items[-1]) if items and "content" in items[-1] else ""


def _results(items: Sequence[Item]) -> list[tuple[str, str]]:
    """Outputs of calls that came after the user's last words, with the names of the calls."""
    names = {i["call_id"]: i["name"] for i in items if "name" in i and i.get("call_id")}
    found = []
    for item in reversed(items):
        if item.get("role") == "user":
            break
        if item.get("type") in OUTPUTS:
            found.append((names.get(item.get("call_id"), "the tool"), output_of(item)))
    return found[::-1]


def _tools(given: Item) -> list[Tool]:
    kind = given["type"]
    if kind == "namespace":
        return [tool for inner in given.get("tools", ()) for tool in _tools(inner)]
    for known in BUILTIN:
        if kind.startswith(known):
            return [Tool(given.get("server_label") or known, known)]
    description = given.get("description") or ""
    return [Tool(given.get("name") or kind, kind, description, given.get("parameters"))]


def _choice(given: Any) -> str:
    if given is None or isinstance(given, str):
        return given or "auto"
    if given.get("type") == "allowed_tools":
        return given.get("mode") or given.get("allowed_tools", {}).get("mode") or "auto"
    inner = given.get(given["type"]) or {}
    name = given.get("name") or inner.get("name") or given["type"]
    return next((known for known in BUILTIN if name.startswith(known)), name)


def _reasoning(given: Item | None) -> str | None:
    """None: no reasoning item; empty: one without a summary; else one with a summary."""
    if not given:
        return None
    if given.get("summary") or given.get("generate_summary"):
        return "summary"
    return "" if given.get("effort") not in (None, "none", "minimal") else None


def _tokens(instructions: Any, items: Sequence[Item]) -> int:
    said = [text_of(i) if "content" in i else output_of(i) for i in items]
    said.append(instructions if isinstance(instructions, str) else "")
    return max(1, sum(len(pieces(text)) for text in said))


def from_chat(body: Item) -> Prompt:
    """The prompt of a chat request."""
    messages = body["messages"]
    format = body.get("response_format") or {}
    schema = (format.get("json_schema") or {}).get("schema")
    return Prompt(
        text=_last_words(messages),
        tools=[_chat_tool(tool) for tool in _chat_tools(body)],
        choice=_choice(_chat_choice(body)),
        results=_chat_results(messages),
        schema=schema or ({"type": "object"} if format.get("type") == "json_schema" else None),
        as_json=format.get("type") == "json_object",
        parallel=body.get("parallel_tool_calls") is not False,
        limit=body.get("max_completion_tokens") or body.get("max_tokens"),
        tokens=max(1, sum(len(pieces(text_of(message))) for message in messages)),
    )


def _chat_tools(body: Item) -> list[Item]:
    old = [{"type": "function", "function": given} for given in body.get("functions") or ()]
    return [*(body.get("tools") or ()), *old]


def _chat_choice(body: Item) -> Any:
    old = body.get("function_call")
    return old["name"] if isinstance(old, dict) else body.get("tool_choice", old)


def _chat_tool(given: Item) -> Tool:
    inner = given[given["type"]]
    description = inner.get("description") or ""
    return Tool(inner["name"], given["type"], description, inner.get("parameters"))


def _chat_results(messages: Sequence[Item]) -> list[tuple[str, str]]:
    names: dict[Any, str] = {
        call["id"]: call[call["type"]]["name"]
        for message in messages
        for call in message.get("tool_calls") or ()
    }
    found = []
    for message in reversed(messages):
        if message["role"] == "user":
            break
        if message["role"] in ("tool", "function"):
            name = names.get(message.get("tool_call_id")) or message.get("name") or "the tool"
            found.append((name, text_of(message)))
    return found[::-1]


def from_thread(run: Item, words: str, results: list[tuple[str, str]]) -> Prompt:
    """The prompt of a run on a thread."""
    format = run.get("response_format")
    format = format if isinstance(format, dict) else {}
    schema = (format.get("json_schema") or {}).get("schema")
    tools = [
        _chat_tool(tool) if tool["type"] == "function" else Tool(tool["type"], tool["type"])
        for tool in run.get("tools") or ()
    ]
    return Prompt(
        text=words,
        tools=[tool for tool in tools if tool.kind == "function"],
        choice=_choice(run.get("tool_choice")),
        results=results,
        schema=schema,
        as_json=format.get("type") == "json_object",
        parallel=run.get("parallel_tool_calls") is not False,
        limit=run.get("max_completion_tokens"),
        tokens=len(pieces(words)) or 1,
    )


def as_words(value: Any) -> str:
    """A prompt value of the old completions as text."""
    return value if isinstance(value, str) else dump(value)
