"""Items of Responses and conversations: as given, and as the API shows them again."""

from __future__ import annotations

from typing import Any

from .brain import Answer, Use, pieces
from .ids import IdSource
from .synthesise import PIXEL

Item = dict[str, Any]
WITH_STATUS = frozenset(
    [
        "message",
        "function_call",
        "function_call_output",
        "computer_call_output",
        "local_shell_call_output",
        "shell_call",
        "shell_call_output",
        "apply_patch_call_output",
        "custom_tool_call_output",
    ]
)


def complete_item(item: Item, ids: IdSource) -> Item:
    """An input item with what the API adds: an id, a status, content in parts."""
    found = {name: value for name, value in item.items() if value is not None}
    kind = found.setdefault("type", "message")
    found["id"] = found.get("id") or ids.new(kind)
    if kind in WITH_STATUS:
        found.setdefault("status", "completed")
    if kind == "message":
        assistant = found["role"] == "assistant"
        found["content"] = [_part(part, assistant) for part in _parts(found["content"])]
    return found


def _parts(content: Any) -> list[Item]:
    return [{"type": "input_text", "text": content}] if isinstance(content, str) else content


def _part(part: Item, assistant: bool) -> Item:
    if assistant and part["type"] == "input_text":
        part = {"type": "output_text", "text": part["text"]}
    if part["type"] == "output_text":
        return {"annotations": [], "logprobs": [], **part}
    if part["type"] == "input_image":
        return {"detail": "auto", **part}
    return part


conversation_item = complete_item


def text_of(item: Item) -> str:
    """The text in a message."""
    parts = _parts(item.get("content") or [])
    return "\n".join(part["text"] for part in parts if isinstance(part.get("text"), str))


def output_of(item: Item) -> str:
    """The text in the output of a call."""
    output = item.get("output")
    if isinstance(output, str):
        return output
    return "".join(part.get("text", "") for part in output or ())


def output_items(answer: Answer, ids: IdSource, body: Item) -> list[Item]:
    """The output items that make up an answer."""
    found = []
    include = body.get("include") or ()
    if answer.reasoning is not None:
        found.append(_reasoning(answer.reasoning, ids, "reasoning.encrypted_content" in include))
    found += [_call(use, ids) for use in answer.calls if use.kind not in ("function", "custom")]
    if answer.text is not None or answer.refusal is not None:
        wanted = "message.output_text.logprobs" in include
        found.append(_message(answer, ids, wanted))
    found += [_call(use, ids) for use in answer.calls if use.kind in ("function", "custom")]
    found += [{"id": ids.new(item["type"]), **item} for item in answer.items]
    return found


def _reasoning(summary: str, ids: IdSource, encrypted: bool) -> Item:
    parts = [{"type": "summary_text", "text": summary}] if summary else []
    item: Item = {"id": ids.new("reasoning"), "type": "reasoning", "summary": parts}
    return {**item, "encrypted_content": "c2VhbGVk"} if encrypted else item


def _message(answer: Answer, ids: IdSource, logprobs: bool) -> Item:
    if answer.refusal is not None:
        part: Item = {"type": "refusal", "refusal": answer.refusal}
    else:
        text = answer.text or ""
        odds = [logprob(piece) for piece in pieces(text)] if logprobs else []
        cited = [_citation(text)] if _searched(answer) else []
        part = {"type": "output_text", "text": text, "annotations": cited, "logprobs": odds}
    return {
        "id": ids.new("message"),
        "type": "message",
        "status": "completed" if answer.finish == "stop" else "incomplete",
        "role": "assistant",
        "content": [part],
    }


def logprob(piece: str) -> Item:
    """How likely a piece was: very."""
    return {"token": piece, "logprob": -0.01, "bytes": list(piece.encode()), "top_logprobs": []}


def _searched(answer: Answer) -> bool:
    return any(use.kind == "web_search" for use in answer.calls)


def _citation(text: str) -> Item:
    end = len(text)
    url = "https://example.com/sample"
    span = {"start_index": max(0, end - 7), "end_index": end}
    return {"type": "url_citation", "url": url, "title": "Sample", **span}


def _call(use: Use, ids: IdSource) -> Item:
    return _CALLS[use.kind](use, ids) if use.kind in _CALLS else {}


def _function_call(use: Use, ids: IdSource) -> Item:
    return {
        "id": ids.new("function_call"),
        "type": "function_call",
        "status": "completed",
        "call_id": use.id or ids.new("call"),
        "name": use.name,
        "arguments": use.arguments,
    }


def _custom_call(use: Use, ids: IdSource) -> Item:
    return {
        "id": ids.new("custom_tool_call"),
        "type": "custom_tool_call",
        "call_id": use.id or ids.new("call"),
        "name": use.name,
        "input": use.arguments,
    }


def _search_call(use: Use, ids: IdSource) -> Item:
    action = {"type": "search", "query": use.arguments, "queries": [use.arguments], "sources": []}
    return _done("web_search_call", ids, action=action)


def _file_call(use: Use, ids: IdSource) -> Item:
    return _done("file_search_call", ids, queries=[use.arguments], results=None)


def _code_call(use: Use, ids: IdSource) -> Item:
    code = f"print({use.arguments!r})"
    return _done("code_interpreter_call", ids, code=code, container_id="cntr_auto", outputs=[])


def _image_call(use: Use, ids: IdSource) -> Item:
    return _done("image_generation_call", ids, result=PIXEL)


def _mcp_call(use: Use, ids: IdSource) -> Item:
    fields = {"server_label": use.name, "name": "sample", "arguments": "{}", "output": "sample"}
    return _done("mcp_call", ids, **fields, error=None)


def _done(kind: str, ids: IdSource, **fields: Any) -> Item:
    return {"id": ids.new(kind), "type": kind, "status": "completed", **fields}


_CALLS = {
    "function": _function_call,
    "custom": _custom_call,
    "web_search": _search_call,
    "file_search": _file_call,
    "code_interpreter": _code_call,
    "image_generation": _image_call,
    "mcp": _mcp_call,
}
