"""Runs on threads: they answer, or ask for tools and go on when they have the outputs.

A run that is not streamed is queued first and reaches its end when it was looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..brain import Answer, Use, think
from ..errors import invalid
from ..events_runs import run_events
from ..prompts import from_thread
from ..reply import stream_reply
from .assistants import ASSISTANTS, add_message, make_thread, messages_of, words_of
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record, Shelf

TEN_MINUTES = 600
RUNS = "/threads/{thread_id}/runs"


@serves("POST /threads/{thread_id}/runs")
def create(call: Call, service: Service) -> Any:
    """Start a run on a thread."""
    service.generic.check_parents(call, service)
    for message in call.body.get("additional_messages") or ():
        add_message(service, call.path["thread_id"], message)
    return _start(call, service, call.path["thread_id"])


@serves("POST /threads/runs")
def create_with_thread(call: Call, service: Service) -> Any:
    """Start a run on a new thread."""
    thread = make_thread(service, call.body.get("thread") or {})
    return _start(call, service, thread["id"], thread)


def _start(call: Call, service: Service, thread_id: str, thread: Record | None = None) -> Any:
    run = _run(service, call.body, thread_id)
    final = dict(run)
    steps = _go(service, final, call.answer, [])
    if call.streams:
        _runs(service, thread_id).put(final)
        return stream_reply(run_events(final, steps, _messages(service, thread_id), thread))
    _runs(service, thread_id).put(run)
    service.state.shelf("outcomes").put(final)
    return run


def _run(service: Service, body: Record, thread_id: str) -> Record:
    assistant = service.state.shelf(ASSISTANTS).get(body["assistant_id"])
    if assistant is None and not service.options.invent:
        raise invalid(f"There is no assistant '{body['assistant_id']}'.", "assistant_id")
    base = {"model": "gpt-4.1-mini", "instructions": "", "tools": [], **(assistant or {})}
    given = {**base, **{name: value for name, value in body.items() if value is not None}}
    now = service.now()
    ends = ("last_error", "cancelled_at", "failed_at", "completed_at", "incomplete_details")
    limits = ("max_prompt_tokens", "max_completion_tokens")
    return {
        "id": service.ids.new("run"),
        "object": "thread.run",
        "created_at": now,
        "thread_id": thread_id,
        "assistant_id": body["assistant_id"],
        "status": "queued",
        "required_action": None,
        "expires_at": now + TEN_MINUTES,
        "started_at": now,
        **dict.fromkeys(ends),
        "model": given["model"],
        "instructions": given["instructions"] or "",
        "tools": given["tools"],
        "metadata": body.get("metadata") or {},
        "usage": None,
        "temperature": given.get("temperature", 1.0),
        "top_p": given.get("top_p", 1.0),
        **{name: body.get(name) for name in limits},
        "truncation_strategy": body.get("truncation_strategy") or {"type": "auto"},
        "tool_choice": body.get("tool_choice") or "auto",
        "parallel_tool_calls": body.get("parallel_tool_calls") is not False,
        "response_format": given.get("response_format") or "auto",
    }


def _go(
    service: Service, run: Record, answer: Answer | None, results: list[tuple[str, str]]
) -> list[Record]:
    """Let the model speak once; the run ends, or waits for outputs. Returns the new steps."""
    said = [m for m in messages_of(service, run["thread_id"]) if m["role"] == "user"]
    prompt = from_thread(run, words_of(said[-1]) if said else "", results)
    answer = answer or think(prompt)
    calls = [_tool_call(service, use) for use in answer.calls]
    if calls:
        return [_wait(service, run, calls)]
    text = answer.text if answer.refusal is None else answer.refusal
    message = {"role": "assistant", "content": text or ""}
    record = add_message(service, run["thread_id"], message, run)
    run |= {"status": "completed", "completed_at": service.now(), "required_action": None}
    run["usage"] = _usage(*answer.spent(prompt.tokens)[:2])
    made = {"type": "message_creation", "message_creation": {"message_id": record["id"]}}
    return [_step(service, run, made, "completed")]


def _usage(prompt: int, completion: int) -> Record:
    total = prompt + completion
    return {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": total}


def _tool_call(service: Service, use: Use) -> Record:
    inner = {"name": use.name, "arguments": use.arguments}
    return {"id": use.id or service.ids.new("call"), "type": "function", "function": inner}


def _wait(service: Service, run: Record, calls: list[Record]) -> Record:
    action = {"type": "submit_tool_outputs", "submit_tool_outputs": {"tool_calls": calls}}
    run |= {"status": "requires_action", "required_action": action}
    shown = [{**call, "function": {**call["function"], "output": None}} for call in calls]
    return _step(service, run, {"type": "tool_calls", "tool_calls": shown}, "in_progress")


def _step(service: Service, run: Record, details: Record, status: str) -> Record:
    now = service.now()
    record = {
        "id": service.ids.new("step"),
        "object": "thread.run.step",
        "created_at": now,
        "assistant_id": run["assistant_id"],
        "thread_id": run["thread_id"],
        "run_id": run["id"],
        "type": details["type"],
        "status": status,
        "step_details": details,
        **dict.fromkeys(("last_error", "expired_at", "cancelled_at", "failed_at")),
        "completed_at": now if status == "completed" else None,
        "metadata": {},
        "usage": _usage(0, 0) if status == "completed" else None,
    }
    return _steps(service, run).put(record)


@serves("GET /threads/{thread_id}/runs/{run_id}")
def retrieve(call: Call, service: Service) -> Any:
    """A run; looking at it lets it finish."""
    return _finished(service, _record(call, service))


def _finished(service: Service, run: Record) -> Record:
    outcomes = service.state.shelf("outcomes")
    outcome = outcomes.get(run["id"])
    if outcome is None:
        return run
    if run["status"] == "queued" and service.options.polls > 1:
        run["status"] = "in_progress"
        return run
    outcomes.drop(run["id"])
    run.update(outcome)
    return run


@serves("POST /threads/{thread_id}/runs/{run_id}")
def update(call: Call, service: Service) -> Any:
    """Change the metadata of a run."""
    run = _record(call, service)
    run["metadata"] = call.body.get("metadata") or {}
    return run


@serves("POST /threads/{thread_id}/runs/{run_id}/cancel")
def cancel(call: Call, service: Service) -> Any:
    """Stop a run that has not ended."""
    run = _record(call, service)
    if run["status"] in ("completed", "failed", "cancelled", "expired"):
        raise invalid(f"The run is {run['status']} already.", "run_id")
    service.state.shelf("outcomes").drop(run["id"])
    run |= {"status": "cancelled", "cancelled_at": service.now(), "required_action": None}
    return run


@serves("POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs")
def submit(call: Call, service: Service) -> Any:
    """Give a waiting run the outputs of its tools."""
    run = _finished(service, _finished(service, _record(call, service)))
    calls = _wanted(run, service)
    outputs = {o.get("tool_call_id"): o.get("output") or "" for o in call.body["tool_outputs"]}
    names = {one["id"]: one["function"]["name"] for one in calls}
    missing = [one for one in names if one not in outputs]
    if missing and not service.options.invent:
        raise invalid(f"The output of '{missing[0]}' is missing.", "tool_outputs")
    _complete_step(service, run, outputs)
    results = [(names[one], outputs.get(one, "")) for one in names]
    steps = _go(service, run, call.answer or _closing(results), results)
    if call.streams:
        return stream_reply(run_events(run, steps, _messages(service, run["thread_id"])))
    return run


def _closing(results: list[tuple[str, str]]) -> Answer | None:
    return None if results else Answer(text="No tool was asked for.")


def _wanted(run: Record, service: Service) -> list[Record]:
    action = run["required_action"]
    if action is None and not service.options.invent:
        raise invalid(f"The run is {run['status']} and waits for no outputs.", "run_id")
    return action["submit_tool_outputs"]["tool_calls"] if action else []


def _complete_step(service: Service, run: Record, outputs: dict[Any, str]) -> None:
    for step in _steps(service, run):
        if step["status"] == "in_progress":
            now = service.now()
            step |= {"status": "completed", "completed_at": now, "usage": _usage(0, 0)}
            for one in step["step_details"]["tool_calls"]:
                one["function"]["output"] = outputs.get(one["id"], "")


def _record(call: Call, service: Service) -> Record:
    shelf = _runs(service, call.path["thread_id"])
    if service.options.invent and call.path["run_id"] not in shelf:
        invented = {**_run(service, {"assistant_id": "asst_0"}, call.path["thread_id"])}
        return shelf.put({**invented, "id": call.path["run_id"]})
    service.generic.check_parents(call, service)
    return service.generic.record(call, service, RUNS, "run_id")


def _runs(service: Service, thread: str) -> Shelf:
    return service.state.whole(f"/threads/{thread}/runs")


def _steps(service: Service, run: Record) -> Shelf:
    return service.state.whole(f"/threads/{run['thread_id']}/runs/{run['id']}/steps")


def _messages(service: Service, thread: str) -> dict[str, Record]:
    return {message["id"]: message for message in messages_of(service, thread)}
