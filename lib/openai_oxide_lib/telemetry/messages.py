"""Prompts and answers, as JSON by the conventions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from openai_oxide_lib.telemetry.response_attributes import ResponseAttributes
from openai_oxide_runtime.serialization.json import dumps

__all__ = ["input_messages", "output_messages"]


def input_messages(params: Mapping[str, Any]) -> dict[str, str]:
    """The attributes with the prompt and the instructions."""
    prompt = params.get("messages", params.get("input", params.get("prompt")))
    attributes: dict[str, str] = {}
    if isinstance(prompt, str):
        prompt = [{"role": "user", "content": prompt}]
    if isinstance(prompt, list | tuple):
        attributes["gen_ai.input.messages"] = _json(list(map(_message, prompt)))
    if isinstance(params.get("instructions"), str):
        parts = [{"type": "text", "content": params["instructions"]}]
        attributes["gen_ai.system_instructions"] = _json(parts)
    return attributes


def output_messages(response: ResponseAttributes) -> dict[str, str]:
    """The attribute with the answers."""
    reasons = response.attributes.get("gen_ai.response.finish_reasons") or ["stop"]
    messages = [
        {
            "role": "assistant",
            "parts": [{"type": "text", "content": text}],
            "finish_reason": reasons[min(index, len(reasons) - 1)],
        }
        for index, text in enumerate(response.text.values())
    ]
    return {"gen_ai.output.messages": _json(messages)} if messages else {}


def _message(message: object) -> dict[str, object]:
    fields = message if isinstance(message, Mapping) else {"role": "user", "content": message}
    content = fields.get("content")
    if isinstance(content, str):
        parts: list[object] = [{"type": "text", "content": content}]
    else:
        items = content if isinstance(content, Iterable) and content else [fields]
        parts = [_part(part) for part in items]
    return {"role": fields.get("role", "assistant"), "parts": parts}


def _part(part: object) -> object:
    text = part.get("text") if isinstance(part, Mapping) else None
    return {"type": "text", "content": text} if isinstance(text, str) else part


def _json(value: object) -> str:
    return dumps(value).decode()
