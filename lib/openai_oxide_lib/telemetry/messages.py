"""What was said, as the JSON that the conventions have for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from openai_oxide_runtime.serialization.json import dumps

__all__ = ["answered", "asked"]


def asked(params: Mapping[str, Any]) -> dict[str, str]:
    """The attributes with what the model was told and asked."""
    said = params.get("messages", params.get("input", params.get("prompt")))
    found: dict[str, str] = {}
    if isinstance(said, str):
        said = [{"role": "user", "content": said}]
    if isinstance(said, list | tuple):
        found["gen_ai.input.messages"] = _json([_message(one) for one in said])
    if isinstance(params.get("instructions"), str):
        told = [{"type": "text", "content": params["instructions"]}]
        found["gen_ai.system_instructions"] = _json(told)
    return found


def answered(answer: Any) -> dict[str, str]:
    """The attribute with what the model said."""
    reasons = answer.attributes.get("gen_ai.response.finish_reasons") or ["stop"]
    said = [
        {
            "role": "assistant",
            "parts": [{"type": "text", "content": text}],
            "finish_reason": reasons[min(at, len(reasons) - 1)],
        }
        for at, text in enumerate(answer.text.values())
    ]
    return {"gen_ai.output.messages": _json(said)} if said else {}


def _message(given: Any) -> dict[str, Any]:
    fields = given if isinstance(given, Mapping) else {"role": "user", "content": given}
    content = fields.get("content")
    if isinstance(content, str):
        parts: list[Any] = [{"type": "text", "content": content}]
    else:
        parts = [_part(part) for part in content or [fields]]
    return {"role": fields.get("role", "assistant"), "parts": parts}


def _part(part: Any) -> Any:
    text = part.get("text") if isinstance(part, Mapping) else None
    return {"type": "text", "content": text} if isinstance(text, str) else part


def _json(value: Any) -> str:
    return dumps(value).decode()
