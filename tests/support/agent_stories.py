"""The events of sessions as the API tells them, and a server that tells them."""

from __future__ import annotations

import itertools
from typing import Any

from openai_oxide.models.beta_agents import AgentSessionEvent
from openai_oxide_mock import MockServer
from openai_oxide_runtime.models.lenient import decode_python

Json = dict[str, Any]
SESSION, TURN = "sess_1", "turn_1"
AT = f"/agents/sessions/{SESSION}"
_numbers = itertools.count()


def session(status: str = "idle", actions: Any = (), id: str = SESSION) -> Json:
    """A session."""
    fields = {"created_at": 1, "agent_id": "agent_1", "metadata": {}, "vault_ids": []}
    return {
        "id": id, "object": "agent.session", "status": status,
        "required_actions": list(actions), **fields,
    }  # fmt: skip


def turn(status: str = "in_progress", id: str = TURN, subagent: str | None = None) -> Json:
    """A turn."""
    return {
        "id": id, "object": "agent.session.turn", "agent_id": "agent_1", "created_at": 1,
        "session_id": SESSION, "status": status, "subagent_id": subagent,
    }  # fmt: skip


def event(kind: str, **fields: Any) -> Json:
    """An event with an id of its own."""
    event_id = f"event_{next(_numbers)}"
    return {
        "type": f"agent.session.{kind}", "event_id": event_id, "session_id": SESSION, **fields
    }  # fmt: skip


def of_session(kind: str, **fields: Any) -> Json:
    """An event that shows the session as it is now."""
    return event(kind, session=session(kind, **fields))


def of_turn(kind: str, **fields: Any) -> Json:
    """The beginning or the end of a turn."""
    status = "in_progress" if kind == "created" else kind
    shown = turn(status, **fields)
    return event(f"turn.{kind}", turn=shown, turn_id=shown["id"])


def message(text: str, index: int = 0, **fields: Any) -> Json:
    """A message that is complete."""
    item = {
        "id": f"msg_{index}_{fields.get('phase')}", "type": "message", "role": "assistant",
        "turn_id": TURN, "status": "completed", "phase": "final_answer",
        "content": [{"type": "output_text", "text": text}], **fields,
    }  # fmt: skip
    return event("turn.item.done", item=item, output_index=index, turn_id=TURN)


def call(name: str = "weather", arguments: Any = None, id: str = "call_1") -> Json:
    """A call of a tool."""
    given = {"city": "Oslo"} if arguments is None else arguments
    item = {
        "id": f"fc_{id}", "type": "function_call", "turn_id": TURN, "call_id": id, "name": name,
        "arguments": given, "status": "in_progress",
    }  # fmt: skip
    return event("turn.item.added", item=item, output_index=0, turn_id=TURN)


def action(name: str = "weather") -> Json:
    """What a session waits for: the answer to a call."""
    return {
        "type": "function_call", "name": name, "call_id": "call_1", "turn_id": TURN, "arguments": {}
    }  # fmt: skip


def told(*middle: Json, end: str = "completed") -> list[Json]:
    """A whole turn with what happens in it."""
    return [of_turn("created"), *middle, of_turn(end), of_session("idle")]


def typed(*events: Json) -> list[Any]:
    """The events as a stream gives them."""
    return [decode_python(AgentSessionEvent, one) for one in events]


def tell(server: MockServer, events: list[Json], status: str = "idle") -> None:
    """Have the server show the session, tell these events to whoever follows it, and take all
    input."""
    server.script(verb="GET", path=AT, json=session(status))
    server.script(verb="GET", path=f"{AT}/events", events=events)
    server.script(verb="POST", path=f"{AT}/events", json={}, times=None)


def submitted(server: MockServer) -> list[Json]:
    """The input that the server was given, in order."""
    posted = [one for one in server.requests if one.method == "POST"]
    return [one.json["events"][0] for one in posted if one.path.endswith("/events")]
