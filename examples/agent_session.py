"""An agent's session: a file brought along, a tool answered, an answer of a type, a second turn.

Run it with `python -m examples.agent_session`. It talks to the embedded server, which is told what
the agent does; with a key of your own, call `run` with a client of the real API.
"""

import tempfile
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from examples.terminal import MODEL, show
from openai_oxide import OpenAI
from openai_oxide.types.beta import AgentToolParam
from openai_oxide_mock import MockServer


class Advice(BaseModel):
    """What to do today."""

    take: list[str]
    why: str


def get_weather(arguments: dict[str, Any]) -> dict[str, str]:
    """Answers a call of the tool below. What it returns goes to the agent as JSON."""
    return {"city": arguments["city"], "sky": "rain"}


HANDLERS = {"get_weather": get_weather}
DEFINITION: AgentToolParam = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city right now.",
    "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
}


def run(client: OpenAI) -> None:
    """Two turns of one session."""
    sessions, files = client.beta.agents.sessions, client.beta.agents.environments.files
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "plan.txt").write_text("A walk in Oslo.", "utf-8")
        prepared = files.prepare_directory(folder, destination="/workspace", include=["*.txt"])
    with sessions.create(
        agent={"model": MODEL, "tools": [DEFINITION]},
        environment={"type": "openai_hosted", "files": prepared.files},
        input="Read plan.txt and say what to take along.",
        output_type=Advice,
        tool_handlers=HANDLERS,
        stream=True,
    ) as stream:
        result = stream.get_final_result()
    show("advice", repr(result.output_parsed))

    with sessions.stream(
        result.session_id,
        input="And if the sun shines?",
        output_type=Advice,
        tool_handlers=HANDLERS,
        on_tool_error=lambda error: show("tool failed", f"{error.stage}: {error.error}"),
    ) as turn:
        turn.with_result_collection()
        for event in turn:
            if event.type == "agent.session.turn.item.added":
                show("began", event.item.type)
        show("then", repr(turn.get_final_result().output_parsed))

    for file_id in prepared.uploaded_file_ids:
        client.files.delete(file_id)
    show("deleted", f"{len(prepared.uploaded_file_ids)} upload")


SESSION = {"id": "sess_1", "object": "agent.session", "status": "idle", "required_actions": []}
HERE = "/agents/sessions/sess_1"


def pretend(server: MockServer) -> None:
    """Have the embedded server do what an agent would: two turns, with one call in the first."""
    umbrella = '{"take": ["umbrella"], "why": "It rains."}'
    hat = '{"take": ["hat"], "why": "The sun is strong."}'
    server.script(verb="POST", path="/agents/sessions", events=_turn("turn_1", umbrella, "Oslo"))
    server.script(verb="GET", path=HERE, json=SESSION)
    server.script(verb="GET", path=f"{HERE}/events", events=_turn("turn_2", hat))
    server.script(verb="POST", path=f"{HERE}/events", json={}, times=None)


def _turn(turn_id: str, answer: str, city: str = "") -> list[dict[str, Any]]:
    """The events of a turn, with a call if there is a city to ask for."""
    turn = {"id": turn_id, "session_id": "sess_1", "status": "in_progress"}
    call = {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "get_weather"}
    text = {"content": [{"type": "output_text", "text": answer}], "status": "completed"}
    message = {"type": "message", "id": "msg_1", "role": "assistant", "phase": "final_answer"}
    asked: list[dict[str, Any]] = (
        [{"item": {**call, "arguments": {"city": city}, "turn_id": turn_id}}] if city else []
    )
    told: list[tuple[str, dict[str, Any]]] = [
        ("turn.created", {"turn": turn}),
        *(("turn.item.added", one) for one in asked),
        ("turn.item.added", {"item": {**message, "turn_id": turn_id}}),
        ("turn.item.done", {"item": {**message, **text, "turn_id": turn_id}, "output_index": 1}),
        ("turn.completed", {"turn": {**turn, "status": "completed"}}),
        ("idle", {"session": SESSION}),
    ]
    common = {"session_id": "sess_1", "turn_id": turn_id}
    return [
        {"type": f"agent.session.{kind}", "event_id": f"{turn_id}_{at}", **common, **fields}
        for at, (kind, fields) in enumerate(told)
    ]


if __name__ == "__main__":
    with MockServer() as pretended:
        pretend(pretended)
        with OpenAI(base_url=pretended.url, api_key="sk-demo") as demo_client:
            run(demo_client)
