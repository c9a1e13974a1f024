"""Responses: made, streamed, kept, chained, run in the background, and resumed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..brain import Answer, think
from ..errors import ApiError, invalid, not_found
from ..events_responses import named, response_events, unfinished
from ..items import complete_item, output_items
from ..paging import page_of
from ..prompts import OUTPUTS, from_responses
from ..reply import stream_reply
from . import conversations
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record

RESPONSES = "/responses"
NOTHING: Mapping[str, Any] = {}
MODEL = "gpt-4.1-mini"
ECHOED: dict[str, Any] = {
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "metadata": {},
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "reasoning": {"effort": None, "summary": None},
    "safety_identifier": None,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}},
    "tool_choice": "auto",
    "tools": [],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
}


@serves("POST /responses")
def create(call: Call, service: Service) -> Any:
    """Answer a prompt; the answer is kept unless `store` is false."""
    record = make(service, call.body, call.answer)
    response = record["response"]
    if call.streams:
        return stream_reply(named(response_events(response)))
    return _as_now(service, record)


def make(
    service: Service,
    body: Record,
    answer: Answer | None = None,
    held: Mapping[str, Record] = NOTHING,
) -> Record:
    """The record of a new response: what was given, what is known, what came out.

    `held` are responses that only this connection knows.
    """
    given = [complete_item(item, service.ids) for item in _given(body)]
    context = [*_history(service, body, held), *given]
    _check_outputs(context)
    prompt = from_responses(body, context)
    answer = answer or think(prompt)
    response = _response(service, body, answer, prompt.tokens)
    record = {
        "response": response,
        "input": given,
        "context": [*context, *response["output"]],
        "polls": 0 if body.get("background") else None,
    }
    _keep(service, body, record)
    return record


def _given(body: Record) -> list[Record]:
    given = body.get("input")
    if isinstance(given, str):
        return [{"role": "user", "content": given}]
    return [item for item in given or () if item.get("type") != "item_reference"]


def _history(service: Service, body: Record, held: Mapping[str, Record] = NOTHING) -> list[Record]:
    previous = body.get("previous_response_id")
    conversation = _conversation(body)
    if previous and conversation:
        raise invalid("Give 'previous_response_id' or 'conversation', not both.", "conversation")
    if previous:
        return _previous(
            held.get(previous) or service.state.shelf(RESPONSES).get(previous), previous
        )
    if conversation is None:
        return []
    known = conversation in service.state.shelf(conversations.CONVERSATIONS)
    if not known and not service.options.invent:
        raise not_found("conversation", conversation, "conversation")
    return list(conversations.items_of(service, conversation))


def _conversation(body: Record) -> str | None:
    given = body.get("conversation")
    return given["id"] if isinstance(given, dict) else given


def _previous(record: Record | None, identifier: str) -> list[Record]:
    if record is None:
        message = f"There is no previous response '{identifier}'."
        code = "previous_response_not_found"
        raise ApiError(400, message, param="previous_response_id", code=code)
    return list(record["context"])


def _check_outputs(items: list[Record]) -> None:
    """Every output of a call must belong to a call that is known."""
    known = {item.get("call_id") for item in items if item["type"] not in OUTPUTS}
    for item in items:
        if item["type"] in OUTPUTS and item.get("call_id") and item["call_id"] not in known:
            raise invalid(f"There is no call '{item['call_id']}' for this output.", "input")


def _response(service: Service, body: Record, answer: Answer, tokens: int) -> Record:
    now = float(service.now())
    ended = {"stop": "completed", "failed": "failed"}.get(answer.finish, "incomplete")
    reasons = {"length": "max_output_tokens", "content_filter": "content_filter"}
    reason = reasons.get(answer.finish)
    response = {
        "id": service.ids.new("response"),
        "object": "response",
        "created_at": now,
        "status": ended,
        "background": bool(body.get("background")),
        "completed_at": now if ended == "completed" else None,
        "error": _error(answer) if ended == "failed" else None,
        "incomplete_details": {"reason": reason} if reason else None,
        "model": body.get("model") or MODEL,
        "output": output_items(answer, service.ids, body),
        **{name: _or(body.get(name), default) for name, default in ECHOED.items()},
        "service_tier": _tier(body.get("service_tier")),
        "store": body.get("store") is not False,
        "usage": _usage(answer, tokens),
    }
    response |= {name: body[name] for name in ("user", "prompt") if body.get(name)}
    conversation = _conversation(body)
    return {**response, "conversation": {"id": conversation}} if conversation else response


def _or(given: Any, default: Any) -> Any:
    return default if given is None else given


def _tier(given: str | None) -> str:
    return "default" if given in (None, "auto") else given


def _error(answer: Answer) -> Record:
    return {"code": "server_error", "message": "The model failed.", **(answer.error or {})}


def _usage(answer: Answer, tokens: int) -> Record:
    spent = answer.spent(tokens)
    return {
        "input_tokens": spent.input,
        "input_tokens_details": {"cached_tokens": spent.cached, "cache_write_tokens": 0},
        "output_tokens": spent.output,
        "output_tokens_details": {"reasoning_tokens": spent.reasoning},
        "total_tokens": spent.input + spent.output,
    }


def _keep(service: Service, body: Record, record: Record) -> None:
    response = record["response"]
    if response["store"]:
        service.state.shelf(RESPONSES).put(record, response["id"])
    conversation = _conversation(body)
    if conversation:
        conversations.append(service, conversation, [*record["input"], *response["output"]])


def _as_now(service: Service, record: Record) -> Record:
    """The response as it stands: one in the background takes a few looks to finish."""
    response: Record = record["response"]
    polls = record["polls"]
    if polls is None or polls >= service.options.polls or response["status"] == "cancelled":
        return response
    return unfinished(response, "queued" if polls == 0 else "in_progress")


@serves("GET /responses/{response_id}")
def retrieve(call: Call, service: Service) -> Any:
    """A kept response; as a stream, from any event on."""
    record = _record(call, service)
    if call.query.get("stream"):
        after = call.query.get("starting_after", -1)
        events = response_events(record["response"])
        return stream_reply(named([e for e in events if e["sequence_number"] > after]))
    if record["polls"] is not None:
        record["polls"] += 1
    return _as_now(service, record)


@serves("POST /responses/{response_id}/cancel")
def cancel(call: Call, service: Service) -> Any:
    """Stop a response that runs in the background."""
    record = _record(call, service)
    response = record["response"]
    if record["polls"] is None:
        raise invalid("Only a response in the background can be cancelled.", "response_id")
    if _as_now(service, record)["status"] in ("queued", "in_progress"):
        record["response"] = unfinished(response, "cancelled")
    return record["response"]


@serves("DELETE /responses/{response_id}")
def delete(call: Call, service: Service) -> Any:
    """Forget a response."""
    record = _record(call, service)
    identifier = record["response"]["id"]
    service.state.shelf(RESPONSES).drop(identifier)
    return {"id": identifier, "object": "response", "deleted": True}


@serves("GET /responses/{response_id}/input_items")
def input_items(call: Call, service: Service) -> Any:
    """What a response was given, page by page."""
    return page_of(call, service.schemas, _record(call, service)["input"])


@serves("POST /responses/input_tokens")
def input_tokens(call: Call, service: Service) -> Any:
    """How many tokens an input has."""
    given = [complete_item(item, service.ids) for item in _given(call.body)]
    prompt = from_responses(call.body, [*_history(service, call.body), *given])
    return {"object": "response.input_tokens", "input_tokens": prompt.tokens}


@serves("POST /responses/compact")
def compact(call: Call, service: Service) -> Any:
    """A conversation made short: the user's messages and a sealed summary."""
    given = [complete_item(item, service.ids) for item in _given(call.body)]
    context = [*_history(service, call.body), *given]
    kept = [item for item in context if item.get("role") == "user"]
    sealed = {"type": "compaction", "id": service.ids.new("cmp"), "encrypted_content": "c2VhbGVk"}
    return {
        "id": service.ids.new("response"),
        "object": "response.compaction",
        "created_at": service.now(),
        "output": [*kept, sealed],
        "usage": _usage(Answer(text=""), from_responses(call.body, context).tokens),
    }


def _record(call: Call, service: Service) -> Record:
    identifier = call.path["response_id"]
    record = service.state.shelf(RESPONSES).get(identifier)
    if record is None:
        if not service.options.invent:
            raise not_found("response", identifier, "response_id")
        record = make(service, {"input": "invented", "background": True})
        record["response"]["id"] = identifier
        service.state.shelf(RESPONSES).put(record, identifier)
    return record
