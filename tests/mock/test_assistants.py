"""Assistants: runs that answer, wait for tools, and stream."""

from __future__ import annotations

from typing import Any

from tests.mock.exchange import Client
from tests.mock.oracle import complaint, named
from tests.mock.test_chat import TOOL
from tests.mock.test_state import beta


def assistant(client: Client, **fields: Any) -> str:
    made = beta(client, "POST", "/assistants", {"model": "gpt-4o", **fields})
    assert complaint(named("AssistantObject"), made) is None
    return made["id"]


def thread(client: Client, words: str) -> str:
    messages = [{"role": "user", "content": words}]
    made = beta(client, "POST", "/threads", {"messages": messages})
    assert complaint(named("ThreadObject"), made) is None
    return made["id"]


def said(client: Client, thread_id: str) -> str:
    """The newest message of a thread."""
    listed = beta(client, "GET", f"/threads/{thread_id}/messages")
    assert complaint(named("ListMessagesResponse"), listed) is None
    return listed["data"][0]["content"][0]["text"]["value"]


def check(events: list[dict[str, Any]]) -> list[str]:
    for event in events:
        assert complaint(named("AssistantStreamEvent"), event) is None, event["event"]
    return [event["event"] for event in events]


def test_a_run_answers_when_it_was_looked_at(client: Client) -> None:
    thread_id = thread(client, "Hello")
    path = f"/threads/{thread_id}/runs"
    run = beta(client, "POST", path, {"assistant_id": assistant(client)})
    assert complaint(named("RunObject"), run) is None
    states = [beta(client, "GET", f"{path}/{run['id']}")["status"] for _ in range(2)]
    assert (run["status"], *states) == ("queued", "in_progress", "completed")
    assert said(client, thread_id) == 'You said: "Hello". This is a sample answer.'
    steps = beta(client, "GET", f"{path}/{run['id']}/steps")
    assert complaint(named("ListRunStepsResponse"), steps) is None
    assert steps["data"][0]["type"] == "message_creation"


def test_a_run_that_needs_a_tool(client: Client) -> None:
    thread_id = thread(client, "weather in Paris?")
    path = f"/threads/{thread_id}/runs"
    run = beta(client, "POST", path, {"assistant_id": assistant(client, tools=[TOOL])})
    path = f"{path}/{run['id']}"
    run = [beta(client, "GET", path) for _ in range(2)][-1]
    assert (run["status"], complaint(named("RunObject"), run)) == ("requires_action", None)
    call = run["required_action"]["submit_tool_outputs"]["tool_calls"][0]
    outputs = [{"tool_call_id": call["id"], "output": "22"}]
    refused = client(
        "POST",
        f"/v1{path}/submit_tool_outputs",
        {"tool_outputs": []},
        headers={"openai-beta": "assistants=v2"},
    )
    assert refused.status == 400
    run = beta(client, "POST", f"{path}/submit_tool_outputs", {"tool_outputs": outputs})
    assert run["status"] == "completed"
    assert said(client, thread_id) == "The result of get_weather is: 22"
    steps = beta(client, "GET", f"{path}/steps", query="order=asc")["data"]
    assert steps[0]["step_details"]["tool_calls"][0]["function"]["output"] == "22"


def test_the_stream_of_a_run(client: Client) -> None:
    body = {"assistant_id": assistant(client), "stream": True}
    made = {"messages": [{"role": "user", "content": "Hello"}]}
    events = beta(client, "POST", "/threads/runs", {**body, "thread": made}).named_events
    kinds = check(events)
    assert kinds[:4] == [
        "thread.created",
        "thread.run.created",
        "thread.run.queued",
        "thread.run.in_progress",
    ]
    assert kinds[-3:] == ["thread.run.step.completed", "thread.run.completed", "done"]
    text = "".join(
        part["text"]["value"]
        for event in events
        if event["event"] == "thread.message.delta"
        for part in event["data"]["delta"]["content"]
    )
    assert text == 'You said: "Hello". This is a sample answer.'


def test_the_stream_of_a_run_with_a_tool(client: Client) -> None:
    thread_id = thread(client, "weather in Paris?")
    body = {"assistant_id": assistant(client, tools=[TOOL]), "stream": True}
    events = beta(client, "POST", f"/threads/{thread_id}/runs", body).named_events
    assert check(events)[-2:] == ["thread.run.requires_action", "done"]
    run = events[-2]["data"]
    calls = run["required_action"]["submit_tool_outputs"]["tool_calls"]
    told = "".join(
        call["function"]["arguments"]
        for event in events
        if event["event"] == "thread.run.step.delta"
        for call in event["data"]["delta"]["step_details"]["tool_calls"]
    )
    assert told == calls[0]["function"]["arguments"]
    outputs = {"tool_outputs": [{"tool_call_id": calls[0]["id"], "output": "22"}], "stream": True}
    path = f"/threads/{thread_id}/runs/{run['id']}/submit_tool_outputs"
    assert check(beta(client, "POST", path, outputs).named_events)[-2] == "thread.run.completed"


def test_cancelling_a_run(client: Client) -> None:
    path = f"/threads/{thread(client, 'Hello')}/runs"
    run = beta(client, "POST", path, {"assistant_id": assistant(client)})
    assert beta(client, "POST", f"{path}/{run['id']}/cancel")["status"] == "cancelled"
    assert beta(client, "GET", f"{path}/{run['id']}")["status"] == "cancelled"


def test_a_run_without_its_assistant(client: Client) -> None:
    path = f"/v1/threads/{thread(client, 'Hello')}/runs"
    headers = {"openai-beta": "assistants=v2"}
    answer = client("POST", path, {"assistant_id": "asst_0"}, headers=headers)
    assert answer.error["param"] == "assistant_id"
