"""Chat completions: made, streamed, and kept if asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..brain import Answer, Spent, Use, pieces, think
from ..events_chat import chat_events
from ..items import logprob
from ..prompts import from_chat
from ..reply import stream_reply
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record

COMPLETIONS = "/chat/completions"
FINGERPRINT = "fp_oxide"


@serves("POST /chat/completions")
def create(call: Call, service: Service) -> Any:
    """Answer messages, `n` times if asked."""
    completion = make(service, call.body, call.answer)
    if call.body.get("store"):
        _keep(service, call.body, completion)
    if call.streams:
        return stream_reply(chat_events(completion, call.body.get("stream_options")))
    return completion


def make(service: Service, body: Record, scripted: Answer | None = None) -> Record:
    """A completion."""
    prompt = from_chat(body)
    answer = scripted or think(prompt)
    answer = _stopped(answer, body.get("stop"))
    count = body.get("n") or 1
    return {
        "id": service.ids.new("chat.completion"),
        "object": "chat.completion",
        "created": service.now(),
        "model": body["model"],
        "choices": [_choice(service, body, answer, index) for index in range(count)],
        "usage": usage(answer.spent(prompt.tokens, count)),
        "service_tier": "default",
        "system_fingerprint": FINGERPRINT,
    }


def usage(spent: Spent) -> Record:
    """Token counts, with what there is not at zero."""
    other = ("audio", "accepted_prediction", "rejected_prediction")
    zeros = {f"{name}_tokens": 0 for name in other}
    return {
        "prompt_tokens": spent.input,
        "completion_tokens": spent.output,
        "total_tokens": spent.input + spent.output,
        "prompt_tokens_details": {"cached_tokens": spent.cached, "audio_tokens": 0},
        "completion_tokens_details": {"reasoning_tokens": spent.reasoning, **zeros},
    }


def _stopped(answer: Answer, stop: Any) -> Answer:
    """The answer up to the first stop sequence."""
    for mark in [stop] if isinstance(stop, str) else stop or ():
        if answer.text and mark in answer.text:
            answer.text = answer.text[: answer.text.index(mark)]
    return answer


def _choice(service: Service, body: Record, answer: Answer, index: int) -> Record:
    message: Record = {
        "role": "assistant",
        "content": None if answer.refusal is not None else answer.text,
        "refusal": answer.refusal,
        "annotations": [],
    }
    calls = [call for call in answer.calls if call.kind in ("function", "custom")]
    reason = "stop" if answer.finish == "failed" else answer.finish
    if calls and body.get("functions"):
        message["function_call"] = {"name": calls[0].name, "arguments": calls[0].arguments}
        reason = "function_call"
    elif calls:
        message["tool_calls"] = [_tool_call(service, use) for use in calls]
        reason = "tool_calls"
    odds = _logprobs(message["content"]) if body.get("logprobs") else None
    return {"index": index, "message": message, "logprobs": odds, "finish_reason": reason}


def _tool_call(service: Service, use: Use) -> Record:
    key = "input" if use.kind == "custom" else "arguments"
    inner = {"name": use.name, key: use.arguments}
    return {"id": use.id or service.ids.new("call"), "type": use.kind, use.kind: inner}


def _logprobs(text: str | None) -> Record:
    content = [logprob(piece) for piece in pieces(text or "")]
    return {"content": content, "refusal": None}


def _keep(service: Service, body: Record, completion: Record) -> None:
    kept = {**completion, "metadata": body.get("metadata") or {}}
    service.state.whole(COMPLETIONS).put(kept)
    shelf = service.state.whole(f"{COMPLETIONS}/{kept['id']}/messages")
    for at, message in enumerate(body["messages"]):
        shelf.put(_stored_message(message, f"{kept['id']}-{at}"))


def _stored_message(message: Record, identifier: str) -> Record:
    content = message.get("content")
    parts = content if isinstance(content, list) else None
    text = content if isinstance(content, str) else None
    shown = {**message, "content": text, "content_parts": parts, "refusal": None}
    return {**shown, "id": identifier, "object": "message"}


@serves("POST /chat/completions/{completion_id}")
def update(call: Call, service: Service) -> Any:
    """Change the metadata of a kept completion."""
    record = service.generic.record(call, service, COMPLETIONS, "completion_id")
    record["metadata"] = call.body["metadata"] or {}
    return record if "object" in record else service.render(call.operation.answer, record)
