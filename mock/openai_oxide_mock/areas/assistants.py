"""Assistants, threads and their messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service
    from ..state import Record, Shelf

ASSISTANTS = "/assistants"
THREADS = "/threads"
FIELDS: dict[str, Any] = {
    "name": None,
    "description": None,
    "instructions": None,
    "tools": [],
    "tool_resources": None,
    "metadata": {},
    "temperature": 1.0,
    "top_p": 1.0,
    "response_format": "auto",
}


@serves("POST /assistants")
def create_assistant(call: Call, service: Service) -> Any:
    """Make an assistant."""
    given = {name: value for name, value in call.body.items() if value is not None}
    record = {
        "id": service.ids.new("assistant"),
        "object": "assistant",
        "created_at": service.now(),
        "model": given["model"],
        **{name: given.get(name, default) for name, default in FIELDS.items()},
    }
    record |= {k: given[k] for k in ("reasoning_effort",) if k in given}
    record["tool_resources"] = stored_resources(service, given.get("tool_resources"))
    return service.state.whole(ASSISTANTS).put(record)


def stored_resources(service: Service, given: Record | None) -> Record | None:
    """Resources as they are shown: stores that were described inline have got an id."""
    search = (given or {}).get("file_search") or {}
    if given is None or "vector_stores" not in search:
        return given
    ids = [service.ids.new("vector_store") for _ in search["vector_stores"]]
    return {**given, "file_search": {"vector_store_ids": ids}}


@serves("POST /threads")
def create_thread(call: Call, service: Service) -> Any:
    """Begin a thread, with messages if given."""
    return make_thread(service, call.body)


def make_thread(service: Service, body: Record) -> Record:
    """A new thread."""
    record: Record = {
        "id": service.ids.new("thread"),
        "object": "thread",
        "created_at": service.now(),
        "metadata": body.get("metadata") or {},
        "tool_resources": stored_resources(service, body.get("tool_resources")),
    }
    service.state.whole(THREADS).put(record)
    for message in body.get("messages") or ():
        add_message(service, record["id"], message)
    return record


def messages_of(service: Service, thread: str) -> Shelf:
    """The messages of a thread."""
    return service.state.whole(f"{THREADS}/{thread}/messages")


@serves("POST /threads/{thread_id}/messages")
def create_message(call: Call, service: Service) -> Any:
    """Add a message."""
    service.generic.check_parents(call, service)
    return add_message(service, call.path["thread_id"], call.body)


def add_message(service: Service, thread: str, body: Record, run: Record | None = None) -> Record:
    """Put a message on a thread; one by a run names the run."""
    now = service.now()
    record: Record = {
        "id": service.ids.new("message"),
        "object": "thread.message",
        "created_at": now,
        "thread_id": thread,
        "status": "completed",
        "incomplete_details": None,
        "completed_at": now,
        "incomplete_at": None,
        "role": body["role"],
        "content": _parts(body["content"]),
        "assistant_id": run["assistant_id"] if run else None,
        "run_id": run["id"] if run else None,
        "attachments": body.get("attachments") or [],
        "metadata": body.get("metadata") or {},
    }
    return messages_of(service, thread).put(record)


def _parts(content: Any) -> list[Record]:
    given = [{"type": "text", "text": content}] if isinstance(content, str) else content
    return [_part(part) for part in given]


def _part(part: Record) -> Record:
    if part["type"] != "text":
        return part
    return {"type": "text", "text": {"value": part["text"], "annotations": []}}


def words_of(message: Record) -> str:
    """The text of a message on a thread."""
    return "\n".join(p["text"]["value"] for p in message["content"] if p["type"] == "text")
