"""Responses: streams that obey the event schemas and agree with the plain answer, and state."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from openai_oxide_mock.service import Options, Service
from tests.mock.exchange import Client
from tests.mock.oracle import complaint, named

PATH = "/v1/responses"
WEATHER = {
    "type": "function",
    "name": "get_weather",
    "strict": True,
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "unit": {"enum": ["celsius", "kelvin"]}},
        "required": ["city", "unit"],
        "additionalProperties": False,
    },
}
PERSON = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer", "minimum": 0}},
    "required": ["name", "age"],
}
CASES: dict[str, dict[str, Any]] = {
    "text": {"input": "Tell me something, über Größe"},
    "long": {"input": "Write 80 words"},
    "reasoning": {"input": "Think", "reasoning": {"effort": "high", "summary": "auto"}},
    "refusal": {"input": "please refuse"},
    "call": {"input": "What is the weather in Paris?", "tools": [WEATHER]},
    "calls": {"input": "What is the weather in Paris and Rome?", "tools": [WEATHER]},
    "forced": {"input": "Hello", "tools": [WEATHER], "tool_choice": "required"},
    "custom": {"input": "run sql", "tools": [{"type": "custom", "name": "sql"}]},
    "search": {"input": "search the news", "tools": [{"type": "web_search"}]},
    "files": {
        "input": "look into the file",
        "tools": [{"type": "file_search", "vector_store_ids": ["vs_1"]}],
    },
    "code": {
        "input": "calculate",
        "tools": [{"type": "code_interpreter", "container": {"type": "auto"}}],
    },
    "image": {"input": "draw a cat", "tools": [{"type": "image_generation"}]},
    "mcp": {"input": "mcp", "tools": [{"type": "mcp", "server_label": "x", "server_url": "u"}]},
    "structured": {
        "input": "Ada is 36",
        "text": {"format": {"type": "json_schema", "name": "person", "schema": PERSON}},
    },
    "json": {"input": "json", "text": {"format": {"type": "json_object"}}},
    "truncated": {"input": "Write 80 words", "max_output_tokens": 16},
    "logprobs": {"input": "odds", "include": ["message.output_text.logprobs"]},
    "background": {"input": "later", "background": True},
}


def ask(client: Client, **body: Any) -> Any:
    answer = client("POST", PATH, {"model": "gpt-5", **body})
    assert answer.status == 200, answer.json
    return answer


def comparable(response: Any) -> Any:
    """A response without what is new in each: identifiers."""
    text = json.dumps(response["output"])
    ids = [item.get(key) for item in response["output"] for key in ("id", "call_id")]
    for at, identifier in enumerate(filter(None, ids)):
        text = text.replace(identifier, f"#{at}")
    return json.loads(text), response["status"], response.get("usage")


@pytest.mark.parametrize("case", CASES)
def test_events_are_what_the_document_says(case: str, client: Client) -> None:
    events = ask(client, stream=True, **CASES[case]).events
    for event in events:
        assert complaint(named("ResponseStreamEvent"), event) is None, event["type"]
    assert [event["sequence_number"] for event in events] == list(range(len(events)))
    assert events[0]["type"] == "response.created"
    assert events[-1]["type"] in ("response.completed", "response.incomplete")


@pytest.mark.parametrize("case", ["text", "reasoning", "refusal", "calls", "truncated"])
def test_events_of_the_beta(case: str, client: Client) -> None:
    body = {"model": "gpt-5", "stream": True, **CASES[case]}
    headers = {"openai-beta": "responses_multi_agent=v1"}
    for event in client("POST", PATH, body, query="beta=true", headers=headers).events:
        assert complaint(named("BetaResponseStreamEvent"), event) is None, event["type"]


@pytest.mark.parametrize("case", [case for case in CASES if case != "background"])
def test_the_plain_answer_agrees_with_the_stream(case: str, client: Client) -> None:
    plain = ask(client, **CASES[case]).json
    last = ask(client, stream=True, **CASES[case]).events[-1]["response"]
    assert complaint(named("Response"), plain) is None
    assert comparable(plain) == comparable(last)


@pytest.mark.parametrize("case", CASES)
def test_the_pieces_make_the_whole(case: str, client: Client) -> None:
    """Deltas joined give the text of the final item, for each kind of content."""
    events = ask(client, stream=True, **CASES[case]).events
    for item in events[-1]["response"]["output"]:
        joined = "".join(
            event["delta"]
            for event in events
            if event["type"].endswith(".delta") and event.get("item_id") == item["id"]
        )
        assert joined == spoken(item)


def spoken(item: dict[str, Any]) -> str:
    """What deltas of an item say."""
    for field in ("arguments", "input", "code"):
        if field in item:
            return item[field]
    parts = item.get("content") or item.get("summary") or []
    return "".join(part.get("text", part.get("refusal", "")) for part in parts)


def test_added_items_are_unfinished_and_done_items_are_whole(client: Client) -> None:
    events = ask(client, stream=True, **CASES["call"]).events
    added = next(e["item"] for e in events if e["type"] == "response.output_item.added")
    done = next(e["item"] for e in events if e["type"] == "response.output_item.done")
    assert (added["arguments"], added["status"]) == ("", "in_progress")
    assert added["id"] == done["id"]
    assert json.loads(done["arguments"]) == {"city": "Paris", "unit": "celsius"}


def test_arguments_come_in_pieces(client: Client) -> None:
    events = ask(client, stream=True, **CASES["call"]).events
    pieces = [e for e in events if e["type"] == "response.function_call_arguments.delta"]
    assert len(pieces) > 2


def test_one_call_for_each_subject(client: Client) -> None:
    calls = ask(client, **CASES["calls"]).json["output"]
    assert [json.loads(call["arguments"])["city"] for call in calls] == ["Paris", "Rome"]
    alone = ask(client, **CASES["calls"], parallel_tool_calls=False).json["output"]
    assert len(alone) == 1


def test_tools_are_not_called_unasked(client: Client) -> None:
    answer = ask(client, input="Hello", tools=[WEATHER]).json
    assert [item["type"] for item in answer["output"]] == ["message"]
    answer = ask(client, **CASES["call"], tool_choice="none").json
    assert [item["type"] for item in answer["output"]] == ["message"]


def test_structured_output_obeys_its_schema(client: Client) -> None:
    answer = ask(client, **CASES["structured"]).json
    value = json.loads(answer["output"][0]["content"][0]["text"])
    jsonschema.validate(value, PERSON)
    assert value["age"] == 36


def test_the_result_of_a_call_is_quoted(client: Client) -> None:
    first = ask(client, **CASES["call"]).json
    output = {"call_id": first["output"][0]["call_id"], "output": "22 degrees"}
    items = [{"type": "function_call_output", **output}]
    second = ask(client, input=items, previous_response_id=first["id"], tools=[WEATHER]).json
    text = second["output"][0]["content"][0]["text"]
    assert text == "The result of get_weather is: 22 degrees"


def test_an_output_without_its_call_is_refused(client: Client) -> None:
    items = [{"type": "function_call_output", "call_id": "call_1", "output": "x"}]
    assert client("POST", PATH, {"model": "m", "input": items}).status == 400
    call = {"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}"}
    assert client("POST", PATH, {"model": "m", "input": [call, *items]}).status == 200


def test_truncation_is_told(client: Client) -> None:
    answer = ask(client, **CASES["truncated"]).json
    assert answer["status"] == "incomplete"
    assert answer["incomplete_details"] == {"reason": "max_output_tokens"}
    assert answer["usage"]["output_tokens"] == 16


def test_request_fields_are_echoed(client: Client) -> None:
    given = {"temperature": 0.5, "metadata": {"a": "b"}, "instructions": "Be brief."}
    answer = ask(client, input="hi", **given, tools=[WEATHER], tool_choice="none").json
    assert {name: answer[name] for name in given} == given
    assert answer["tools"] == [WEATHER]
    assert answer["model"] == "gpt-5"


def test_scripted_answers(client: Client) -> None:
    script = {
        "reasoning": "hm",
        "text": "Yes.",
        "calls": [{"name": "f", "arguments": {"a": 1}}, {"name": "g", "arguments": "{broken"}],
    }
    body = {"model": "m", "input": "x"}
    output = client("POST", PATH, body, scripted=script).json["output"]
    assert [item["type"] for item in output] == ["reasoning", "message", *["function_call"] * 2]
    assert output[3]["arguments"] == "{broken"


def test_a_failed_response(client: Client) -> None:
    script = {"error": {"code": "server_error", "message": "no luck"}}
    answer = client("POST", PATH, {"model": "m", "input": "x", "stream": True}, scripted=script)
    last = answer.events[-1]
    assert complaint(named("ResponseFailedEvent"), last) is None
    assert last["response"]["error"] == {"code": "server_error", "message": "no luck"}


def test_scripted_items_of_any_kind(client: Client) -> None:
    call = {"type": "mcp_list_tools", "server_label": "x", "tools": []}
    patch = {"type": "apply_patch_call", "call_id": "c", "status": "completed"}
    patch["operation"] = {"type": "delete_file", "path": "a"}  # type: ignore[assignment]
    body = {"model": "m", "input": "x", "stream": True}
    events = client("POST", PATH, body, scripted={"items": [call, patch]}).events
    for event in events:
        assert complaint(named("ResponseStreamEvent"), event) is None, event["type"]
    kinds = [event["type"] for event in events]
    assert "response.mcp_list_tools.completed" in kinds
    assert kinds.count("response.output_item.done") == 2


# -- state -----------------------------------------------------------------------------------------


def test_kept_responses(client: Client) -> None:
    made = ask(client, input="hi").json
    assert client("GET", f"{PATH}/{made['id']}").json == made
    assert client("DELETE", f"{PATH}/{made['id']}").json["deleted"] is True
    answer = client("GET", f"{PATH}/{made['id']}")
    assert (answer.status, answer.error["param"]) == (404, "response_id")


def test_unkept_responses(client: Client) -> None:
    made = ask(client, input="hi", store=False).json
    assert client("GET", f"{PATH}/{made['id']}").status == 404
    answer = client("POST", PATH, {"model": "m", "input": "x", "previous_response_id": made["id"]})
    assert answer.error["code"] == "previous_response_not_found"


def test_a_kept_stream_can_be_resumed(client: Client) -> None:
    events = ask(client, input="hi", stream=True, background=True).events
    identifier = events[0]["response"]["id"]
    again = client("GET", f"{PATH}/{identifier}", query="stream=true&starting_after=3").events
    assert again == events[4:]


def test_input_items_page(client: Client) -> None:
    items = [{"role": "user", "content": f"{n}"} for n in range(5)]
    made = ask(client, input=items).json
    path = f"{PATH}/{made['id']}/input_items"
    first = client("GET", path, query="limit=2&order=asc").json
    assert complaint(named("ResponseItemList"), first) is None
    assert [item["content"][0]["text"] for item in first["data"]] == ["0", "1"]
    rest = client("GET", path, query=f"order=asc&after={first['last_id']}").json
    assert (len(rest["data"]), rest["has_more"]) == (3, False)


def test_the_background(client: Client, service: Service) -> None:
    service.options = Options(polls=2)
    made = ask(client, input="hi", background=True).json
    assert (made["status"], made["output"]) == ("queued", [])
    path = f"{PATH}/{made['id']}"
    assert [client("GET", path).json["status"] for _ in range(3)] == [
        "in_progress",
        "completed",
        "completed",
    ]


def test_cancelling(client: Client) -> None:
    made = ask(client, input="hi", background=True).json
    cancelled = client("POST", f"{PATH}/{made['id']}/cancel").json
    assert cancelled["status"] == "cancelled"
    assert complaint(named("Response"), cancelled) is None
    assert client("GET", f"{PATH}/{made['id']}").json["status"] == "cancelled"
    plain = ask(client, input="hi").json
    assert client("POST", f"{PATH}/{plain['id']}/cancel").status == 400


def test_a_conversation_remembers(client: Client) -> None:
    conversation = client("POST", "/v1/conversations", {}).json["id"]
    ask(client, input="hi", conversation=conversation)
    items = client("GET", f"/v1/conversations/{conversation}/items", query="order=asc").json
    assert complaint(named("ConversationItemList"), items) is None
    assert [item["role"] for item in items["data"]] == ["user", "assistant"]
    both = {"conversation": conversation, "previous_response_id": "resp_1"}
    assert client("POST", PATH, {"model": "m", "input": "x", **both}).status == 400


def test_counting_and_compacting(client: Client) -> None:
    body = {"model": "gpt-5", "input": "one two three"}
    assert client("POST", f"{PATH}/input_tokens", body).json["input_tokens"] == 3
    compacted = client("POST", f"{PATH}/compact", body).json
    assert complaint(named("CompactResource"), compacted) is None
    assert [item["type"] for item in compacted["output"]] == ["message", "compaction"]
    again = [*compacted["output"], {"role": "user", "content": "go on"}]
    assert client("POST", PATH, {"model": "m", "input": again}).status == 200
